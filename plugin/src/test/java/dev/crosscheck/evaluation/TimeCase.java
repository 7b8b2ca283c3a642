package dev.crosscheck.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text with the times that a suite finds in it.
 *
 * @param day the day on which it was written
 * @param expected in reading order; none for a text without a time
 */
record TimeCase(String id, String text, Optional<LocalDate> day, List<Expected> expected) {

  /**
   * @param start first unit in the text
   * @param end one past the last
   * @param anywhere whether the suite says only what is read, not where
   * @param values what it can mean, written as {@link TimeValues} writes it
   */
  record Expected(int start, int end, boolean anywhere, Set<String> values) {}

  /** Whether the pattern is found in the text, in whatever case. */
  boolean mentions(String pattern) {
    return java.util.regex.Pattern.compile(pattern, java.util.regex.Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .find();
  }
}
