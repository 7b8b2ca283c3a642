package dev.crosscheck.claim.context;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The English names of months and weekdays, in full. */
public final class CalendarNames {

  private static final Set<String> NAMES = new HashSet<>();

  static {
    for (Month month : Month.values()) {
      NAMES.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      NAMES.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
  }

  private CalendarNames() {}

  /** Whether a word in lower case names a month or a day of the week. */
  public static boolean contain(String word) {
    return NAMES.contains(word);
  }
}
