package dev.crosscheck.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages of one document in several versions or years: {@code docs/18.0/log.md} and {@code
 * docs/19.0/log.md}, {@code survey/2022.md} and {@code survey/2023.md}, {@code
 * oddstad/2018/sponsors.md} and {@code port-alder/2019/sponsors.md}.
 */
final class Editions {

  /** A bare number of one or two digits is a month or a day. */
  private static final Pattern VERSION =
      Pattern.compile(
          "v\\d{1,4}(\\.\\d{1,4}){0,3}|\\d{1,4}(\\.\\d{1,4}){1,3}|\\d{1,4}\\.x|(19|20)\\d\\d"
              + "|latest|stable|current|next|archive");

  private static final Pattern PERIOD =
      Pattern.compile("(?:^|/)((?:19|20)\\d\\d(?:/(?:[01]\\d|[A-Z][a-z]{2,8}(?:/[0-3]?\\d)?))?)/");

  private static final Set<String> MONTHS =
      Set.of(
          ("january february march april may june july august september october november december "
                  + "jan feb mar apr jun jul aug sep sept oct nov dec")
              .split(" "));

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private Editions() {}

  /** Whether the paths are the same but for what names a version, or for more than a year. */
  static boolean areOfOne(String left, String right) {
    if (left.equals(right)) {
      return false;
    }
    List<String> one = parts(left);
    List<String> other = parts(right);
    return unversioned(one).equals(unversioned(other))
        || areOfOneSeries(one, other)
        || last(one).equals(last(other)) && !years(one).equals(years(other)) && dated(one, other);
  }

  /** {@code minutes-of-the-may-meeting-2} and {@code minutes-of-the-june-meeting}. */
  private static boolean areOfOneSeries(List<String> one, List<String> other) {
    List<String> left = words(last(one));
    List<String> right = words(last(other));
    List<String> months = left.stream().filter(MONTHS::contains).toList();
    List<String> others = right.stream().filter(MONTHS::contains).toList();
    return !months.isEmpty()
        && !others.isEmpty()
        && !months.equals(others)
        && named(left).equals(named(right));
  }

  private static List<String> words(String slug) {
    return List.of(slug.toLowerCase(Locale.ROOT).split("[-_. ]+"));
  }

  /** The words but for months and numbers. */
  private static List<String> named(List<String> words) {
    return words.stream()
        .filter(word -> !MONTHS.contains(word) && !word.chars().allMatch(Character::isDigit))
        .toList();
  }

  /** Whether both stand in folders of a year or month, and not of one. */
  static boolean areApart(String left, String right) {
    String one = period(left);
    String other = period(right);
    return !one.isEmpty() && !other.isEmpty() && !one.startsWith(other) && !other.startsWith(one);
  }

  /** {@code 2019/03} of {@code posts/2019/03/alder.html}, or {@code 2019/May/3}. */
  private static String period(String path) {
    Matcher period = PERIOD.matcher(path);
    return period.find() ? period.group(1) : "";
  }

  /** Folders, and the file's name without its ending; an index is its folder. */
  private static List<String> parts(String path) {
    int dot = path.lastIndexOf('.');
    boolean ending = dot > path.lastIndexOf('/') + 1;
    List<String> parts = List.of((ending ? path.substring(0, dot) : path).split("/"));
    boolean index = parts.size() > 1 && parts.get(parts.size() - 1).equals("index");
    return index ? parts.subList(0, parts.size() - 1) : parts;
  }

  private static List<String> unversioned(List<String> parts) {
    List<String> names = new ArrayList<>(parts);
    names.removeIf(one -> VERSION.matcher(one).matches());
    return names;
  }

  private static List<String> years(List<String> parts) {
    return parts.stream().filter(one -> YEAR.matcher(one).matches()).toList();
  }

  private static boolean dated(List<String> one, List<String> other) {
    return !years(one).isEmpty() && !years(other).isEmpty();
  }

  private static String last(List<String> parts) {
    return parts.get(parts.size() - 1);
  }
}
