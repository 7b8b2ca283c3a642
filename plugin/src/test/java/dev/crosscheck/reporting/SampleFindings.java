package dev.crosscheck.reporting;

import dev.crosscheck.article.Article;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Contradictions in the invented articles. */
final class SampleFindings {

  private SampleFindings() {}

  static List<Finding> all() {
    return List.of(opening(), name(), quotation(), toll(), weekday());
  }

  private static Finding opening() {
    return new Finding(
        "conflicting-date",
        "the opening of the bridge over the Lenn",
        List.of(
            side(
                SampleNews.BRIDGE,
                "will open to traffic on 4 May 2024",
                "4 May 2024",
                "the port authority",
                Optional.of(day(2024, 5, 4)),
                Optional.empty(),
                value(SampleNews.BRIDGE, "4 May 2024", "4 May 2024")),
            side(
                SampleNews.FLOOD,
                "opened after 1 June 2024",
                "after 1 June 2024",
                "",
                Optional.of(
                    new DateRange(
                        LocalDate.of(2024, 6, 2), LocalDate.MAX, "2024-06-01", Granularity.DAY)),
                Optional.empty(),
                value(SampleNews.FLOOD, "after 1 June 2024", "2 June 2024 or later")),
            side(
                SampleNews.REVIEW,
                "the Lenn bridge opened in March",
                "March 2024",
                "",
                Optional.of(
                    new DateRange(
                        LocalDate.of(2024, 3, 1),
                        LocalDate.of(2024, 3, 31),
                        "2024-03",
                        Granularity.MONTH)),
                Optional.empty(),
                value(
                    SampleNews.REVIEW,
                    "in March",
                    "March 2024 (the March before 30 December 2024)"))),
        List.of("All three speak of the bridge over the Lenn.", "A bridge opens once."),
        "One opening cannot fall on 4 May 2024, after 1 June 2024 and in March 2024",
        "Check the day of the opening and correct the passages that have it wrong.");
  }

  private static Finding name() {
    return new Finding(
        "name-variant",
        "the name of the engineer",
        List.of(
            side(
                SampleNews.BRIDGE,
                "Ilse Brandt-Okoro",
                "Ilse Brandt-Okoro",
                "",
                Optional.empty(),
                Optional.empty()),
            side(
                SampleNews.REVIEW,
                "Ilse\nBrand-Okoro",
                "Ilse Brand-Okoro",
                "",
                Optional.empty(),
                Optional.empty())),
        List.of("Both are called the engineer.", "The names differ in one letter."),
        "One person's name is spelled in two ways.",
        "Settle on one spelling.");
  }

  private static Finding quotation() {
    return new Finding(
        "quote-variant",
        "what Mayor Tomas Weil said of the ferry",
        List.of(
            side(
                SampleNews.FLOOD,
                "No one here is going to miss that ferry queue",
                "“No one here is going to miss that ferry queue”",
                "Mayor Tomas Weil",
                Optional.empty(),
                Optional.empty()),
            side(
                SampleNews.REVIEW,
                "Nobody here will miss the queue for the ferry",
                "“Nobody here will miss the queue for the ferry”",
                "Mayor Tomas Weil",
                Optional.empty(),
                Optional.empty())),
        List.of("Both are put in the mouth of Tomas Weil."),
        "A quotation has one wording.",
        "Compare both with the recording.");
  }

  private static Finding toll() {
    return new Finding(
        "conflicting-quantity",
        "the people who died in the flood",
        List.of(
            side(
                SampleNews.FLOOD,
                "At least 12,000 people died",
                "12,000 or more",
                "the regional rescue service",
                Optional.empty(),
                Optional.of(new NumberRange(12000, Double.POSITIVE_INFINITY, Hedge.AT_LEAST)),
                value(SampleNews.FLOOD, "At least 12,000", "12,000 or more")),
            side(
                SampleNews.REVIEW,
                "Hundreds of people died",
                "100–999",
                "",
                Optional.empty(),
                Optional.of(new NumberRange(100, 999, Hedge.VAGUE)),
                value(SampleNews.REVIEW, "Hundreds", "100–999"))),
        List.of("Both count the dead of the flood in the valley."),
        "12,000 or more and 100–999 leave no number that fits both",
        "Find the toll that holds and say as of when.");
  }

  private static Finding weekday() {
    return new Finding(
        "weekday-mismatch",
        "the date “Wednesday, 20 August 2024”",
        List.of(
            side(
                SampleNews.FLOOD,
                "Wednesday, 20 August 2024",
                "Wednesday, 20 August 2024",
                "",
                Optional.of(day(2024, 8, 20)),
                Optional.empty(),
                value(SampleNews.FLOOD, "20 August 2024", "a Tuesday"))),
        List.of(),
        "20 August 2024 was a Tuesday.",
        "Correct the weekday or the date.");
  }

  private static Evidence side(
      Article article,
      String words,
      String position,
      String source,
      Optional<DateRange> dates,
      Optional<NumberRange> numbers,
      Value... readings) {
    return new Evidence(
        SampleNews.span(article, words),
        words.replace('\n', ' '),
        position,
        List.of(readings),
        new Attribution(source),
        dates,
        numbers);
  }

  private static Value value(Article article, String words, String reading) {
    return new Value(words, SampleNews.span(article, words), reading);
  }

  static DateRange day(int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    return new DateRange(date, date, date.toString(), Granularity.DAY);
  }
}
