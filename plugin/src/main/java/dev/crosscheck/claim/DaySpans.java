package dev.crosscheck.claim;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.DaySpan;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two days that a dash or "to" joins and that were not read as one stretch. */
final class DaySpans {

  private static final Set<String> JOINTS = Set.of("-", "–", "to", "through", "until", "till");

  /** "Moved from 19 October to 2 October" is no stretch of days. */
  private static final Set<String> MOVES =
      Set.of(
          "move", "change", "shift", "bring", "push", "postpone", "reschedule", "advance",
          "correct", "update", "switch", "amend");

  private DaySpans() {}

  static List<DaySpan> of(Reading reading) {
    List<DaySpan> spans = new ArrayList<>();
    List<TimeMention> times = reading.times();
    for (int i = 0; i + 1 < times.size(); i++) {
      TimeMention first = times.get(i);
      TimeMention last = times.get(i + 1);
      if (isDay(first) && isDay(last) && joined(first.extent(), last.extent())) {
        statement(first, last).ifPresent(spans::add);
      }
    }
    return spans;
  }

  private static boolean isDay(TimeMention time) {
    return time.type() == TimeMention.Type.DATE
        && time.text().chars().anyMatch(Character::isDigit)
        && time.range()
            .filter(range -> range.granularity() == Granularity.DAY)
            .filter(range -> !range.first().equals(LocalDate.MIN))
            .isPresent();
  }

  private static boolean joined(Extent first, Extent last) {
    Sentence sentence = first.sentence();
    return last.sentence() == sentence
        && last.first() == first.end() + 1
        && JOINTS.contains(sentence.token(first.end()).lower())
        && sentence.tokens().stream().noneMatch(token -> MOVES.contains(token.lemma()));
  }

  private static Optional<DaySpan> statement(TimeMention first, TimeMention last) {
    Sentence sentence = first.extent().sentence();
    DateRange end = day(last.range().get(), last, last.range().get().first().getYear());
    int year = first.explicitYear() ? first.range().get().first().getYear() : end.first().getYear();
    DateRange begin = day(first.range().get(), first, year);
    return Optional.of(
        new DaySpan(
            sentence.span(first.extent().first(), last.extent().end()),
            Texts.fold(sentence.text(first.extent().first(), last.extent().end())),
            begin,
            end,
            first.explicitYear() || last.explicitYear()));
  }

  /** The written day itself, without the bound that "until" set, in a year. */
  private static DateRange day(DateRange range, TimeMention time, int year) {
    LocalDate day = range.first().equals(LocalDate.MIN) ? range.last() : range.first();
    LocalDate dated = day.withYear(year);
    return new DateRange(dated, dated, dated.toString(), Granularity.DAY);
  }
}
