package dev.crosscheck.claim;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.Value;
import dev.crosscheck.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Events as claims: each with the stretch of the sentence that tells of it and how it was read. */
final class EventClaims {

  private EventClaims() {}

  static List<EventClaim> of(Reading reading) {
    Optional<LocalDate> dateline = reading.article().metadata().date();
    List<EventMention> events = reading.events();
    List<EventClaim> claims = new ArrayList<>(events.size());
    for (EventMention event : events) {
      if (event.actor().isEmpty() && event.theme().isEmpty()) {
        continue; // "the shooting occurred on Friday": whose is not said
      }
      // One word can tell of two events: "killed and injured troops and police".
      String id = event.span().article() + "#" + event.span().start() + "." + claims.size();
      claims.add(claim(id, event, dateline));
    }
    return claims;
  }

  private static EventClaim claim(String id, EventMention event, Optional<LocalDate> dateline) {
    Sentence sentence = event.extent().sentence();
    Extent told = told(event);
    Span span = told.span();
    return new EventClaim(
        id,
        span,
        Texts.fold(told.text()),
        sentence.passage().isHeadline(),
        dateline,
        event.kind(),
        event.family(),
        event.actor().map(Participant::referent),
        event.theme().map(Participant::referent),
        event.place().map(NameMention::referent),
        event.origin().map(NameMention::referent),
        event.time().flatMap(TimeMention::range),
        event.count().map(QuantityMention::quantity),
        event.status(),
        event.current(),
        event.attribution(),
        event.singular(),
        event.further(),
        readings(event, dateline));
  }

  /** From the first to the last of the trigger and its arguments; all stand in one sentence. */
  private static Extent told(EventMention event) {
    Sentence sentence = event.extent().sentence();
    List<Extent> parts =
        Stream.of(
                Optional.of(event.extent()),
                event.theme().map(Participant::extent),
                event.place().map(NameMention::extent),
                event.time().map(TimeMention::extent),
                event.count().map(QuantityMention::extent))
            .flatMap(Optional::stream)
            .filter(part -> part.sentence() == sentence)
            .toList();
    int first = parts.stream().mapToInt(Extent::first).min().orElseThrow();
    int end = parts.stream().mapToInt(Extent::end).max().orElseThrow();
    return Extent.of(sentence, first, end);
  }

  private static List<Value> readings(EventMention event, Optional<LocalDate> dateline) {
    List<Value> readings = new ArrayList<>();
    event.count().ifPresent(count -> readings.add(Readings.count(count)));
    event.time().flatMap(time -> Readings.time(time, dateline)).ifPresent(readings::add);
    event.place().flatMap(Readings::place).ifPresent(readings::add);
    Readings.status(event).ifPresent(readings::add);
    return readings;
  }
}
