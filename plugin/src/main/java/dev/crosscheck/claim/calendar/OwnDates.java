package dev.crosscheck.claim.calendar;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Passage;
import dev.crosscheck.article.PathDate;
import dev.crosscheck.article.Sourced;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.claim.labels.LabelParts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.Label.Mark;
import dev.crosscheck.facts.OwnDate;
import dev.crosscheck.facts.OwnDate.Kind;
import dev.crosscheck.facts.Span;
import dev.crosscheck.language.Digits;
import dev.crosscheck.language.Sentence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The days that a dated article gives for itself elsewhere, in its text and beside it. */
final class OwnDates {

  private static final int HEAD = 3;

  private static final int FEW_HEADINGS = 2;

  /** "This issue covers the month of" stands before the month. */
  private static final int COVERED = 6;

  /** Further on, articles quote others whole, with their "today". */
  private static final int OPENING = 8;

  private static final List<String> DAY_WORDS = List.of("yesterday", "today", "tomorrow");
  private static final Set<String> UPDATES = Set.of("update", "updated", "edit", "edited");

  private static final Set<String> OTHERS =
      Set.of(
          "over", "than", "from", "since", "until", "till", "before", "after", "vs", "versus",
          "against", "by", "to", "through");

  /** What an article calls itself that covers a month. */
  private static final Set<String> COVERING =
      Set.of("issue", "edition", "newsletter", "report", "update", "digest", "post", "summary");

  private final Reading reading;
  private final Evidence dated;
  private final Set<LocalDate> days;
  private final List<OwnDate> found = new ArrayList<>();

  private OwnDates(Reading reading, Evidence dated, Set<LocalDate> days) {
    this.reading = reading;
    this.dated = dated;
    this.days = days;
  }

  static List<OwnDate> of(Reading reading) {
    Article article = reading.article();
    Optional<Sourced<LocalDate>> dateline = article.metadata().dateline();
    if (dateline.isEmpty()) {
      return PathDate.monthOf(article.path())
          .map(month -> ofMonth(reading, month))
          .orElse(List.of());
    }
    LocalDate day = dateline.get().value();
    Span span = dateline.get().span().orElse(new Span(article.path(), 0, 0));
    boolean stated = span.start() < span.end();
    String written =
        stated ? article.text().substring(span.start(), span.end()) : dateline.get().origin();
    OwnDates dates = new OwnDates(reading, side(span, written, day), WrittenDays.of(written, day));
    dates.found.addAll(FiledDates.of(article, dates.dated, dates.days));
    if (!dateline.get().origin().equals("date line")) {
      dates.read();
    }
    dates.forgetChronicle();
    return dates.found;
  }

  /** "Minutes of May 21, 2017" in the folder {@code 2012-05}. */
  private static List<OwnDate> ofMonth(Reading reading, YearMonth month) {
    Set<LocalDate> days =
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).collect(Collectors.toSet());
    String position = CalendarText.month(month);
    Span start = new Span(reading.article().path(), 0, 0);
    Evidence dated = Evidence.of(start, "path", position).readAs(position);
    OwnDates dates = new OwnDates(reading, dated, days);
    for (TimeMention time : reading.times()) {
      if (time.explicitYear() && time.extent().sentence().passage().isHeadline()) {
        day(time).ifPresent(day -> dates.heading(time, day));
      }
    }
    dates.forgetChronicle();
    return dates.found;
  }

  private void heading(TimeMention time, LocalDate day) {
    Passage passage = time.extent().sentence().passage();
    add(passage.span(0, passage.text().length()), passage.text(), Kind.HEADING, day);
  }

  private static Evidence side(Span span, String written, LocalDate day) {
    String position = CalendarText.day(day);
    return Evidence.of(span, Texts.fold(written), position)
        .readAs(position)
        .on(Optional.of(new DateRange(day, day, day.toString(), Granularity.DAY)));
  }

  /** The headings of a list of releases each give a day, and one is near by chance. */
  private void forgetChronicle() {
    long headings = found.stream().filter(own -> own.kind() == Kind.HEADING).count();
    if (headings > FEW_HEADINGS) {
      found.removeIf(own -> own.kind() == Kind.HEADING);
    }
  }

  private void read() {
    List<Passage> passages = reading.article().passages();
    List<Passage> head = passages.subList(0, Math.min(HEAD, passages.size()));
    List<Passage> opening = passages.subList(0, Math.min(OPENING, passages.size()));
    List<TimeMention> times = reading.times();
    for (int i = 0; i < times.size(); i++) {
      TimeMention time = times.get(i);
      month(time, opening);
      Optional<LocalDate> day = day(time);
      if (day.isEmpty()) {
        continue;
      }
      Passage passage = time.extent().sentence().passage();
      if (time.explicitYear() && head.contains(passage) && isAlone(passage, time)) {
        add(time.span(), Texts.fold(time.text()), Kind.DATE_LINE, day.get());
      } else if (time.explicitYear()
          && (passage.isHeadline() || head.contains(passage))
          && isUpdate(time.extent())) {
        add(time.span(), Texts.fold(time.text()), Kind.UPDATE, day.get());
      } else if (time.explicitYear()
          && time.extent().sentence().start() == 0
          && isUpdate(time.extent())) {
        add(time.span(), Texts.fold(time.text()), Kind.NOTE, day.get());
      } else if (time.explicitYear() && passage.isHeadline()) {
        if (!BlockQuotes.holds(reading.article(), time.span())) {
          heading(time, day.get());
        }
      } else if (i > 0
          && opening.contains(passage)
          && namesMonth(time)
          && !BlockQuotes.holds(reading.article(), time.span())
          && !isQuoted(time.span())) {
        dayWord(times.get(i - 1), time, day.get());
      }
    }
  }

  /** "This Month in the Harbour: January 2020", "This issue covers January 2020". */
  private void month(TimeMention time, List<Passage> opening) {
    Sentence sentence = time.extent().sentence();
    boolean title = sentence.passage().kind() == Passage.Kind.TITLE;
    boolean own = title ? !isOther(time) : opening.contains(sentence.passage()) && covers(time);
    if (time.explicitYear() && own) {
      Kind kind = title ? Kind.TITLE_MONTH : Kind.COVERED_MONTH;
      time.range()
          .filter(range -> range.granularity() == Granularity.MONTH)
          .filter(range -> range.last().isBefore(range.first().plusMonths(1)))
          .ifPresent(range -> add(time.span(), Texts.fold(time.text()), kind, range.first()));
    }
  }

  /** "Arrests up 30 percent over August 2018": with what the title compares, or since when. */
  private static boolean isOther(TimeMention time) {
    int before = time.extent().first() - 1;
    return before >= 0 && OTHERS.contains(time.extent().sentence().token(before).lower());
  }

  /** "This issue covers the month of January 2020": nothing but what it is about. */
  private static boolean covers(TimeMention time) {
    Sentence sentence = time.extent().sentence();
    return sentence.size() > 3
        && sentence.token(0).lower().equals("this")
        && COVERING.contains(sentence.token(1).lower())
        && sentence.token(2).lemma().equals("cover")
        && time.extent().first() <= COVERED;
  }

  private static Optional<LocalDate> day(TimeMention time) {
    return time.range()
        .filter(range -> range.granularity() == Granularity.DAY)
        .filter(range -> range.first().equals(range.last()))
        .filter(range -> Digits.in(time.text()))
        .map(DateRange::first);
  }

  /** Who is quoted tells of his own today. */
  private boolean isQuoted(Span time) {
    return reading.quotations().stream()
        .filter(quotation -> quotation.kind() != Quotation.Kind.INDIRECT)
        .anyMatch(quotation -> quotation.span().touches(time));
  }

  /** "Thursday at 06:00" is a day of any week. */
  private static boolean namesMonth(TimeMention time) {
    return LabelParts.of(time.text()).stream()
        .anyMatch(part -> part.mark() == Mark.MONTH || part.mark() == Mark.YEAR);
  }

  /** Nothing but the date stands in the passage. */
  private static boolean isAlone(Passage passage, TimeMention time) {
    return letters(passage.text()) == letters(time.text());
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetterOrDigit).count();
  }

  /** "(Update 3 November 2020)", "Updated: 3 November 2020". */
  private static boolean isUpdate(Extent time) {
    Sentence sentence = time.sentence();
    int at = time.first() - 1;
    at = at >= 0 && ":(-–]".contains(sentence.token(at).text()) ? at - 1 : at;
    int opening = at - 1;
    return at >= 0
        && UPDATES.contains(sentence.token(at).lower())
        && (opening < 0 || "([".contains(sentence.token(opening).text()));
  }

  /** "Today (Saturday, 31 August)", "Yesterday, 30 August,"; not "[Update] Today, 19 August,". */
  private void dayWord(TimeMention word, TimeMention time, LocalDate day) {
    Extent before = word.extent();
    Extent extent = time.extent();
    int shift = DAY_WORDS.indexOf(word.text().toLowerCase(Locale.ROOT));
    boolean beside =
        before.sentence() == extent.sentence()
            && extent.first() == before.end() + 1
            && "(,".contains(extent.sentence().token(before.end()).text());
    if (shift >= 0 && beside && !isUpdate(before)) {
      Sentence sentence = extent.sentence();
      add(
          sentence.span(before.first(), extent.end()),
          Texts.fold(sentence.text(before.first(), extent.end())),
          Kind.DAY_WORD,
          day.minusDays(shift - 1));
    }
  }

  private void add(Span span, String text, Kind kind, LocalDate day) {
    found.add(new OwnDate(span, text, kind, day, dated, days));
  }
}
