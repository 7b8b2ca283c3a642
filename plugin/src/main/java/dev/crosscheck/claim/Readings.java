package dev.crosscheck.claim;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.Value;
import java.time.LocalDate;
import java.util.Locale;
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

  static Value place(NameMention place) {
    return new Value(
        Texts.fold(place.text()), place.span(), "the place " + place.referent().name());
  }

  static Value status(EventMention event) {
    return new Value(
        Texts.fold(event.text()),
        event.span(),
        event.kind() + ", " + event.status().name().toLowerCase(Locale.ROOT));
  }
}
