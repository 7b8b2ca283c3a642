package dev.crosscheck.article;

import java.util.Set;

/**
 * Masks what a site generator would replace: {@code {% include x %}}, <code>{{ page.title }}</code>
 * , {@code {: .lead}}, footnote marks. Every other unit keeps its place.
 */
final class Shortcodes {

  private static final int LONGEST = 5_000;
  private static final Set<String> NO_PROSE =
      Set.of("highlight", "comment", "codeblock", "code", "raw_code", "mermaid", "script", "style");

  private final String file;
  private final Mask mask;

  private Shortcodes(String file) {
    this.file = file;
    this.mask = new Mask(file);
  }

  static String mask(String file) {
    Shortcodes shortcodes = new Shortcodes(file);
    shortcodes.scan();
    return shortcodes.mask.masked();
  }

  private void scan() {
    int i = 0;
    while (i + 1 < file.length()) {
      int end = end(i);
      if (end > i) {
        mask.hide(i, end);
        i = end;
      } else {
        i++;
      }
    }
  }

  /** One past the shortcode that starts here; {@code -1} where none does. */
  private int end(int at) {
    char first = file.charAt(at);
    char second = file.charAt(at + 1);
    if (first == '{') {
      return switch (second) {
        case '%' -> withContent(at, close(at, "%}", LONGEST), "{%");
        case '{' -> withContent(at, close(at, "}}", LONGEST), "{{");
        case ':' -> close(at, "}", 200);
        case '#' -> close(at, "}", 100);
        default -> -1;
      };
    }
    if (first == '<' && second == '%') {
      return close(at, "%>", LONGEST);
    }
    if (first == '[' && second == '^') {
      int end = close(at, "]", 60);
      return end > 0 && file.startsWith(":", end) ? end + 1 : end;
    }
    return first == '~' && isStrike(at) ? at + 2 : -1;
  }

  /** Two tildes strike words out; three and more fence code. */
  private boolean isStrike(int at) {
    return file.startsWith("~~", at)
        && !file.startsWith("~", at + 2)
        && (at == 0 || file.charAt(at - 1) != '~');
  }

  private int close(int at, String closer, int longest) {
    int limit = Math.min(file.length(), at + longest);
    for (int i = at + 2; i + closer.length() <= limit; i++) {
      if (file.startsWith(closer, i)) {
        return i + closer.length();
      }
      if (closer.length() == 1 && (file.charAt(i) == '\n' || file.charAt(i) == '\r')) {
        return -1;
      }
    }
    return -1;
  }

  /** A {@code {% highlight %}} goes with the code up to its {@code {% endhighlight %}}. */
  private int withContent(int at, int end, String opener) {
    if (end < 0) {
      return -1;
    }
    String name = name(at + 2, end);
    if (!NO_PROSE.contains(name)) {
      return end;
    }
    for (int i = file.indexOf(opener, end); i >= 0; i = file.indexOf(opener, i + 2)) {
      String closing = name(i + 2, Math.min(file.length(), i + 60));
      if (closing.equals("end" + name) || closing.equals("/" + name)) {
        return Math.max(end, close(i, opener.equals("{%") ? "%}" : "}}", LONGEST));
      }
      if (closing.equals(name)) {
        return end;
      }
    }
    return end;
  }

  private String name(int from, int to) {
    int start = from;
    while (start < to && " \t<%-".indexOf(file.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < to
        && (Character.isLetter(file.charAt(end)) || "/_".indexOf(file.charAt(end)) >= 0)) {
      end++;
    }
    return file.substring(start, Math.max(start, end));
  }
}
