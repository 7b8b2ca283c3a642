package dev.crosscheck.article;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A text that is a date and nothing else, perhaps with a weekday and a time of day.
 *
 * @param day the day it names in its own zone; empty where there is no such day
 * @param impossible why there is no such day ("June has 30 days"); empty where there is one
 */
record WrittenDate(Optional<LocalDate> day, String impossible) {

  private static final Map<String, Integer> MONTHS = months();
  private static final Set<String> WEEKDAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun");
  private static final Set<String> CLOCK =
      Set.of(
          "at",
          "t",
          "z",
          "am",
          "pm",
          "a.m",
          "p.m",
          "a",
          "p",
          "m",
          "utc",
          "gmt",
          "bst",
          "est",
          "edt",
          "et",
          "cst",
          "cdt",
          "ct",
          "mst",
          "mdt",
          "mt",
          "pst",
          "pdt",
          "pt",
          "cet",
          "cest",
          "ist",
          "aest",
          "aedt",
          "jst",
          "kst",
          "eet",
          "eest",
          "msk",
          "akst",
          "hst",
          "on",
          "of",
          "the",
          "hrs",
          "hours",
          "noon",
          "midnight",
          "local",
          "time");

  /** What stands behind an hour: "30 November 11am" is of no year. */
  private static final Set<String> HOUR = Set.of(":", "am", "pm", "a", "p", "hrs", "hours", "noon");

  private static final int LONGEST = 80;

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new TreeMap<>();
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      months.put(name, month.getValue());
      months.put(name.substring(0, 3), month.getValue());
    }
    months.put("sept", 9);
    return months;
  }

  /** Empty where the text is no single date, or where day and month could be either way round. */
  static Optional<WrittenDate> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>(parts(text.toLowerCase(Locale.ROOT)));
    parts.removeIf(WEEKDAYS::contains);
    return numeric(parts).or(() -> named(parts));
  }

  /** Runs of digits, runs of letters, and each other mark alone; white space and commas gone. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      char unit = text.charAt(at);
      if (isDigit(unit)) {
        while (at < text.length() && isDigit(text.charAt(at))) {
          at++;
        }
      } else if (Character.isLetter(unit)) {
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
          at++;
        }
      } else {
        at++;
      }
      if (!Character.isWhitespace(unit) && !Character.isSpaceChar(unit) && unit != ',') {
        parts.add(text.substring(start, at));
      }
    }
    return parts;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  /** 2024-10-08, 2024/10/08, 25.12.2024; 8/10/2024 is left alone, for it has two readings. */
  private static Optional<WrittenDate> numeric(List<String> parts) {
    if (parts.size() < 5 || !parts.get(1).equals(parts.get(3)) || !"-/.".contains(parts.get(1))) {
      return Optional.empty();
    }
    if (!isNumber(parts.get(0), 4) || !isNumber(parts.get(2), 2) || !isNumber(parts.get(4), 4)) {
      return Optional.empty();
    }
    if (!isClock(parts.subList(5, parts.size()))) {
      return Optional.empty();
    }
    int first = Integer.parseInt(parts.get(0));
    int second = Integer.parseInt(parts.get(2));
    int third = Integer.parseInt(parts.get(4));
    if (parts.get(0).length() == 4 && parts.get(4).length() <= 2) {
      return of(first, second, third);
    }
    if (parts.get(4).length() != 4 || parts.get(0).length() > 2) {
      return Optional.empty();
    }
    if (parts.get(1).equals(".") || first > 12 && second <= 12 || first == second) {
      return of(third, second, first);
    }
    return second > 12 && first <= 12 ? of(third, first, second) : Optional.empty();
  }

  /**
   * "October 8, 2024", "8th Oct. 24", "26-FEB-1987", "8 of October 2024"; "October 5-18" is no day
   * of 2018.
   */
  private static Optional<WrittenDate> named(List<String> all) {
    if (all.size() > 2 && MONTHS.containsKey(all.get(0)) && all.get(2).equals("-")) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    for (String part : all) {
      boolean ordinal =
          Set.of("st", "nd", "rd", "th").contains(part)
              && !parts.isEmpty()
              && isNumber(parts.get(parts.size() - 1), 2);
      boolean filler = part.equals("of") || part.equals("the") || part.equals("on");
      if (!ordinal && !filler && !(parts.size() < 3 && (part.equals(".") || part.equals("-")))) {
        parts.add(part);
      }
    }
    int month = -1;
    for (int i = 0; i < Math.min(2, parts.size()) && month < 0; i++) {
      month = MONTHS.containsKey(parts.get(i)) ? i : -1;
    }
    if (month < 0 || parts.size() < 3) {
      return Optional.empty();
    }
    String day = parts.get(1 - month);
    String year = parts.get(2);
    boolean plausible = isNumber(day, 2) && isNumber(year, 4);
    if (!plausible
        || year.length() != 4 && year.length() != 2
        || year.length() == 2 && parts.size() > 3 && HOUR.contains(parts.get(3))
        || !isClock(parts.subList(3, parts.size()))) {
      return Optional.empty();
    }
    int number = Integer.parseInt(year);
    int full = year.length() == 4 ? number : number < 70 ? 2000 + number : 1900 + number;
    return of(full, MONTHS.get(parts.get(month)), Integer.parseInt(day));
  }

  private static boolean isNumber(String part, int longest) {
    return part.length() <= longest && isDigit(part.charAt(0));
  }

  private static boolean isClock(List<String> rest) {
    return rest.stream()
        .allMatch(
            part ->
                isDigit(part.charAt(0)) && part.length() <= 9
                    || CLOCK.contains(part)
                    || ":.+-–—|[]/()·•".contains(part));
  }

  private static Optional<WrittenDate> of(int year, int month, int day) {
    if (month < 1 || month > 12) {
      return no("there is no month " + month);
    }
    int last = YearMonth.of(year, month).lengthOfMonth();
    if (day < 1 || day > last) {
      String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      String which = month == 2 ? name + " " + year : name;
      return no(day < 1 ? "days are counted from 1" : which + " has " + last + " days");
    }
    return Optional.of(new WrittenDate(Optional.of(LocalDate.of(year, month, day)), ""));
  }

  private static Optional<WrittenDate> no(String why) {
    return Optional.of(new WrittenDate(Optional.empty(), why));
  }
}
