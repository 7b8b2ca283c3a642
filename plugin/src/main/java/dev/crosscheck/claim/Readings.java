package dev.crosscheck.claim;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.Value;
import java.time.LocalDate;
import java.util.Optional;

/** How the parts of an event were read, in words. */
final class Readings {

  private Readings() {}

  static Value count(QuantityMention count) {
    return new Value(Texts.fold(count.text()), count.span(), count.quantity().describe());
  }

  static Optional<Value> time(TimeMention time, Optional<LocalDate> dateline) {
    return time.range()
        .map(
            range ->
                new Value(
                    Texts.fold(time.text()), time.span(), range.describe() + said(time, dateline)));
  }

  /** "next month" means July only because it was said in June. */
  private static String said(TimeMention time, Optional<LocalDate> dateline) {
    return time.explicitYear() || dateline.isEmpty()
        ? ""
        : ", said on " + CalendarText.day(dateline.get());
  }

  /** Which place is meant, where that is not the name as it stands. */
  static Optional<Value> place(NameMention place) {
    String words = Texts.fold(place.text());
    String name = place.referent().name();
    return words.equals(name)
        ? Optional.empty()
        : Optional.of(new Value(words, place.span(), name));
  }

  /** How the event stands, where it has not plainly happened. */
  static Optional<Value> status(EventMention event) {
    String said =
        switch (event.status()) {
          case HAPPENED -> "";
          case EXPECTED -> "expected, not done yet";
          case PLANNED -> "planned, not done yet";
          case POSSIBLE -> "possible, not certain";
          case DENIED -> "denied";
        };
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(new Value(Texts.fold(event.text()), event.span(), said));
  }
}
