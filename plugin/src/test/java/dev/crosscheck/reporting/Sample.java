package dev.crosscheck.reporting;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Metadata;
import dev.crosscheck.article.Origins;
import dev.crosscheck.article.Passage;
import dev.crosscheck.article.Sourced;
import dev.crosscheck.check.CheckResult;
import dev.crosscheck.check.CheckedArticle;
import dev.crosscheck.check.LedgerEntry;
import dev.crosscheck.configuration.Configuration.AcceptedEntry;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.ReadingProblem;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.Value;
import dev.crosscheck.reasoning.RuleInfo;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.standing.Baseline;
import dev.crosscheck.standing.Named;
import dev.crosscheck.standing.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Results made by hand, of invented news. */
public final class Sample {

  private static final Article BRIDGE =
      article(
          "2024/bridge-opens.md",
          "Harbour bridge to open in May",
          LocalDate.of(2024, 3, 18),
          Optional.of("The Estuary Post"),
          """
          # Harbour bridge to open in May

          The new bridge over the Lenn will open to traffic on 4 May 2024, the port authority said
          on Monday. It took six years to build. Two ferries have carried commuters across the
          water since the old crossing was closed.

          Some 340 people worked on the towers, among them the engineer Ilse Brandt-Okoro.
          """);

  private static final Article REVIEW =
      article(
          "2024/year-in-review.md",
          "A year on the estuary",
          LocalDate.of(2024, 12, 30),
          Optional.of("The Estuary Post"),
          """
          # A year on the estuary

          Spring began with a ribbon: the Lenn bridge opened in March, weeks before the first
          regatta. "Nobody here will miss the queue for the ferry," said Mayor Tomas Weil.

          In August the flood came. Hundreds of people died in the valley, and the engineer Ilse
          Brand-Okoro was among those who warned of the dam.
          """);

  private static final Article FLOOD =
      article(
          "2024/flood.md",
          "Flood: what we know",
          LocalDate.of(2024, 8, 21),
          Optional.empty(),
          """
          # Flood: what we know

          At least 12,000 people died when the dam above the valley gave way, according to the
          regional rescue service. On Wednesday, 20 August 2024, the rain stopped.

          "No one here is going to miss that ferry queue," Mayor Tomas Weil had said in spring. The
          bridge, opened after 1 June 2024, was closed again.
          """);

  private Sample() {}

  /** Contradictions of many kinds, an article that was left out, and one not read in full. */
  public static CheckResult rich() {
    List<Finding> findings = List.of(opening(), name(), quotation(), toll(), weekday());
    Article skipped =
        new Article(
            "2024/pont.md", "Le pont", metadata(""), List.of(), List.of(), "not in English");
    Article broken =
        new Article(
            "2024/torn.md",
            "---\ndate: 2024-02-31\n---\n",
            metadata(""),
            List.of(),
            List.of(
                new ReadingProblem(
                    new Span("2024/torn.md", 10, 20),
                    "The date \"2024-02-31\" is no day",
                    "Correct the date in the front matter")),
            "");
    return new CheckResult(
        List.of(
            new CheckedArticle(BRIDGE, ledger(BRIDGE, "4 May 2024", "340 people")),
            new CheckedArticle(FLOOD, ledger(FLOOD, "20 August 2024", "12,000 people")),
            new CheckedArticle(skipped, List.of()),
            new CheckedArticle(broken, List.of()),
            new CheckedArticle(REVIEW, ledger(REVIEW, "in March", "Hundreds of people"))),
        findings,
        rules());
  }

  /** The rich result where one name is accepted and a toll is known; some entries are stale. */
  public static Dossier judged() {
    List<Named> named = Named.of(rich().findings());
    Standing standing =
        new Standing(
            List.of(
                new AcceptedEntry(
                    named.get(1).fingerprint().substring(0, 12),
                    "",
                    "",
                    "she signs with <both>, says & prints",
                    Optional.of(LocalDate.of(2027, 1, 31)),
                    "crosscheck.yml:9"),
                new AcceptedEntry(
                    "",
                    "quote-variant",
                    "2024/*",
                    "both are translations",
                    Optional.empty(),
                    "crosscheck.yml:13"),
                new AcceptedEntry(
                    "",
                    "weekday-mismatch",
                    "**",
                    "as printed",
                    Optional.of(LocalDate.of(2025, 12, 31)),
                    "crosscheck.yml:17"),
                new AcceptedEntry(
                    "0123456789ab", "", "", "long gone", Optional.empty(), "crosscheck.yml:21")),
            Optional.of(
                new Baseline(
                    "findings.sarif", Set.of(named.get(3).fingerprint(), "gone".repeat(16)))),
            LocalDate.of(2026, 11, 27));
    return Dossier.of(rich(), "articles", standing);
  }

  /** Three articles in which nothing was found. */
  public static CheckResult clean() {
    return new CheckResult(
        rich().articles().stream().filter(a -> a.article().problems().isEmpty()).toList(),
        List.of(),
        rules());
  }

  /** Nothing at all. */
  public static CheckResult empty() {
    return new CheckResult(List.of(), List.of(), Map.of());
  }

  /** The same words of others in every field that can hold them. */
  public static CheckResult hostile(String words) {
    String path = "news/" + words.replace("\n", " ") + ".md";
    Article article =
        article(path, words, LocalDate.of(2024, 1, 2), Optional.of(words), words + " and so on.\n");
    Span span = new Span(path, 0, words.length());
    Article bad =
        new Article(
            path + "2",
            words,
            metadata(words),
            List.of(),
            List.of(new ReadingProblem(new Span(path + "2", 0, 1), words, words)),
            words);
    Evidence side =
        new Evidence(
            span,
            words,
            words,
            List.of(new Value(words, span, words)),
            new Attribution(words),
            Optional.of(day(2024, 1, 1)),
            Optional.of(NumberRange.exactly(3)));
    Evidence other =
        new Evidence(
            new Span("elsewhere" + words, 0, 5),
            words,
            words + "2",
            List.of(),
            new Attribution(words),
            Optional.of(day(2024, 1, 9)),
            Optional.of(NumberRange.exactly(3000)));
    RuleInfo rule =
        new RuleInfo(
            words, words, words + "\n\n[x](javascript:alert(1)) <b onclick=x>", Severity.ERROR);
    Map<String, Object> value = new LinkedHashMap<>();
    value.put(words, words);
    return new CheckResult(
        List.of(
            new CheckedArticle(article, List.of(new LedgerEntry("time", words, 0, 3, value))),
            new CheckedArticle(bad, List.of())),
        List.of(new Finding(words, words, List.of(side, other), List.of(words), words, words)),
        Map.of(words, rule));
  }

  /** The rich result many times over. */
  public static CheckResult many(int count) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; findings.size() < count; i++) {
      for (Finding finding : rich().findings()) {
        findings.add(
            new Finding(
                finding.rule(),
                finding.subject() + " no. " + i,
                finding.evidence(),
                finding.because(),
                finding.conflict(),
                finding.advice()));
      }
    }
    return new CheckResult(rich().articles(), findings.subList(0, count), rules());
  }

  private static Finding opening() {
    return new Finding(
        "conflicting-date",
        "the opening of the bridge over the Lenn",
        List.of(
            side(
                BRIDGE,
                "will open to traffic on 4 May 2024",
                "4 May 2024",
                "the port authority",
                Optional.of(day(2024, 5, 4)),
                Optional.empty(),
                value(BRIDGE, "4 May 2024", "4 May 2024")),
            side(
                FLOOD,
                "opened after 1 June 2024",
                "after 1 June 2024",
                "",
                Optional.of(
                    new DateRange(
                        LocalDate.of(2024, 6, 2), LocalDate.MAX, "2024-06-01", Granularity.DAY)),
                Optional.empty(),
                value(FLOOD, "after 1 June 2024", "2 June 2024 or later")),
            side(
                REVIEW,
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
                value(REVIEW, "in March", "March 2024 (the March before 30 December 2024)"))),
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
                BRIDGE,
                "Ilse Brandt-Okoro",
                "Ilse Brandt-Okoro",
                "",
                Optional.empty(),
                Optional.empty()),
            side(
                REVIEW,
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
                FLOOD,
                "No one here is going to miss that ferry queue",
                "“No one here is going to miss that ferry queue”",
                "Mayor Tomas Weil",
                Optional.empty(),
                Optional.empty()),
            side(
                REVIEW,
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
                FLOOD,
                "At least 12,000 people died",
                "12,000 or more",
                "the regional rescue service",
                Optional.empty(),
                Optional.of(new NumberRange(12000, Double.POSITIVE_INFINITY, Hedge.AT_LEAST)),
                value(FLOOD, "At least 12,000", "12,000 or more")),
            side(
                REVIEW,
                "Hundreds of people died",
                "100–999",
                "",
                Optional.empty(),
                Optional.of(new NumberRange(100, 999, Hedge.VAGUE)),
                value(REVIEW, "Hundreds", "100–999"))),
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
                FLOOD,
                "Wednesday, 20 August 2024",
                "Wednesday, 20 August 2024",
                "",
                Optional.of(day(2024, 8, 20)),
                Optional.empty(),
                value(FLOOD, "20 August 2024", "a Tuesday"))),
        List.of(),
        "20 August 2024 was a Tuesday.",
        "Correct the weekday or the date.");
  }

  private static Map<String, RuleInfo> rules() {
    Map<String, RuleInfo> rules = new TreeMap<>();
    rule(
        "conflicting-date",
        "One event is given days that exclude each other.",
        Severity.ERROR,
        rules);
    rule(
        "conflicting-quantity",
        "One thing is counted in ways that exclude each other.",
        Severity.ERROR,
        rules);
    rule("name-variant", "One bearer's name is spelled in two ways.", Severity.WARNING, rules);
    rule("quote-variant", "One quotation is given in two wordings.", Severity.NOTE, rules);
    rule(
        "weekday-mismatch",
        "A date stands beside a weekday that it does not fall on.",
        Severity.ERROR,
        rules);
    rule("term-variant", "One thing goes by two terms.", Severity.OFF, rules);
    return rules;
  }

  private static void rule(
      String id, String summary, Severity severity, Map<String, RuleInfo> rules) {
    String help =
        "# "
            + id
            + "\n\n"
            + summary
            + "\n\n## Why it matters\n\nReaders *notice*; see"
            + " [the guide](https://example.org/guide).\n\n| inconsistent | consistent |\n"
            + "|---|---|\n| **on 4 May**, **in March** | on 4 May, in May |\n";
    rules.put(id, new RuleInfo(id, summary, help, severity));
  }

  private static Article article(
      String path, String title, LocalDate date, Optional<String> publisher, String text) {
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (String block : text.split("\n\n")) {
      int offset = block.startsWith("# ") ? 2 : 0;
      String words = block.substring(offset).stripTrailing().replace('\n', ' ');
      passages.add(
          new Passage(
              path,
              offset > 0 ? Passage.Kind.TITLE : Passage.Kind.PARAGRAPH,
              words,
              Origins.verbatim(start + offset, words.length())));
      start += block.length() + 2;
    }
    Metadata metadata =
        new Metadata(
            Optional.of(new Sourced<>(title, "front matter", Optional.empty())),
            Optional.of(new Sourced<>(date, "front matter", Optional.empty())),
            publisher);
    return new Article(path, text, metadata, passages, List.of(), "");
  }

  private static Metadata metadata(String publisher) {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        publisher.isEmpty() ? Optional.empty() : Optional.of(publisher));
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
        span(article, words),
        words.replace('\n', ' '),
        position,
        List.of(readings),
        new Attribution(source),
        dates,
        numbers);
  }

  private static Value value(Article article, String words, String reading) {
    return new Value(words, span(article, words), reading);
  }

  private static Span span(Article article, String words) {
    int start = article.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(words + " is not in " + article.path());
    }
    return new Span(article.path(), start, start + words.length());
  }

  private static DateRange day(int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    return new DateRange(date, date, date.toString(), Granularity.DAY);
  }

  private static List<LedgerEntry> ledger(Article article, String time, String quantity) {
    Span when = span(article, time);
    Span count = span(article, quantity);
    Map<String, Object> timeValue = new LinkedHashMap<>();
    timeValue.put("timex", "2024");
    timeValue.put("first", "2024-01-01");
    timeValue.put("last", "2024-12-31");
    Map<String, Object> countValue = new LinkedHashMap<>();
    countValue.put("low", 340.0);
    countValue.put("high", Double.POSITIVE_INFINITY);
    countValue.put("unit", "");
    countValue.put("hedge", List.of("some", true, 2.5));
    return Stream.of(
            new LedgerEntry("quantity", quantity, count.start(), count.end(), countValue),
            new LedgerEntry("time", time, when.start(), when.end(), timeValue),
            new LedgerEntry("time", time, when.start(), when.end(), timeValue))
        .sorted(Comparator.comparingInt(LedgerEntry::start))
        .toList();
  }
}
