package dev.crosscheck.reasoning;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Pages of one document in several versions: {@code docs/18.0/log.md}, {@code docs/19.0/log.md}.
 */
final class Editions {

  /** A bare number of one or two digits is a month or a day. */
  private static final Pattern VERSION =
      Pattern.compile(
          "v\\d{1,4}(\\.\\d{1,4}){0,3}|\\d{1,4}(\\.\\d{1,4}){1,3}|\\d{1,4}\\.x|(19|20)\\d\\d"
              + "|latest|stable|current|next|archive");

  private Editions() {}

  /** Whether the paths are the same but for folders that name a version or a year. */
  static boolean areOfOne(String left, String right) {
    return !left.equals(right) && unversioned(left).equals(unversioned(right));
  }

  private static List<String> unversioned(String path) {
    return Arrays.stream(path.split("/")).filter(one -> !VERSION.matcher(one).matches()).toList();
  }
}
