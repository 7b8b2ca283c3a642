package dev.crosscheck.article;

import java.util.ArrayList;
import java.util.List;

/**
 * The titles that shortcodes show on the page: <code>{{&lt; fold title="What was said" &gt;}}
 * </code>.
 */
final class ShortcodeTitles {

  /** The key of their entries. */
  static final String KEY = "shortcode title";

  private static final String ATTRIBUTE = " title=";
  private static final int LONGEST = 2_000;

  private ShortcodeTitles() {}

  static List<Entry> of(String file) {
    List<Entry> titles = new ArrayList<>();
    int at = file.indexOf('{');
    while (at >= 0 && at + 1 < file.length()) {
      boolean opens = file.charAt(at + 1) == '{' || file.charAt(at + 1) == '%';
      int end = opens ? close(file, at + 2) : -1;
      if (end > 0) {
        title(file, at + 2, end, titles);
      }
      at = file.indexOf('{', Math.max(at + 1, end));
    }
    return titles;
  }

  private static int close(String file, int from) {
    int limit = Math.min(file.length() - 1, from + LONGEST);
    for (int i = from; i < limit; i++) {
      boolean closes = file.charAt(i + 1) == '}' && "}%".indexOf(file.charAt(i)) >= 0;
      if (closes || file.charAt(i) == '\n') {
        return closes ? i : -1;
      }
    }
    return -1;
  }

  private static void title(String file, int from, int end, List<Entry> titles) {
    int at = file.substring(from, end).indexOf(ATTRIBUTE);
    int open = from + at + ATTRIBUTE.length();
    if (at < 0 || open >= end || "\"'".indexOf(file.charAt(open)) < 0) {
      return;
    }
    int close = file.indexOf(file.charAt(open), open + 1);
    if (close > open && close <= end) {
      titles.add(Entry.trimmed(KEY, file, open + 1, close));
    }
  }
}
