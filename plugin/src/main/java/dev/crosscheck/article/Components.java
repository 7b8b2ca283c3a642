package dev.crosscheck.article;

/**
 * Masks what MDX adds to Markdown: imports and exports, expressions in braces, and tags that go
 * over several lines or are given an expression. What stands within a component is read. Other tags
 * are those of HTML.
 *
 * @see <a href="https://mdxjs.com/docs/what-is-mdx/">What is MDX?</a>
 */
final class Components {

  /** A tag or an expression that goes on for longer is read as prose. */
  private static final int LONGEST = 2_000;

  private final String file;
  private final Mask mask;

  private Components(String file) {
    this.file = file;
    this.mask = new Mask(file);
  }

  /**
   * @param file the file
   * @param start where its body starts
   */
  static String mask(String file, int start) {
    Components components = new Components(file);
    components.scan(start);
    return components.mask.masked();
  }

  private void scan(int start) {
    int at = start;
    while (at < file.length()) {
      char unit = file.charAt(at);
      boolean imports = file.startsWith("import ", at) || file.startsWith("export ", at);
      if (imports && opensBlock(start, at)) {
        at = hide(at, blankLine(at));
      } else if (unit == '`' || unit == '~') {
        at = code(at);
      } else if (unit == '\\') {
        at += 2;
      } else if (unit == '{') {
        at = hide(at, brace(at));
      } else if (unit == '<') {
        int end = tag(at);
        String tag = file.substring(at, end);
        at = tag.indexOf('\n') > 0 || tag.indexOf('{') > 0 ? hide(at, end) : Math.max(end, at + 1);
      } else {
        at++;
      }
    }
  }

  /** Whether a line begins here and the one above is blank, or there is none. */
  private boolean opensBlock(int start, int at) {
    if (at == start || file.charAt(at - 1) != '\n') {
      return at == start;
    }
    return at - 1 == start || opensLine(at - 1);
  }

  /** Whether only blanks stand before the place on its line. */
  private boolean opensLine(int at) {
    int before = at;
    while (before > 0 && file.charAt(before - 1) != '\n') {
      if (!Character.isWhitespace(file.charAt(before - 1))) {
        return false;
      }
      before--;
    }
    return true;
  }

  private int hide(int from, int to) {
    mask.hide(from, to);
    return Math.max(to, from + 1);
  }

  private int blankLine(int at) {
    int line = at;
    while (line < file.length()) {
      int end = file.indexOf('\n', line);
      int stop = end < 0 ? file.length() : end;
      if (file.substring(line, stop).isBlank()) {
        return line;
      }
      line = stop + 1;
    }
    return file.length();
  }

  /** Behind the code that begins here, fenced or within a line; tildes alone strike words out. */
  private int code(int at) {
    int run = at;
    while (run < file.length() && file.charAt(run) == file.charAt(at)) {
      run++;
    }
    String marks = file.substring(at, run);
    if (marks.length() >= 3 && opensLine(at)) {
      return fence(marks, run);
    }
    int end = marks.startsWith("~") ? -1 : file.indexOf(marks, run);
    return end < 0 ? run : end + marks.length();
  }

  /** Behind the marks that close a fence, indented or not; without them it goes on to the end. */
  private int fence(String marks, int from) {
    int end = file.indexOf(marks, from);
    while (end >= 0 && !opensLine(end)) {
      end = file.indexOf(marks, end + 1);
    }
    return end < 0 ? file.length() : end + marks.length();
  }

  /** Behind the brace that closes the one here; where none does, the place itself. */
  private int brace(int at) {
    int depth = 0;
    int limit = Math.min(file.length(), at + LONGEST);
    for (int i = at; i < limit; i++) {
      char unit = file.charAt(i);
      depth += unit == '{' ? 1 : unit == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return at;
  }

  /** Behind the tag that opens here, {@code <Boat name="Ada" sails={2} />}; else the place. */
  private int tag(int at) {
    if (at + 1 >= file.length() || !Character.isLetter(file.charAt(at + 1))) {
      return at;
    }
    int limit = Math.min(file.length(), at + LONGEST);
    int i = at + 1;
    while (i < limit) {
      char unit = file.charAt(i);
      if (unit == '>') {
        return i + 1;
      } else if (unit == '<') {
        return at;
      } else if (unit == '{') {
        int end = brace(i);
        i = end > i ? end : limit;
      } else if (unit == '"' || unit == '\'') {
        i = quote(i, limit);
      } else {
        i++;
      }
    }
    return at;
  }

  private int quote(int at, int limit) {
    int end = at + 1;
    while (end < limit && file.charAt(end) != file.charAt(at)) {
      end++;
    }
    return end + 1;
  }
}
