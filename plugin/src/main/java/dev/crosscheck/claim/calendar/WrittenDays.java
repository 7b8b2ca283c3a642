package dev.crosscheck.claim.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The days that a date with its time of day can be, seen from where it was written. */
final class WrittenDays {

  /** From the Pacific coast of America to that of Asia. */
  private static final int WEST = -8;

  private static final int EAST = 9;

  private WrittenDays() {}

  /**
   * @param written "2018-09-19 16:10:00 -07:00"
   * @param day the day that was read in it
   * @return that day; with a time of day also the days that it was then elsewhere
   */
  static Set<LocalDate> of(String written, LocalDate day) {
    Set<LocalDate> days = new TreeSet<>(Set.of(day));
    int colon = written.indexOf(':');
    Optional<Integer> hour = colon < 2 ? Optional.empty() : number(written, colon - 2);
    Optional<Integer> minute = colon < 0 ? Optional.empty() : number(written, colon + 1);
    if (hour.isPresent() && minute.isPresent() && hour.get() < 24 && minute.get() < 60) {
      LocalDateTime local = day.atTime(hour.get(), minute.get());
      boolean midnight = hour.get() == 0 && minute.get() == 0;
      int offset = offset(written, colon);
      if (!midnight || offset != 0) {
        LocalDateTime universal = local.minusHours(offset);
        days.add(universal.toLocalDate());
        days.add(universal.plusHours(WEST).toLocalDate());
        days.add(universal.plusHours(EAST).toLocalDate());
      }
    }
    return days;
  }

  private static Optional<Integer> number(String text, int at) {
    boolean two =
        at >= 0
            && at + 2 <= text.length()
            && Character.isDigit(text.charAt(at))
            && Character.isDigit(text.charAt(at + 1));
    return two ? Optional.of(Integer.parseInt(text.substring(at, at + 2))) : Optional.empty();
  }

  /** Hours of "-07:00" or "+0200" after the time of day; 0 where there are none. */
  private static int offset(String written, int from) {
    for (int i = from; i < written.length(); i++) {
      if (written.charAt(i) == '-' || written.charAt(i) == '+') {
        int sign = written.charAt(i) == '-' ? -1 : 1;
        return number(written, i + 1).map(hours -> sign * hours).orElse(0);
      }
    }
    return 0;
  }
}
