package dev.crosscheck.article;

/**
 * Metadata as one JSON object at the head of a file, as Hugo takes them: a brace, and a name in
 * quotation marks. <code>{{ shortcode }}</code> and <code>{attribute}</code> open no such head.
 */
final class JsonHead {

  private static final char LEAST_CONTROL = '\u007F';
  private static final char MOST_CONTROL = '\u009F';

  private JsonHead() {}

  /**
   * Where the object ends, behind its brace; -1 where none opens there, or none ends.
   *
   * @param from where the head may open
   * @param longest how far the end is looked for
   */
  static int end(String file, int from, int longest) {
    int name = skip(file, from + 1);
    if (file.charAt(from) != '{' || name >= file.length() || file.charAt(name) != '"') {
      return -1;
    }
    int depth = 0;
    boolean quoted = false;
    for (int at = from; at < Math.min(file.length(), from + longest); at++) {
      char unit = file.charAt(at);
      if (quoted) {
        at += unit == '\\' ? 1 : 0;
        quoted = unit != '"';
      } else {
        quoted = unit == '"';
        depth += unit == '{' || unit == '[' ? 1 : 0;
        depth -= unit == '}' || unit == ']' ? 1 : 0;
        if (depth == 0) {
          return at + 1;
        }
      }
    }
    return -1;
  }

  /** The same text for a reader of YAML, which minds control characters that JSON allows. */
  static String asYaml(String file, int start, int end) {
    StringBuilder plain = new StringBuilder(file);
    for (int at = start; at < end; at++) {
      boolean control = file.charAt(at) >= LEAST_CONTROL && file.charAt(at) <= MOST_CONTROL;
      plain.setCharAt(at, control ? ' ' : file.charAt(at));
    }
    return plain.toString();
  }

  /** The first offset from there on that bears no white space. */
  static int skip(String file, int from) {
    int at = from;
    while (at < file.length() && Character.isWhitespace(file.charAt(at))) {
      at++;
    }
    return at;
  }
}
