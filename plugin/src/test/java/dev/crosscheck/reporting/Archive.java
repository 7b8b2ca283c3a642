package dev.crosscheck.reporting;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Metadata;
import dev.crosscheck.article.Origins;
import dev.crosscheck.article.Passage;
import dev.crosscheck.article.Sourced;
import dev.crosscheck.check.CheckResult;
import dev.crosscheck.check.CheckedArticle;
import dev.crosscheck.check.LedgerEntry;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The result of checking a newsroom's whole archive: invented news by the thousand. */
public final class Archive {

  private static final String[] PLACES = {"Alder", "Brink", "Calder", "Dunmere", "Eastwick"};
  private static final String[] THINGS = {
    "bridge", "ferry", "harbour", "library", "market", "mill"
  };
  private static final String[] NAMES = {"Ines Okoro", "Tomas Weil", "Ada Brandt", "Jon Lund"};
  private static final int PARAGRAPHS = 9;

  /** Articles that share a text differ in their path and day alone, which keeps this small. */
  private static final int TEXTS = 60;

  private record Text(String text, List<Passage> passages, List<LedgerEntry> ledger) {}

  private final List<Text> texts = new ArrayList<>();

  private Archive() {
    for (int i = 0; i < TEXTS; i++) {
      texts.add(text(i));
    }
  }

  public static CheckResult of(int articles, int findings) {
    Archive archive = new Archive();
    List<CheckedArticle> checked = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      checked.add(archive.article(i));
    }
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < findings; i++) {
      found.add(archive.finding(i, articles));
    }
    return new CheckResult(checked, found, Sample.rich().rules());
  }

  private static String path(int index) {
    return String.format("%d/%05d.md", 2000 + index / 1000, index);
  }

  private static Text text(int seed) {
    String thing = THINGS[seed % THINGS.length];
    String place = PLACES[seed % PLACES.length];
    StringBuilder text = new StringBuilder("# The " + thing + " of " + place + "\n");
    for (int i = 0; i < PARAGRAPHS; i++) {
      String name = NAMES[(seed + i) % NAMES.length];
      text.append("\nThe ").append(thing).append(" in ").append(place).append(" will open on ");
      text.append(1 + (seed + i) % 28).append(" May 2024, ").append(name).append(" said, ");
      text.append("and the town has waited for that day longer than most of it can remember. ");
      text.append("Some ").append(100 + seed + i).append(" people are expected there.\n");
    }
    return new Text(text.toString(), passages(text.toString()), ledger(text.toString(), place));
  }

  private static List<Passage> passages(String text) {
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (String block : text.split("\n\n")) {
      int offset = block.startsWith("# ") ? 2 : 0;
      String words = block.substring(offset).stripTrailing();
      Passage.Kind kind = offset > 0 ? Passage.Kind.TITLE : Passage.Kind.PARAGRAPH;
      Origins origins = Origins.verbatim(start + offset, words.length());
      passages.add(new Passage("", kind, words, origins));
      start += block.length() + 2;
    }
    return passages;
  }

  private static List<LedgerEntry> ledger(String text, String place) {
    List<LedgerEntry> ledger = new ArrayList<>();
    int from = 0;
    for (String line : text.split("\n")) {
      if (line.startsWith("The ")) {
        add("place", place, Map.of("name", place), line, from, ledger);
        String day = line.substring(line.indexOf(" on ") + 4, line.indexOf(" 2024") + 5);
        add("time", day, Map.of("first", "2024-05-04", "last", "2024-05-04"), line, from, ledger);
        String name = line.substring(line.indexOf(", ") + 2, line.indexOf(" said"));
        add("person", name, Map.of("name", name), line, from, ledger);
        String count = line.substring(line.indexOf("Some ") + 5, line.indexOf(" are expected"));
        add("quantity", count, Map.of("low", 90.0, "high", 120.0), line, from, ledger);
      }
      from += line.length() + 1;
    }
    return ledger;
  }

  private static void add(
      String kind,
      String words,
      Map<String, Object> value,
      String line,
      int from,
      List<LedgerEntry> ledger) {
    int start = from + line.indexOf(words);
    ledger.add(new LedgerEntry(kind, words, start, start + words.length(), value));
  }

  private CheckedArticle article(int index) {
    Text text = texts.get(index % TEXTS);
    String path = path(index);
    List<Passage> passages = new ArrayList<>();
    for (Passage passage : text.passages()) {
      passages.add(new Passage(path, passage.kind(), passage.text(), passage.origins()));
    }
    Metadata metadata =
        new Metadata(
            Optional.of(new Sourced<>(passages.get(0).text(), "heading", Optional.empty())),
            Optional.of(
                new Sourced<>(
                    LocalDate.of(2000, 1, 1).plusDays(index / 2), "path", Optional.empty())),
            Optional.of("The Estuary Post"));
    return new CheckedArticle(
        new Article(path, text.text(), metadata, passages, List.of(), ""), text.ledger());
  }

  /** In turn days, numbers, names and a cluster of many articles. */
  private Finding finding(int index, int articles) {
    String rule =
        switch (index % 4) {
          case 0 -> "conflicting-date";
          case 1 -> "conflicting-quantity";
          case 2 -> "name-variant";
          default -> "quote-variant";
        };
    int sides = index % 8 == 0 ? 7 : 2;
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < sides; i++) {
      evidence.add(side((int) ((3L * index + 61L * i) % articles), index % 4, i));
    }
    return new Finding(
        rule,
        "the opening of number " + index,
        evidence,
        List.of("Both speak of one town and one year.", "By their wording it happens once."),
        "One opening cannot fall on two days, nor be seen by two crowds.",
        "Find out which of them holds, and correct the other.");
  }

  private Evidence side(int article, int kind, int number) {
    String text = texts.get(article % TEXTS).text();
    int start = text.indexOf("\nThe ") + 1;
    int end = text.indexOf(" 2024", start) + 5;
    if (kind == 2) {
      start = text.indexOf(", ", start) + 2;
      end = text.indexOf(" said", start);
    }
    String words = text.substring(start, end);
    LocalDate day = LocalDate.of(2024, 5, 1 + number * 2);
    Span span = new Span(path(article), start, end);
    return new Evidence(
        span,
        words,
        kind == 0 ? day.getDayOfMonth() + " May 2024" : kind == 1 ? "" + (number + 1) * 100 : words,
        List.of(new Value("May 2024", span, "May 2024 (said in spring)")),
        new Attribution(number % 2 == 0 ? "" : "the port authority"),
        kind == 0
            ? Optional.of(new DateRange(day, day, day.toString(), Granularity.DAY))
            : Optional.empty(),
        kind == 1 ? Optional.of(NumberRange.exactly((number + 1) * 100)) : Optional.empty());
  }
}
