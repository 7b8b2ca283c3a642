package dev.crosscheck.facts;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * When on a day something happened: "about 8.40 pm", "shortly before noon".
 *
 * @param first first minute of the day that the wording allows; negative for the evening before
 * @param last last minute that it allows, not before {@code first}; from 1,440 on it is of the next
 *     day
 * @param day the weekday, where told
 * @param zone the time zone as written ({@code gmt}); empty for the place's own
 */
public record Hours(int first, int last, Optional<DayOfWeek> day, String zone)
    implements Circumstance.Detail {

  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  /** Two hours of two days, or of two clocks, are no dispute. */
  @Override
  public boolean conflicts(Circumstance.Detail other) {
    return other instanceof Hours hours
        && zone.equals(hours.zone)
        && (day.isEmpty() || hours.day.isEmpty() || day.equals(hours.day))
        && !meets(hours, 0)
        && !meets(hours, DAY)
        && !meets(hours, -DAY);
  }

  private boolean meets(Hours other, int shift) {
    return first <= other.last + shift && other.first + shift <= last;
  }

  @Override
  public String aspect() {
    return "hour";
  }

  @Override
  public Circumstance.Matter matter() {
    return Circumstance.Matter.DATE;
  }

  @Override
  public String describe() {
    return first == last ? clock(first) : clock(first) + " to " + clock(last);
  }

  private static String clock(int minute) {
    int of = Math.floorMod(minute, DAY);
    return String.format("%02d:%02d", of / HOUR, of % HOUR);
  }
}
