package dev.crosscheck.article;

import java.util.Locale;

/**
 * A piece of a file's metadata as it stands there.
 *
 * @param key its name, as written
 * @param start where its value starts in the file
 * @param end where it ends
 */
record Entry(String key, String value, int start, int end) {

  /** The file's text between two offsets, white space around it left out. */
  static Entry trimmed(String key, String file, int from, int to) {
    int start = from;
    int end = Math.max(from, to);
    while (start < end && Character.isWhitespace(file.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(file.charAt(end - 1))) {
      end--;
    }
    return new Entry(key, file.substring(start, end), start, end);
  }

  /** "last_updated", "last-updated" and "lastUpdated" are one key: {@code lastupdated}. */
  static String bare(String key) {
    return key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }
}
