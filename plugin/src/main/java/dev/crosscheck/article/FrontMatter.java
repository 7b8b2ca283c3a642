package dev.crosscheck.article;

import dev.crosscheck.facts.ReadingProblem;
import dev.crosscheck.facts.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The metadata that stand at the head of a file, between {@code ---} (YAML) or {@code +++} (TOML),
 * or as one JSON object.
 *
 * @param bodyStart where the article itself begins
 * @param entries the scalar values, in order; of nested ones the innermost key
 */
record FrontMatter(int bodyStart, List<Entry> entries, List<ReadingProblem> problems) {

  private static final int LONGEST = 64 * 1024;
  private static final int DEEPEST = 40;

  /** Of private use, so that it is part of a word of YAML. */
  private static final char FILLED = '\uE000';

  static FrontMatter of(String path, String file) {
    int start = file.startsWith("\uFEFF") ? 1 : 0;
    FrontMatter first = at(path, file, start);
    boolean fenced = first.bodyStart() > start;
    return fenced
        ? first.with(at(path, file, first.bodyStart()))
        : BareHead.of(file, start).orElse(first);
  }

  /** What was exported twice carries the metadata of its origin below those of the repository. */
  private FrontMatter with(FrontMatter second) {
    boolean more = !entries.isEmpty() && second.entries().size() > 1 && second.problems().isEmpty();
    return more
        ? new FrontMatter(
            second.bodyStart(),
            Stream.of(entries, second.entries()).flatMap(List::stream).toList(),
            problems)
        : this;
  }

  private static FrontMatter at(String path, String file, int from) {
    FrontMatter none = new FrontMatter(from, List.of(), List.of());
    if (file.length() < from + 3 || "-+{\r\n ".indexOf(file.charAt(from)) < 0) {
      return none;
    }
    int open = JsonHead.skip(file, from);
    int close = open < file.length() ? JsonHead.end(file, open, LONGEST) : -1;
    if (close > 0) {
      return read(path, file, open, close, close, "JSON");
    }
    List<Line> lines = Line.of(file, from);
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    String fence = first < lines.size() ? lines.get(first).text().stripTrailing() : "";
    if (!fence.equals("---") && !fence.equals("+++")) {
      return none;
    }
    for (int i = first + 1; i < lines.size(); i++) {
      String text = lines.get(i).text().stripTrailing();
      if (text.equals(fence) || fence.equals("---") && text.equals("...")) {
        int start = lines.get(Math.min(first + 1, i)).start();
        int body = i + 1 < lines.size() ? lines.get(i + 1).start() : file.length();
        return holdsEntries(lines.subList(first + 1, i))
            ? read(
                path,
                file,
                start,
                lines.get(i).start(),
                body,
                fence.equals("---") ? "YAML" : "TOML")
            : none;
      }
    }
    return none;
  }

  /** Else the fence is a line drawn across the page. */
  private static boolean holdsEntries(List<Line> lines) {
    for (Line line : lines) {
      String text = line.text().strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        return text.startsWith("[")
            || text.startsWith("{")
            || text.startsWith("-")
            || text.startsWith("%")
            || text.indexOf(':') > 0
            || text.indexOf('=') > 0;
      }
    }
    return true;
  }

  private static FrontMatter read(
      String path, String file, int start, int end, int body, String language) {
    Span span = new Span(path, start, end);
    String text = file.substring(start, end);
    Optional<String> refusal = refusal(text);
    if (refusal.isPresent()) {
      String remedy = "Shorten it; the article is read without it";
      return new FrontMatter(
          body, List.of(), List.of(new ReadingProblem(span, refusal.get(), remedy)));
    }
    String source = language.equals("JSON") ? JsonHead.asYaml(file, start, end) : file;
    String plain = text.contains("{{") ? filled(source, start, end) : source;
    FrontMatterValues values =
        language.equals("TOML")
            ? TomlValues.read(plain, start, end)
            : YamlValues.read(plain, start, end); // JSON is YAML
    List<ReadingProblem> problems =
        values
            .problem()
            .map(
                why ->
                    new ReadingProblem(
                        span,
                        "The front matter is not " + language + ": " + why,
                        "Correct it; what comes before the mistake is used"))
            .stream()
            .toList();
    List<Entry> entries =
        values.entries().stream().filter(entry -> entry.value().indexOf(FILLED) < 0).toList();
    return new FrontMatter(body, entries, problems);
  }

  /** A page's generator fills in <code>{{ year }}</code>: what it will be is not known here. */
  private static String filled(String file, int start, int end) {
    StringBuilder plain = new StringBuilder(file);
    int open = file.indexOf("{{", start);
    while (open >= 0 && open < end) {
      int close = file.indexOf("}}", open);
      if (close < 0 || close >= end) {
        break;
      }
      for (int i = open; i < close + 2; i++) {
        plain.setCharAt(i, FILLED);
      }
      open = file.indexOf("{{", close + 2);
    }
    return plain.toString();
  }

  /** Parsers recurse, so size and depth are bounded before any of them sees the text. */
  private static Optional<String> refusal(String text) {
    if (text.length() > LONGEST) {
      return Optional.of("The front matter is longer than " + LONGEST / 1024 + " kB");
    }
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      depth += unit == '[' || unit == '{' ? 1 : 0;
      depth -= (unit == ']' || unit == '}') && depth > 0 ? 1 : 0;
      if (depth > DEEPEST) {
        return Optional.of("The front matter is nested more than " + DEEPEST + " deep");
      }
    }
    return Optional.empty();
  }
}
