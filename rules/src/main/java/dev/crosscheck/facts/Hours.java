package dev.crosscheck.facts;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When on a day something happened: "about 8.40 pm", "shortly before noon".
 *
 * @param first first minute of the day that the wording allows; negative for the evening before
 * @param last last minute that it allows, not before {@code first}; from 1,440 on it is of the next
 *     day
 * @param day the weekday, where told
 * @param zone the time zone as written ({@code gmt}); empty for the place's own
 * @param minute the minute of the day that is written, also after "about"; empty of "shortly after"
 *     one, and of a part of the day
 * @param either whether it is left open in which half of the day it was: "ten past nine"
 * @param called whether it is the hour at which help was called: what it is told of was before it
 */
public record Hours(
    int first,
    int last,
    Optional<DayOfWeek> day,
    String zone,
    OptionalInt minute,
    boolean either,
    boolean called)
    implements Circumstance.Detail {

  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;
  private static final int HALF = DAY / 2;

  /** A call that is so much earlier is one of the day before's end, or for something else. */
  private static final int LONGEST_AFTER_CALL = 4 * HOUR;

  /** Two hours of two days, or of two clocks, are no dispute. */
  @Override
  public boolean conflicts(Circumstance.Detail other) {
    return other instanceof Hours hours
        && zone.equals(hours.zone)
        && (day.isEmpty() || hours.day.isEmpty() || day.equals(hours.day))
        && (called == hours.called
            ? isApart(hours) || isExchanged(hours)
            : called ? hours.isAfter(this) : isAfter(hours));
  }

  /** The same, as the hour at which help was called to it. */
  public Hours ofCall() {
    return new Hours(first, last, day, zone, minute, either, true);
  }

  private boolean isApart(Hours other) {
    int step = either || other.either ? HALF : DAY;
    for (int shift = -DAY - HALF; shift <= DAY + HALF; shift += HALF) {
      if (shift % step == 0 && meets(other, shift)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAfter(Hours call) {
    boolean exchanged = isExchanged(call) && minute.getAsInt() > call.minute.getAsInt();
    boolean open = either || call.either;
    return exchanged || !open && first > call.last && first - call.last < LONGEST_AFTER_CALL;
  }

  /** "1:45" and "1:54". */
  private boolean isExchanged(Hours other) {
    if (minute.isEmpty() || other.minute.isEmpty()) {
      return false;
    }
    int mine = minute.getAsInt();
    int its = other.minute.getAsInt();
    int turned = mine % HOUR % 10 * 10 + mine % HOUR / 10;
    return mine != its && mine / HOUR == its / HOUR && turned == its % HOUR;
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
    return either ? span(0) + ", or " + span(HALF) : span(0);
  }

  private String span(int shift) {
    String from = clock(first + shift);
    return first == last ? from : from + " to " + clock(last + shift);
  }

  private static String clock(int minute) {
    int of = Math.floorMod(minute, DAY);
    return String.format("%02d:%02d", of / HOUR, of % HOUR);
  }
}
