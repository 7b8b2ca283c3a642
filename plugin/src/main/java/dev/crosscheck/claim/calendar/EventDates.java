package dev.crosscheck.claim.calendar;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.EventDays;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where an article says on which days the event it announces is held. */
final class EventDates {

  private static final Set<String> LABELS = Set.of("date", "dates", "when");

  private EventDates() {}

  /** The first of each that the article says again. */
  static List<EventDays> of(Reading reading) {
    List<EventDays> days = new ArrayList<>();
    Set<DateRange> told = new HashSet<>();
    for (TimeMention time : reading.times()) {
      if (time.range().filter(EventDates::isStretch).isPresent() && isHeld(time.extent())) {
        DateRange range = time.range().get();
        if (told.add(range)) {
          days.add(
              new EventDays(time.span(), Texts.fold(time.text()), range.first(), range.last()));
        }
      }
    }
    return days;
  }

  private static boolean isStretch(DateRange range) {
    return range.granularity() == Granularity.DAY
        && range.first().isBefore(range.last())
        && !range.first().equals(LocalDate.MIN)
        && !range.last().equals(LocalDate.MAX);
  }

  /** "Dates: 29–31 August", "will take place from 29 to 31 August". */
  private static boolean isHeld(Extent time) {
    Sentence sentence = time.sentence();
    boolean label =
        time.first() > 0
            && time.first() <= 3
            && LABELS.contains(sentence.token(0).lower())
            && sentence.text(0, time.first()).contains(":");
    return label
        || TimedVerb.of(time)
            .filter(TimedVerb::ahead)
            .filter(verb -> isHolding(sentence, verb))
            .isPresent();
  }

  private static boolean isHolding(Sentence sentence, TimedVerb verb) {
    boolean place =
        verb.end() < sentence.size() && sentence.token(verb.end()).lower().equals("place");
    return verb.lemma().equals("take") && place
        || verb.lemma().equals("hold")
        || verb.lemma().equals("happen");
  }
}
