package dev.crosscheck.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line that says when an article was published and nothing else: "Posted on 8 October 2024".
 *
 * @param update whether it is the day of a change rather than of publication
 */
record DateLine(LocalDate day, boolean update) {

  private static final int LONGEST = 100;
  private static final List<String> UPDATED =
      List.of("last updated", "last modified", "updated", "modified", "edited");
  private static final List<String> PUBLISHED =
      List.of(
          "first published",
          "originally published",
          "date published",
          "publication date",
          "published",
          "posted",
          "created",
          "issued",
          "released",
          "filed",
          "dated",
          "date");

  /** Empty where the text says more than a date, or names no day that exists. */
  static Optional<DateLine> parse(String text) {
    int bar = text.indexOf('|');
    boolean row = bar >= 0 && hasDigit(text.substring(0, bar)); // "2014-01-01 | 1243.068"
    if (text.length() > LONGEST || !hasDigit(text) || row) {
      return Optional.empty();
    }
    String rest = stripped(text.toLowerCase(Locale.ROOT));
    boolean update = false;
    for (String label : UPDATED) {
      if (rest.startsWith(label)) {
        update = true;
        rest = rest.substring(label.length());
        break;
      }
    }
    for (String label : PUBLISHED) {
      if (!update && rest.startsWith(label)) {
        rest = rest.substring(label.length());
        break;
      }
    }
    rest = stripped(rest);
    rest = rest.startsWith("on ") || rest.startsWith("at ") ? rest.substring(3) : rest;
    boolean changed = update;
    return WrittenDate.parse(stripped(rest))
        .flatMap(WrittenDate::day)
        .map(day -> new DateLine(day, changed));
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(unit -> unit >= '0' && unit <= '9');
  }

  private static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
