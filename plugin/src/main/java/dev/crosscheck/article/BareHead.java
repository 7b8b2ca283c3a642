package dev.crosscheck.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Metadata at the head of a file without a fence: {@code Title: The ferry} of Pelican and
 * MultiMarkdown, {@code .. title: The ferry} of Nikola, within a comment or not, {@code title=The
 * ferry} above {@code ~~~~~~} of JBake.
 */
final class BareHead {

  private static final int MOST = 80;
  private static final String JBAKE_END = "~~~~~~";

  private final String file;
  private final List<Line> lines;
  private final List<Entry> entries = new ArrayList<>();

  private BareHead(String file, int from) {
    this.file = file;
    this.lines = Line.of(file, from, MOST);
  }

  /** The entries, of which one names the title, and where the text begins. */
  static Optional<FrontMatter> of(String file, int from) {
    return new BareHead(file, from).read();
  }

  private Optional<FrontMatter> read() {
    int at = 0;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    boolean comment = at < lines.size() && lines.get(at).text().strip().equals("<!--");
    at += comment ? 1 : 0;
    boolean equals = comes(JBAKE_END);
    for (; at < lines.size(); at++) {
      Line line = lines.get(at);
      String text = line.text().strip();
      if (text.isEmpty() && !comment && !equals) {
        return result(line.end());
      }
      if (comment && text.equals("-->") || equals && text.equals(JBAKE_END)) {
        return result(line.end());
      }
      boolean more = line.indent() > 0 && !entries.isEmpty();
      if (!text.isEmpty() && !more && !entry(line, equals ? '=' : ':')) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean comes(String end) {
    return lines.stream().anyMatch(line -> line.text().stripTrailing().equals(end));
  }

  private Optional<FrontMatter> result(int end) {
    boolean titled = entries.stream().anyMatch(entry -> entry.key().equalsIgnoreCase("title"));
    return titled && entries.size() > 1
        ? Optional.of(new FrontMatter(end, entries, List.of()))
        : Optional.empty();
  }

  /** A key is a word or two. */
  private boolean entry(Line line, char sign) {
    String text = line.text();
    int from = text.startsWith(".. ") ? 3 : 0;
    int end = text.indexOf(sign, from);
    if (end < from + 1 || end - from > 30) {
      return false;
    }
    for (int i = from; i < end; i++) {
      char unit = text.charAt(i);
      if (!Character.isLetterOrDigit(unit) && "-_. ".indexOf(unit) < 0) {
        return false;
      }
    }
    entries.add(Entry.trimmed(text.substring(from, end), file, line.start() + end + 1, line.end()));
    return true;
  }
}
