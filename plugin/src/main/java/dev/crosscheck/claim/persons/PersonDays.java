package dev.crosscheck.claim.persons;

import dev.crosscheck.claim.context.Nights;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.EventDate;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The days of what happened to persons once, told of them without the name. */
final class PersonDays {

  private static final Set<String> ONCE = Set.of("death");

  /** "The oldest Norwegian", "the singer": one person without a name. */
  private static final Set<String> ONE = Set.of("the", "this", "a", "an");

  private PersonDays() {}

  static List<Circumstance> of(Reading reading, Particulars particulars, Bearers bearers) {
    List<Circumstance> days = new ArrayList<>();
    for (EventMention event : reading.events()) {
      boolean once =
          ONCE.contains(event.family())
              && event.status() == Status.HAPPENED
              && !event.further()
              && event.count().isEmpty();
      Optional<DateRange> day = once ? event.time().flatMap(PersonDays::day) : Optional.empty();
      if (day.isPresent()) {
        whom(event, bearers)
            .map(
                person ->
                    particulars.of(
                        told(event),
                        person,
                        "the day of the " + event.family(),
                        new EventDate(event.family(), day.get(), isNamed(event))))
            .ifPresent(days::add);
      }
    }
    return days;
  }

  private static Optional<Referent> whom(EventMention event, Bearers bearers) {
    Optional<Participant> theme = event.theme();
    if (isNamed(event)) {
      return theme.map(Participant::referent);
    }
    Extent extent = theme.map(Participant::extent).orElse(event.extent());
    boolean described =
        theme.isPresent()
            && extent.sentence() == event.extent().sentence()
            && ONE.contains(extent.sentence().token(extent.first()).lower());
    return described ? bearers.described(extent) : Optional.empty();
  }

  private static boolean isNamed(EventMention event) {
    return event.theme().map(Participant::referent).filter(PersonDays::isPerson).isPresent();
  }

  private static boolean isPerson(Referent one) {
    return one.kind() == ReferentKind.PERSON;
  }

  /** Days, not weeks; a night is of the next day too. */
  private static Optional<DateRange> day(TimeMention time) {
    return time.range()
        .filter(range -> range.granularity() == Granularity.DAY)
        .map(range -> Nights.days(time, range));
  }

  private static Extent told(EventMention event) {
    Extent verb = event.extent();
    Extent time = event.time().orElseThrow().extent();
    return verb.sentence() == time.sentence()
        ? Extent.of(
            verb.sentence(), Math.min(verb.first(), time.first()), Math.max(verb.end(), time.end()))
        : verb;
  }
}
