package dev.crosscheck.article;

import java.util.List;
import java.util.Map;

/** Reads the text of a paragraph of AsciiDoc without its marks, macros and addresses. */
final class AsciiDocInline {

  private static final int LONGEST = 3_000;
  private static final List<String> LINKS = List.of("link:", "mailto:", "xref:");
  private static final List<String> SCHEMES = List.of("http://", "https://", "ftp://");
  private static final List<String> LEFT_OUT =
      List.of("image:", "icon:", "footnote:", "footnoteref:", "indexterm:", "anchor:", "video:");
  private static final List<String> OBJECTS = List.of("kbd:", "btn:", "menu:", "stem:", "pass:");

  private final String file;
  private final Map<String, String> attributes;
  private final Words words;

  AsciiDocInline(String file, Map<String, String> attributes, Words words) {
    this.file = file;
    this.attributes = attributes;
    this.words = words;
  }

  void read(int start, int end) {
    read(start, end, false);
  }

  private void read(int start, int end, boolean linked) {
    int at = start;
    while (at < end) {
      int past = step(at, start, end, linked);
      if (past > at) {
        at = past;
      } else {
        words.add(file.charAt(at), at, at + 1, linked);
        at++;
      }
    }
  }

  /** One past the construct that starts here; 0 where it is a plain character. */
  private int step(int at, int start, int end, boolean linked) {
    char unit = file.charAt(at);
    boolean boundary = at == start || !Character.isLetterOrDigit(file.charAt(at - 1));
    switch (unit) {
      case '`':
        return code(at, end);
      case '"', '\'':
        return curly(at, end);
      case '*', '_', '#':
        return mark(at, start, end);
      case '+':
        return file.startsWith("+++", at) ? at + 3 : 0;
      case '{':
        return attribute(at, end);
      case '<':
        return reference(at, end);
      case '[':
        int role = within(']', at + 1, end);
        return role > 0 && file.charAt(at + 1) == '.' && role < end && file.charAt(role) == '#'
            ? role
            : 0;
      case '&':
        return entity(at, end, linked);
      default:
        return boundary && Character.isLetter(unit) && !linked ? macro(at, end) : 0;
    }
  }

  private int within(char closer, int from, int end) {
    int limit = Math.min(end, from + LONGEST);
    for (int i = from; i < limit; i++) {
      if (file.charAt(i) == closer) {
        return i + 1;
      }
    }
    return -1;
  }

  private int code(int at, int end) {
    if (at + 1 < end && (file.charAt(at + 1) == '"' || file.charAt(at + 1) == '\'')) {
      words.add(file.charAt(at + 1) == '"' ? '”' : '’', at, at + 2, false);
      return at + 2;
    }
    int from = at + (file.startsWith("``", at) ? 2 : 1);
    int close = within('`', from, end);
    if (close < 0) {
      return 0;
    }
    int past = close + (from == at + 2 && close < end && file.charAt(close) == '`' ? 1 : 0);
    words.object(at, past);
    return past;
  }

  private int curly(int at, int end) {
    if (at + 1 >= end || file.charAt(at + 1) != '`') {
      return 0;
    }
    words.add(file.charAt(at) == '"' ? '“' : '‘', at, at + 2, false);
    return at + 2;
  }

  /** A mark of emphasis stands at the edge of a word and has a partner. */
  private int mark(int at, int start, int end) {
    char mark = file.charAt(at);
    boolean twice = at + 1 < end && file.charAt(at + 1) == mark;
    int past = at + (twice ? 2 : 1);
    boolean opens = past < end && !Character.isWhitespace(file.charAt(past));
    boolean closes = at > start && !Character.isWhitespace(file.charAt(at - 1));
    boolean edge =
        twice
            || at == start
            || past >= end
            || !Character.isLetterOrDigit(file.charAt(at - 1))
            || !Character.isLetterOrDigit(file.charAt(past));
    boolean partner =
        opens && within(mark, past, end) > 0
            || closes && file.substring(Math.max(start, at - 500), at).indexOf(mark) >= 0;
    return edge && partner ? past : 0;
  }

  private int attribute(int at, int end) {
    int close = within('}', at + 1, Math.min(end, at + 60));
    if (close < 0 || close < at + 3) {
      return 0;
    }
    String name = file.substring(at + 1, close - 1);
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isLetterOrDigit(name.charAt(i)) && "-_".indexOf(name.charAt(i)) < 0) {
        return 0;
      }
    }
    String value = attributes.get(name);
    if (name.equals("nbsp")) {
      words.space();
    } else if (value == null || value.isEmpty()) {
      words.object(at, close);
    } else {
      words.add(value, at, close, false);
    }
    return close;
  }

  private int reference(int at, int end) {
    int close = file.startsWith("<<", at) ? file.indexOf(">>", at) : -1;
    if (close < 0 || close + 2 > end) {
      return 0;
    }
    int comma = file.indexOf(',', at);
    if (comma > 0 && comma < close) {
      read(comma + 1, close, true);
    } else {
      words.object(at, close + 2);
    }
    return close + 2;
  }

  private int entity(int at, int end, boolean linked) {
    int close = within(';', at, Math.min(end, at + 12));
    if (close < 0) {
      return 0;
    }
    String decoded = org.jsoup.parser.Parser.unescapeEntities(file.substring(at, close), true);
    if (decoded.length() >= close - at) {
      return 0;
    }
    words.add(decoded, at, close, linked);
    return close;
  }

  private int macro(int at, int end) {
    for (String name : LEFT_OUT) {
      if (file.startsWith(name, at)) {
        return Math.max(0, bracketed(at + name.length(), end));
      }
    }
    for (String name : OBJECTS) {
      if (file.startsWith(name, at)) {
        int past = bracketed(at + name.length(), end);
        if (past > 0) {
          words.object(at, past);
        }
        return Math.max(0, past);
      }
    }
    boolean link = LINKS.stream().anyMatch(name -> file.startsWith(name, at));
    boolean address = SCHEMES.stream().anyMatch(name -> file.startsWith(name, at));
    return link || address ? link(at, end, address) : 0;
  }

  /** One past the brackets that follow a macro's target; -1 where none do. */
  private int bracketed(int from, int end) {
    int at = from;
    while (at < end && !Character.isWhitespace(file.charAt(at)) && file.charAt(at) != '[') {
      at++;
    }
    return at < end && file.charAt(at) == '[' ? within(']', at, end) : -1;
  }

  private int link(int at, int end, boolean address) {
    int past = bracketed(at + 5, end);
    if (past > 0) {
      int open = file.indexOf('[', at);
      int to = past - 1;
      while (to > open && "^".indexOf(file.charAt(to - 1)) >= 0) {
        to--;
      }
      if (to > open + 1) {
        read(open + 1, to, true);
      } else {
        words.object(at, past);
      }
      return past;
    }
    if (!address) {
      return 0;
    }
    int stop = at;
    while (stop < end && !Character.isWhitespace(file.charAt(stop)) && file.charAt(stop) != '<') {
      stop++;
    }
    while (stop > at && ".,;:)!?".indexOf(file.charAt(stop - 1)) >= 0) {
      stop--;
    }
    words.object(at, stop);
    return stop;
  }
}
