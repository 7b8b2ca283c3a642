package dev.crosscheck.article;

import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.configuration.Configuration.ArticleEntry;
import dev.crosscheck.facts.ReadingProblem;
import dev.crosscheck.facts.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Works out title, dateline and publisher: what the file says of itself goes before what {@code
 * crosscheck.yml} says, and that before what is guessed from date lines and file names.
 */
final class MetadataReader {

  private static final int FIRST_LINES = 10;

  private static final List<String> TITLES = List.of("title", "headline", "doctitle", "subject");
  private static final List<String> DATES =
      List.of(
          "date",
          "published",
          "pubdate",
          "publishdate",
          "publisheddate",
          "publishedat",
          "publishedon",
          "datepublished",
          "publicationdate",
          "revdate",
          "docdate",
          "posted",
          "postdate",
          "created",
          "createdat",
          "createdon",
          "datecreated");
  private static final List<String> PUBLISHERS =
      List.of("publisher", "source", "publication", "outlet", "newspaper", "sitename");
  private static final List<String> PATHS = List.of("path", "permalink", "url", "link", "slug");

  private final String path;
  private final Optional<ArticleEntry> configured;
  private final List<ReadingProblem> problems = new ArrayList<>();

  MetadataReader(String path, Configuration configuration) {
    this.path = path;
    this.configured =
        configuration.articles().stream()
            .filter(entry -> new Glob(entry.path()).matches(path))
            .findFirst();
  }

  List<ReadingProblem> problems() {
    return List.copyOf(problems);
  }

  /** The title that the file's own metadata give. */
  Optional<Sourced<String>> statedTitle(List<Entry> entries, String origin) {
    return entry(entries, TITLES).map(entry -> sourced(entry.value(), origin, entry));
  }

  /**
   * @param entries what the file says of itself at its head
   * @param shown what its shortcodes show beside its text
   */
  Metadata read(List<Entry> entries, List<Entry> shown, String origin, List<Block> blocks) {
    Optional<Sourced<String>> title =
        statedTitle(entries, origin)
            .or(() -> configured.flatMap(ArticleEntry::title).map(this::configured))
            .or(() -> headline(blocks));
    Optional<String> publisher =
        entry(entries, PUBLISHERS)
            .map(Entry::value)
            .or(() -> configured.flatMap(ArticleEntry::source));
    return new Metadata(
        title,
        dateline(entries, origin, blocks),
        publisher,
        new RevisionReader(path, entries).revision(),
        fields(entries, shown));
  }

  private List<Field> fields(List<Entry> entries, List<Entry> shown) {
    return Stream.concat(entries.stream(), shown.stream())
        .filter(entry -> !entry.value().isBlank())
        .map(
            entry ->
                new Field(entry.key(), entry.value(), new Span(path, entry.start(), entry.end())))
        .toList();
  }

  private Optional<Sourced<LocalDate>> dateline(
      List<Entry> entries, String origin, List<Block> blocks) {
    Optional<Sourced<LocalDate>> stated = statedDate(entries, origin, blocks);
    if (stated.isPresent() || !problems.isEmpty()) {
      return stated;
    }
    return configured
        .flatMap(ArticleEntry::date)
        .map(this::configured)
        .or(() -> dateLine(blocks))
        .or(() -> PathDate.of(path).map(day -> new Sourced<>(day, name(), Optional.empty())))
        .or(() -> addressDate(entries, origin));
  }

  private String name() {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return PathDate.of(file).isPresent() ? "file name" : "path";
  }

  private Optional<Sourced<LocalDate>> statedDate(
      List<Entry> entries, String origin, List<Block> blocks) {
    for (String key : DATES) {
      for (Entry entry : entries) {
        Optional<WrittenDate> written =
            Entry.bare(entry.key()).equals(key)
                ? WrittenDate.parse(whole(entry.value(), blocks))
                : Optional.empty();
        if (written.isPresent() && written.get().day().isPresent()) {
          return Optional.of(sourced(written.get().day().get(), origin, entry));
        }
        if (written.isPresent()) {
          problems.add(impossible(entry, origin, written.get().impossible()));
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** "Nov 10, 20" was cut short where the text's first lines go on with "Nov 10, 2021". */
  private static String whole(String date, List<Block> blocks) {
    if (date.isEmpty() || !Character.isDigit(date.charAt(date.length() - 1))) {
      return date;
    }
    for (Block block : blocks.subList(0, Math.min(FIRST_LINES, blocks.size()))) {
      String text = block.text();
      int at = text.indexOf(date);
      int end = at < 0 ? 0 : at + date.length();
      int rest = end;
      while (at >= 0 && rest < text.length() && Character.isDigit(text.charAt(rest))) {
        rest++;
      }
      if (rest > end) {
        return text.substring(at, rest);
      }
    }
    return date;
  }

  private ReadingProblem impossible(Entry entry, String origin, String why) {
    return new ReadingProblem(
        new Span(path, entry.start(), entry.end()),
        "The date \"" + entry.value() + "\" (" + origin + ") is no day: " + why,
        "Correct it; until then the article has no dateline");
  }

  /** {@code path = "2017/04/27/title"}. */
  private Optional<Sourced<LocalDate>> addressDate(List<Entry> entries, String origin) {
    return entry(entries, PATHS)
        .flatMap(entry -> PathDate.of(entry.value()).map(day -> sourced(day, origin, entry)));
  }

  /**
   * The first date line among the first lines; one that tells of an update only as a last resort.
   */
  private Optional<Sourced<LocalDate>> dateLine(List<Block> blocks) {
    return dateLine(blocks, release(blocks)).or(() -> dateLine(blocks, 0));
  }

  private Optional<Sourced<LocalDate>> dateLine(List<Block> blocks, int first) {
    Optional<Sourced<LocalDate>> update = Optional.empty();
    for (Block block : blocks.subList(first, Math.min(first + FIRST_LINES, blocks.size()))) {
      Optional<DateLine> line = DateLine.parse(block.text());
      if (line.isPresent()) {
        Span span = new Span(path, block.start(), block.end());
        Optional<Sourced<LocalDate>> day =
            Optional.of(new Sourced<>(line.get().day(), "date line", Optional.of(span)));
        if (!line.get().update()) {
          return day;
        }
        update = update.or(() -> day);
      }
    }
    return update;
  }

  /** Behind "For immediate release" stands the day of that; what is above, a site put there. */
  private static int release(List<Block> blocks) {
    for (int at = 0; at < Math.min(2 * FIRST_LINES, blocks.size()); at++) {
      String line = blocks.get(at).text().strip().replace(":", "");
      if (line.equalsIgnoreCase("for immediate release")) {
        return at;
      }
    }
    return 0;
  }

  private Optional<Sourced<String>> headline(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == Passage.Kind.TITLE)
        .findFirst()
        .map(
            block ->
                new Sourced<>(
                    block.text(),
                    "headline",
                    Optional.of(new Span(path, block.start(), block.end()))));
  }

  private <T> Sourced<T> configured(T value) {
    return new Sourced<>(value, "crosscheck.yml", Optional.empty());
  }

  private <T> Sourced<T> sourced(T value, String origin, Entry entry) {
    return new Sourced<>(value, origin, Optional.of(new Span(path, entry.start(), entry.end())));
  }

  private static Optional<Entry> entry(List<Entry> entries, List<String> keys) {
    for (String key : keys) {
      for (Entry entry : entries) {
        if (Entry.bare(entry.key()).equals(key) && !entry.value().isBlank()) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }
}
