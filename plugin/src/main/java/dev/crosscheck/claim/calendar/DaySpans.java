package dev.crosscheck.claim.calendar;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Field;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.claim.labels.LabelParts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.DaySpan;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.Label.Mark;
import dev.crosscheck.facts.Label.Part;
import dev.crosscheck.facts.Span;
import dev.crosscheck.language.Digits;
import dev.crosscheck.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Two days that a dash or "to" joins. Where the later stands first, they are read as two days, or
 * as a stretch that began in the year before.
 */
final class DaySpans {

  /** "Moved from 19 October to 2 October" is no stretch of days. */
  private static final Set<String> MOVES =
      Set.of(
          "move",
          "change",
          "shift",
          "bring",
          "push",
          "postpone",
          "reschedule",
          "advance",
          "correct",
          "update",
          "switch",
          "amend");

  private DaySpans() {}

  static List<DaySpan> of(Reading reading) {
    List<DaySpan> spans = new ArrayList<>();
    List<TimeMention> times = reading.times();
    times.stream().filter(DaySpans::beganLastYear).map(DaySpans::stretch).forEach(spans::add);
    for (int i = 0; i + 1 < times.size(); i++) {
      TimeMention first = times.get(i);
      TimeMention last = times.get(i + 1);
      if (isDay(first) && isDay(last) && joined(first.extent(), last.extent())) {
        spans.add(statement(first, last));
      }
    }
    Optional<LocalDate> dateline = reading.article().metadata().date();
    dateline.ifPresent(day -> spans.removeIf(span -> isBusinessYear(span, day)));
    filed(reading.article(), spans);
    return spans;
  }

  /** {@code start: 2022-09-21} and below it {@code end: 2022-09-22}. */
  private static void filed(Article article, List<DaySpan> spans) {
    List<Field> fields = article.metadata().fields();
    for (int i = 0; i + 1 < fields.size(); i++) {
      Field start = fields.get(i);
      Field end = fields.get(i + 1);
      boolean pair = isNamed(start, "start") && isNamed(end, "end");
      if (pair && start.day().isPresent() && end.day().isPresent()) {
        Span span = new Span(article.path(), start.span().start(), end.span().end());
        spans.add(
            new DaySpan(
                span,
                start.value() + " – " + end.value(),
                day(start.day().get()),
                day(end.day().get()),
                true,
                true));
      }
    }
  }

  private static boolean isNamed(Field field, String word) {
    return field.name().toLowerCase(Locale.ROOT).startsWith(word);
  }

  /** "April 1 through March 13", told in late March: a year so far, not a slip. */
  private static boolean isBusinessYear(DaySpan span, LocalDate dateline) {
    return !span.explicitYear() && span.last().last().isBefore(dateline);
  }

  /** "19 May to 12 May": no year, or one for both; not "the last 365 days". */
  private static boolean beganLastYear(TimeMention time) {
    List<Mark> marks = LabelParts.of(time.text()).stream().map(Part::mark).toList();
    boolean lastYear =
        time.range()
            .filter(range -> range.granularity() == Granularity.DAY)
            .filter(range -> !range.first().equals(LocalDate.MIN))
            .filter(range -> !range.last().equals(LocalDate.MAX))
            .filter(range -> range.first().getYear() + 1 == range.last().getYear())
            .isPresent();
    return lastYear
        && !moves(time.extent().sentence())
        && marks.contains(Mark.MONTH)
        && marks.stream().filter(mark -> mark == Mark.YEAR).count() <= 1;
  }

  private static DaySpan stretch(TimeMention time) {
    DateRange range = time.range().get();
    int year = range.last().getYear();
    return new DaySpan(
        time.span(),
        Texts.fold(time.text()),
        day(range.first().withYear(year)),
        day(range.last()),
        time.explicitYear(),
        false);
  }

  private static boolean moves(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> MOVES.contains(token.lemma()));
  }

  private static boolean isDay(TimeMention time) {
    return time.type() == TimeMention.Type.DATE
        && Digits.in(time.text())
        && time.range()
            .filter(range -> range.granularity() == Granularity.DAY)
            .filter(range -> !range.first().equals(LocalDate.MIN))
            .isPresent();
  }

  private static boolean joined(Extent first, Extent last) {
    Sentence sentence = first.sentence();
    return last.sentence() == sentence
        && last.first() == first.end() + 1
        && Days.isJoint(sentence.token(first.end()).lower())
        && !moves(sentence);
  }

  private static DaySpan statement(TimeMention first, TimeMention last) {
    Sentence sentence = first.extent().sentence();
    LocalDate end = written(last.range().get());
    LocalDate begin = written(first.range().get());
    boolean dated = first.explicitYear();
    return new DaySpan(
        sentence.span(first.extent().first(), last.extent().end()),
        Texts.fold(sentence.text(first.extent().first(), last.extent().end())),
        day(dated ? begin : begin.withYear(end.getYear())),
        day(end),
        dated || last.explicitYear(),
        false);
  }

  /** The written day itself, without the bound that "until" set. */
  private static LocalDate written(DateRange range) {
    return range.first().equals(LocalDate.MIN) ? range.last() : range.first();
  }

  private static DateRange day(LocalDate day) {
    return new DateRange(day, day, day.toString(), Granularity.DAY);
  }
}
