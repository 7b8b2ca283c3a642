package dev.crosscheck.reporting;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Metadata;
import dev.crosscheck.article.Origins;
import dev.crosscheck.article.Passage;
import dev.crosscheck.article.Sourced;
import dev.crosscheck.check.LedgerEntry;
import dev.crosscheck.facts.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Invented articles, and what a ledger says of them. */
final class SampleNews {

  static final Article BRIDGE =
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

  static final Article REVIEW =
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

  static final Article FLOOD =
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

  private SampleNews() {}

  static Article article(
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

  static Metadata metadata(String publisher) {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        publisher.isEmpty() ? Optional.empty() : Optional.of(publisher));
  }

  static Span span(Article article, String words) {
    int start = article.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(words + " is not in " + article.path());
    }
    return new Span(article.path(), start, start + words.length());
  }

  static List<LedgerEntry> ledger(Article article, String time, String quantity) {
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
