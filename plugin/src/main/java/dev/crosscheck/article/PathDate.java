package dev.crosscheck.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The day that a path names: {@code 2024-12-18-day-1429.markdown}, {@code 2015/05/15/title.md},
 * {@code 20240618-title.md}.
 */
public final class PathDate {

  private static final int UNMARKED = 8;

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
