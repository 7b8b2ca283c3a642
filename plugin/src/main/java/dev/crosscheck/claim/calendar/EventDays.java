package dev.crosscheck.claim.calendar;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.EventDay;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The weekdays of what happened to persons, where nothing tells which week it was. */
final class EventDays {

  /** What happens to a person once in a story. */
  private static final Set<String> ONCE =
      Set.of("death", "birth", "arrest", "sentencing", "conviction", "appointment", "resignation");

  private static final Set<String> LATE = Set.of("TNI", "TEV");
  private static final String MORNING = "TMO";

  private EventDays() {}

  static List<EventDay> of(Reading reading) {
    List<EventDay> days = new ArrayList<>();
    for (EventMention event : reading.events()) {
      if (ONCE.contains(event.family()) && event.status() == Status.HAPPENED && !event.further()) {
        event
            .time()
            .filter(time -> time.range().isEmpty() && time.weekday().isPresent())
            .filter(time -> time.extent().sentence() == event.extent().sentence())
            .flatMap(time -> day(event, time))
            .ifPresent(days::add);
      }
    }
    return days;
  }

  private static Optional<EventDay> day(EventMention event, TimeMention time) {
    return event
        .theme()
        .map(Participant::referent)
        .filter(whom -> whom.kind() == ReferentKind.PERSON)
        .map(whom -> day(event, time, whom));
  }

  private static EventDay day(EventMention event, TimeMention time, Referent whom) {
    Extent one = event.extent();
    Extent other = time.extent();
    Extent told =
        Extent.of(
            one.sentence(), Math.min(one.first(), other.first()), Math.max(one.end(), other.end()));
    return new EventDay(
        told.span(),
        Texts.fold(told.text()),
        "the " + event.family() + " of " + whom.name(),
        event.family() + " of " + whom.key().substring(whom.key().lastIndexOf(' ') + 1),
        whom.key(),
        time.weekday().orElseThrow(),
        edge(time));
  }

  private static int edge(TimeMention time) {
    String part = time.timex().substring(Math.max(0, time.timex().indexOf('T')));
    boolean late = LATE.contains(part) || time.modifier() == TimeMention.Modifier.END;
    boolean early = part.equals(MORNING) || time.modifier() == TimeMention.Modifier.START;
    return late ? 1 : early ? -1 : 0;
  }
}
