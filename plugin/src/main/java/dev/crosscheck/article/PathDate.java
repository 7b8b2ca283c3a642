package dev.crosscheck.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The day, or the month, that a path names: {@code 2024-12-18-day-1429.markdown}, {@code
 * 2015/05/15/title.md}, {@code 20240618-title.md}.
 */
public final class PathDate {

  private static final int UNMARKED = 8;
  private static final int YEAR = 4;
  private static final int MONTH = 2;

  private PathDate() {}

  /** The day of the last part of the path that names one. */
  public static Optional<LocalDate> of(String path) {
    for (int i = path.length() - 1; i >= 0; i--) {
      if (i == 0 || path.charAt(i - 1) == '/') {
        Optional<LocalDate> day = at(path, i);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The month that a path without a day names: {@code 2017-08-title.md}, {@code 2012-05/title.md},
   * {@code 2022/04/title.md}.
   */
  public static Optional<YearMonth> monthOf(String path) {
    for (int i = of(path).isPresent() ? -1 : path.length() - 1; i >= 0; i--) {
      if (i == 0 || path.charAt(i - 1) == '/') {
        Optional<LocalDate> first = month(path, i);
        if (first.isPresent()) {
          return first.map(YearMonth::from);
        }
      }
    }
    return Optional.empty();
  }

  /** Behind the month comes a word: "2017-08-12345.md" counts. */
  private static Optional<LocalDate> month(String path, int start) {
    int dash = start + YEAR;
    int end = dash + 1 + MONTH;
    if (end + 1 >= path.length() || !areMarks(path.charAt(dash), path.charAt(end))) {
      return Optional.empty();
    }
    String year = path.substring(start, dash);
    String month = path.substring(dash + 1, end);
    boolean numbers = (year + month).chars().allMatch(unit -> isDigit((char) unit));
    return numbers && !isDigit(path.charAt(end + 1))
        ? day(Integer.parseInt(year), Integer.parseInt(month), 1)
        : Optional.empty();
  }

  /** In the folder of a year "11-title.md" is the eleventh. */
  private static boolean areMarks(char before, char behind) {
    return before == '-' && (behind == '-' || behind == '/') || before == '/' && behind == '/';
  }

  private static Optional<LocalDate> at(String path, int start) {
    Optional<LocalDate> day = marked(path, start);
    return day.isPresent() ? day : unmarked(path, start);
  }

  private static Optional<LocalDate> marked(String path, int start) {
    int[] numbers = new int[3];
    int at = start;
    char separator = 0;
    for (int i = 0; i < 3; i++) {
      int least = i == 0 ? 4 : 1;
      int most = i == 0 ? 4 : 2;
      int from = at;
      while (at < path.length() && at - from < most && isDigit(path.charAt(at))) {
        numbers[i] = 10 * numbers[i] + path.charAt(at++) - '0';
      }
      boolean ends = at >= path.length() || !isDigit(path.charAt(at));
      if (at - from < least || !ends) {
        return Optional.empty();
      }
      if (i < 2) {
        if (at >= path.length() || "-/_.".indexOf(path.charAt(at)) < 0) {
          return Optional.empty();
        }
        char mark = path.charAt(at++);
        if (i == 1 && mark != separator) {
          return Optional.empty();
        }
        separator = mark;
      }
    }
    boolean named = at >= path.length() || !Character.isLetter(path.charAt(at));
    return named ? day(numbers[0], numbers[1], numbers[2]) : Optional.empty();
  }

  /** Eight digits, and no more of them. */
  private static Optional<LocalDate> unmarked(String path, int start) {
    int end = start;
    while (end < path.length() && isDigit(path.charAt(end))) {
      end++;
    }
    boolean alone =
        end - start == UNMARKED && end < path.length() && "-_.".indexOf(path.charAt(end)) >= 0;
    int digits = alone ? Integer.parseInt(path.substring(start, end)) : 0;
    return day(digits / 10_000, digits / 100 % 100, digits % 100);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    boolean exists =
        year >= 1800
            && year < 2200
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }
}
