package dev.crosscheck.article;

import java.util.Set;

/** Reads the text of a paragraph of reStructuredText without its marks, roles and addresses. */
final class RstInline {

  private static final int LONGEST = 2_000;

  /** Roles whose content is what a reader sees. */
  private static final Set<String> WORDS =
      Set.of("emphasis", "strong", "term", "abbr", "title", "sub", "sup", "dfn", "guilabel");

  private final String file;
  private final Words words;

  RstInline(String file, Words words) {
    this.file = file;
    this.words = words;
  }

  void read(int start, int end) {
    read(start, end, false);
  }

  private void read(int start, int end, boolean linked) {
    int at = start;
    while (at < end) {
      int past = step(at, start, end);
      if (past > at) {
        at = past;
      } else {
        words.add(file.charAt(at), at, at + 1, linked);
        at++;
      }
    }
  }

  /** One past the construct that starts here; 0 where it is a plain character. */
  private int step(int at, int start, int end) {
    boolean opens = at == start || !Character.isLetterOrDigit(file.charAt(at - 1));
    return switch (file.charAt(at)) {
      case '\\' -> escaped(at, end);
      case '`' -> quoted(at, end);
      case ':' -> opens ? role(at, end) : 0;
      case '*' -> emphasis(at, start, end);
      case '|' -> opens ? substitution(at, end) : 0;
      case '[' -> footnote(at, end);
      case '_' -> opens ? 0 : reference(at, end);
      default -> 0;
    };
  }

  /** The next unit as it stands; an escaped space joins what it parts. */
  private int escaped(int at, int end) {
    if (at + 1 >= end) {
      return 0;
    }
    char unit = file.charAt(at + 1);
    if (!Character.isWhitespace(unit)) {
      words.add(unit, at, at + 2, false);
    }
    return at + 2;
  }

  private int find(char closer, int from, int end) {
    int found = file.indexOf(closer, from);
    return found >= 0 && found < Math.min(end, from + LONGEST) ? found : -1;
  }

  /** A literal, a link, or a word that is named as such. */
  private int quoted(int at, int end) {
    if (file.startsWith("``", at)) {
      int close = file.indexOf("``", at + 2);
      if (close < 0 || close > Math.min(end - 2, at + LONGEST)) {
        return 0;
      }
      words.object(at, close + 2);
      return close + 2;
    }
    int close = find('`', at + 1, end);
    if (close < 0) {
      return 0;
    }
    int past = close + 1;
    while (past < end && past < close + 3 && file.charAt(past) == '_') {
      past++;
    }
    if (past == close + 1) {
      words.object(at, past);
    } else {
      link(at + 1, close);
    }
    return past;
  }

  /** {@code words <address>}: the words; an address alone is an object. */
  private void link(int from, int to) {
    int open = file.lastIndexOf('<', to);
    boolean address = open >= from && file.charAt(to - 1) == '>';
    if (!address) {
      read(from, to, true);
    } else if (file.substring(from, open).isBlank()) {
      words.object(from, to);
    } else {
      label(from, open);
    }
  }

  private void label(int from, int address) {
    int to = address;
    while (to > from && Character.isWhitespace(file.charAt(to - 1))) {
      to--;
    }
    read(from, to, true);
  }

  private int role(int at, int end) {
    int name = find(':', at + 1, Math.min(end, at + 40));
    if (name < at + 2 || name + 1 >= end || file.charAt(name + 1) != '`') {
      return 0;
    }
    int close = find('`', name + 2, end);
    String role = file.substring(at + 1, name);
    if (close < 0 || !role.chars().allMatch(unit -> unit > ' ')) {
      return 0;
    }
    int address = file.lastIndexOf('<', close);
    if (WORDS.contains(role)) {
      read(name + 2, close, false);
    } else if (address > name + 2 && file.charAt(close - 1) == '>') {
      label(name + 2, address);
    } else {
      words.object(at, close + 1);
    }
    return close + 1;
  }

  /** A mark of emphasis stands at the edge of words. */
  private int emphasis(int at, int start, int end) {
    int past = at;
    while (past < end && file.charAt(past) == '*') {
      past++;
    }
    boolean opens = past < end && !Character.isWhitespace(file.charAt(past));
    boolean closes = at > start && !Character.isWhitespace(file.charAt(at - 1));
    boolean edge =
        at == start
            || past >= end
            || !Character.isLetterOrDigit(file.charAt(at - 1))
            || !Character.isLetterOrDigit(file.charAt(past));
    return past - at <= 2 && edge && (opens || closes) ? past : 0;
  }

  private int substitution(int at, int end) {
    int close = find('|', at + 1, Math.min(end, at + 60));
    boolean tight =
        close > at + 1
            && !Character.isWhitespace(file.charAt(at + 1))
            && !Character.isWhitespace(file.charAt(close - 1));
    if (!tight) {
      return 0;
    }
    words.object(at, close + 1);
    return close + 1;
  }

  /** {@code [1]_} stands for a note at the foot. */
  private int footnote(int at, int end) {
    int close = find(']', at + 1, Math.min(end, at + 40));
    return close > 0 && close + 1 < end && file.charAt(close + 1) == '_' ? close + 2 : 0;
  }

  /** The mark behind a word that is a link: {@code Harbour_ } and {@code Harbour__ }. */
  private int reference(int at, int end) {
    int past = at;
    while (past < end && file.charAt(past) == '_') {
      past++;
    }
    boolean ends = past >= end || !Character.isLetterOrDigit(file.charAt(past));
    return past - at <= 2 && ends ? past : 0;
  }
}
