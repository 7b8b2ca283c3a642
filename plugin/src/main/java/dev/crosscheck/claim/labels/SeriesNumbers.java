package dev.crosscheck.claim.labels;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Sourced;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.OrdinalMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Label.Mark;
import dev.crosscheck.facts.Label.Part;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.SeriesNumber;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The number in a title: "Harbour News 312"; and of yearly events: "the fourth annual Boat Fair".
 */
final class SeriesNumbers {

  private static final Set<String> YEARLY = Set.of("annual", "yearly");
  private static final Set<String> JOINS = Set.of("of", "and", "for", "on", "the", "&");

  /** A month that is told without its year and farther off can be one of two. */
  private static final int SURE_MONTHS = 3;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /** One capital alone names no event. */
  private static final int FEWEST_WORDS = 2;

  private SeriesNumbers() {}

  /** Nothing for an article without a date. */
  static List<SeriesNumber> of(Reading reading) {
    Optional<LocalDate> date = reading.article().metadata().date();
    if (date.isEmpty()) {
      return List.of();
    }
    List<SeriesNumber> numbers = new ArrayList<>();
    title(reading.article(), date.get()).ifPresent(numbers::add);
    for (OrdinalMention ordinal : reading.numbers().ordinals()) {
      yearly(ordinal, reading, date.get())
          .filter(
              number -> numbers.stream().noneMatch(told -> told.series().equals(number.series())))
          .ifPresent(numbers::add);
    }
    return numbers;
  }

  /** The one number of a title, behind the words that name the series. */
  private static Optional<SeriesNumber> title(Article article, LocalDate date) {
    Optional<Sourced<String>> title =
        article.metadata().title().filter(one -> one.span().isPresent());
    if (title.isEmpty()) {
      return Optional.empty();
    }
    List<Part> parts = LabelParts.of(title.get().value());
    List<Part> marks = parts.stream().filter(Part::isMark).toList();
    boolean one =
        marks.size() == 1
            && marks.get(0).mark() == Mark.NUMBER
            && marks.get(0).value().chars().allMatch(Character::isDigit);
    int at = one ? parts.indexOf(marks.get(0)) : 0;
    String series = String.join(" ", parts.subList(0, at).stream().map(Part::word).toList());
    return at > 0 && series.chars().anyMatch(Character::isLetter)
        ? Optional.of(
            new SeriesNumber(
                title.get().span().get(),
                Texts.fold(title.get().value()),
                series,
                tail(title.get().value(), marks.get(0).word()),
                Long.parseLong(marks.get(0).value()),
                date,
                false))
        : Optional.empty();
  }

  /** "Recap Podcast" of "Harbour News 312 Recap Podcast"; nothing of "Day 103: a quiet sea". */
  private static String tail(String title, String number) {
    int start = title.indexOf(number) + number.length();
    int end = start;
    while (end < title.length() && isWordOrSpace(title.charAt(end))) {
      end++;
    }
    return title.substring(start, end).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isWordOrSpace(char unit) {
    return Character.isLetterOrDigit(unit) || unit == ' ';
  }

  /** "The fourth annual Boat Fair", in the year that the sentence gives, else the article's. */
  private static Optional<SeriesNumber> yearly(
      OrdinalMention ordinal, Reading reading, LocalDate date) {
    Extent extent = ordinal.extent();
    Sentence sentence = extent.sentence();
    int start = extent.end() + 1;
    if (start >= sentence.size() || !YEARLY.contains(sentence.token(start - 1).lower())) {
      return Optional.empty();
    }
    int end = start;
    int capitals = 0;
    int last = lastOfTitle(sentence, start, reading);
    while (end < last && (isCapital(sentence.token(end)) || joins(sentence, end, last))) {
      capitals += isCapital(sentence.token(end)) ? 1 : 0;
      end++;
    }
    Optional<LocalDate> day = day(sentence, reading, date);
    if (capitals < FEWEST_WORDS || day.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SeriesNumber(
            sentence.span(extent.first(), end),
            Texts.fold(sentence.text(extent.first(), end)),
            sentence.text(start, end).toLowerCase(Locale.ROOT) + place(sentence, reading),
            "",
            ordinal.number(),
            day.get(),
            true));
  }

  /** " in oddstad": what is held in several places every year is a series in each. */
  private static String place(Sentence sentence, Reading reading) {
    for (NameMention name : reading.names()) {
      int first = name.extent().first();
      if (name.extent().sentence() == sentence
          && first > 0
          && name.referent().kind() == ReferentKind.PLACE
          && sentence.token(first - 1).lower().equals("in")) {
        return " in " + name.referent().key();
      }
    }
    return "";
  }

  /** A day is no part of it: "the 42nd annual Boat Fair on February 27". */
  private static int lastOfTitle(Sentence sentence, int start, Reading reading) {
    return reading.times().in(sentence).stream()
        .mapToInt(time -> time.extent().first())
        .filter(first -> first > start)
        .min()
        .orElse(sentence.size());
  }

  private static boolean joins(Sentence sentence, int at, int last) {
    return JOINS.contains(sentence.token(at).lower())
        && at + 1 < last
        && (isCapital(sentence.token(at + 1)) || JOINS.contains(sentence.token(at + 1).lower()));
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  /** Empty where the sentence gives times of several years, or a day that can be of two. */
  private static Optional<LocalDate> day(Sentence sentence, Reading reading, LocalDate date) {
    List<TimeMention> times =
        reading.times().in(sentence).stream()
            .filter(time -> time.type() != TimeMention.Type.DURATION)
            .toList();
    if (times.stream().anyMatch(time -> canBeOfTwo(time, date))) {
      return Optional.empty();
    }
    List<DateRange> ranges = times.stream().flatMap(time -> time.range().stream()).toList();
    if (ranges.isEmpty()) {
      return Optional.of(titled(reading, date));
    }
    LocalDate first = ranges.get(0).first();
    boolean one =
        ranges.stream()
            .allMatch(
                range ->
                    range.first().getYear() == first.getYear()
                        && range.last().getYear() == first.getYear());
    return one ? Optional.of(first) : Optional.empty();
  }

  /** The year before, if the title names it alone: "2023, a year in review" is of 2024. */
  private static LocalDate titled(Reading reading, LocalDate date) {
    List<Integer> years =
        reading.article().metadata().title().stream()
            .flatMap(title -> YEAR.matcher(title.value()).results())
            .map(year -> Integer.valueOf(year.group()))
            .distinct()
            .toList();
    return years.equals(List.of(date.getYear() - 1)) ? date.minusYears(1) : date;
  }

  /** "February 27", told in September: nothing says of which year. */
  private static boolean canBeOfTwo(TimeMention time, LocalDate date) {
    return !time.explicitYear()
        && time.range()
            .filter(
                range ->
                    range.last().isBefore(date.minusMonths(SURE_MONTHS))
                        || range.first().isAfter(date.plusMonths(SURE_MONTHS)))
            .isPresent();
  }
}
