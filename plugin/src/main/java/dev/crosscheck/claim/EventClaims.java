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
import dev.crosscheck.language.Compass;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Events as claims: each with the stretch of the sentence that tells of it and how it was read. */
final class EventClaims {

  /** So many metres from a town is elsewhere. */
  private static final double FAR = 50_000;

  private static final String METRE = "m";

  /** Between a distance and the side may stand the same distance in another unit. */
  private static final int ASIDE = 6;

  private EventClaims() {}

  static List<EventClaim> of(Reading reading) {
    Optional<LocalDate> dateline = reading.article().metadata().date();
    List<EventMention> events = reading.events();
    List<EventClaim> claims = new ArrayList<>(events.size());
    for (EventMention event : events) {
      if (event.actor().isEmpty() && event.theme().isEmpty()) {
        continue; // "the shooting occurred on Friday": whose is not said
      }
      if (isOfReader(event.extent())) {
        continue;
      }
      // One word can tell of two events: "killed and injured troops and police".
      String id = event.span().article() + "#" + event.span().start() + "." + claims.size();
      Optional<NameMention> place = event.place().filter(one -> !isFar(one, reading));
      claims.add(claim(id, event, place, dateline));
    }
    return claims;
  }

  /** "This fails if you have not signed the agreement": whoever reads it may have. */
  private static boolean isOfReader(Extent event) {
    int at = event.first() - 1;
    while (at > 0 && event.sentence().token(at).is(Tag.AUX, Tag.PART, Tag.ADV)) {
      at--;
    }
    return at >= 0 && event.sentence().token(at).lower().equals("you");
  }

  /** "About 220 miles (350 km) north of Bergen" is not in Bergen. */
  private static boolean isFar(NameMention place, Reading reading) {
    Sentence sentence = place.extent().sentence();
    int of = place.extent().first() - 1;
    return of > 0
        && sentence.token(of).lower().equals("of")
        && Compass.isPoint(sentence.token(of - 1).lower())
        && reading.quantities().in(sentence).stream()
            .filter(distance -> distance.quantity().measure().equals(METRE))
            .filter(
                distance -> distance.extent().end() < of && of - distance.extent().end() <= ASIDE)
            .anyMatch(distance -> distance.quantity().range().low() > FAR);
  }

  private static EventClaim claim(
      String id, EventMention event, Optional<NameMention> place, Optional<LocalDate> dateline) {
    Sentence sentence = event.extent().sentence();
    Extent told = told(event, place);
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
        place.map(NameMention::referent),
        event.origin().map(NameMention::referent),
        event.time().flatMap(TimeMention::range),
        event.count().map(QuantityMention::quantity),
        event.status(),
        event.current(),
        event.attribution(),
        event.singular(),
        event.further(),
        readings(event, place, dateline));
  }

  /** From the first to the last of the trigger and its arguments; all stand in one sentence. */
  private static Extent told(EventMention event, Optional<NameMention> place) {
    Sentence sentence = event.extent().sentence();
    List<Extent> parts =
        Stream.of(
                Optional.of(event.extent()),
                event.theme().map(Participant::extent),
                place.map(NameMention::extent),
                event.time().map(TimeMention::extent),
                event.count().map(QuantityMention::extent))
            .flatMap(Optional::stream)
            .filter(part -> part.sentence() == sentence)
            .toList();
    int first = parts.stream().mapToInt(Extent::first).min().orElseThrow();
    int end = parts.stream().mapToInt(Extent::end).max().orElseThrow();
    return Extent.of(sentence, first, end);
  }

  private static List<Value> readings(
      EventMention event, Optional<NameMention> place, Optional<LocalDate> dateline) {
    List<Value> readings = new ArrayList<>();
    event.count().ifPresent(count -> readings.add(Readings.count(count)));
    event.time().flatMap(time -> Readings.time(time, dateline)).ifPresent(readings::add);
    place.flatMap(Readings::place).ifPresent(readings::add);
    Readings.status(event).ifPresent(readings::add);
    return readings;
  }
}
