package dev.crosscheck.rules;

import dev.crosscheck.facts.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule's page, taken apart: its sections, and its examples with the words that are marked in
 * them.
 *
 * @param id the rule's folder
 * @param title the words of its heading
 * @param summary its first paragraph
 * @param sections headings of the second level, in order
 * @param examples the examples of both kinds, in order
 */
record RulePage(
    String id, String title, String summary, Set<String> sections, List<Example> examples) {

  static final String INCONSISTENT = "Inconsistent";
  static final String CONSISTENT = "Consistent";

  private static final String FENCE = "```";
  private static final String ARTICLE = "```article";
  private static final String MARK = "==";

  /** A small repository, and whether the rule must find something in it. */
  record Example(String title, boolean inconsistent, List<MarkedArticle> articles) {}

  /** An article without its marks, and where they were. */
  record MarkedArticle(String path, Optional<LocalDate> date, String text, List<Span> marks) {}

  static RulePage parse(String id, String page) {
    String title = "";
    StringBuilder summary = new StringBuilder();
    Set<String> sections = new LinkedHashSet<>();
    List<Example> examples = new ArrayList<>();
    String section = "";
    String example = "";
    List<String> lines = page.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("### ")) {
        example = line.substring(4).strip();
        examples.add(new Example(example, section.equals(INCONSISTENT), new ArrayList<>()));
      } else if (line.startsWith("## ")) {
        section = line.substring(3).strip();
        sections.add(section);
      } else if (line.startsWith("# ")) {
        title = line.substring(2).strip();
      } else if (line.startsWith(FENCE)) {
        int end = closing(lines, i);
        if (line.startsWith(ARTICLE)) {
          if (examples.isEmpty()) {
            throw new IllegalArgumentException(id + ": an article without an example's heading");
          }
          examples
              .get(examples.size() - 1)
              .articles()
              .add(article(line, String.join("\n", lines.subList(i + 1, end)) + "\n"));
        }
        i = end;
      } else if (section.isEmpty() && !line.isBlank()) {
        summary.append(line.strip()).append(' ');
      }
    }
    return new RulePage(id, title, summary.toString().strip(), sections, examples);
  }

  private static int closing(List<String> lines, int fence) {
    int end = fence + 1;
    while (end < lines.size() && !lines.get(end).startsWith(FENCE)) {
      end++;
    }
    return end;
  }

  private static MarkedArticle article(String info, String marked) {
    String path = "";
    Optional<LocalDate> date = Optional.empty();
    for (String word : info.split(" ")) {
      if (word.startsWith("path=")) {
        path = word.substring("path=".length());
      } else if (word.startsWith("date=")) {
        date = Optional.of(LocalDate.parse(word.substring("date=".length())));
      }
    }
    List<Span> marks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int from = 0;
    int open = marked.indexOf(MARK);
    while (open >= 0) {
      int close = marked.indexOf(MARK, open + MARK.length());
      if (close < 0) {
        throw new IllegalArgumentException("A mark is left open: " + marked.substring(open));
      }
      text.append(marked, from, open);
      int start = text.length();
      text.append(marked, open + MARK.length(), close);
      marks.add(new Span(path, start, text.length()));
      from = close + MARK.length();
      open = marked.indexOf(MARK, from);
    }
    text.append(marked, from, marked.length());
    return new MarkedArticle(path, date, text.toString(), marks);
  }
}
