package dev.crosscheck.events;

import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.Status;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that a claim allows for its event.
 *
 * @param known whether it allows less than any day
 * @param stated whether the article itself says when; else the claim is only known to tell of
 *     something that had happened when the article came out
 * @param earliest first epoch day
 * @param latest last epoch day
 */
record Moment(boolean known, boolean stated, long earliest, long latest) {

  private static final Moment UNKNOWN =
      new Moment(false, false, LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay());

  /** Only the one event of its kind has a moment: "the first units arrive on 3 May". */
  static Moment of(EventClaim claim) {
    if (!claim.singular() || claim.status() == Status.DENIED || claim.status() == Status.POSSIBLE) {
      return UNKNOWN;
    }
    Optional<DateRange> time =
        claim.time().filter(range -> range.granularity() != Granularity.INDEFINITE);
    if (time.isPresent()) {
      boolean explicit = explicit(claim, time.get());
      if (!explicit && toCome(claim, time.get())) {
        return UNKNOWN;
      }
      int slack = explicit ? 0 : 1;
      return new Moment(true, true, day(time.get().first(), -slack), day(time.get().last(), slack));
    }
    if (claim.status() == Status.HAPPENED && claim.reported().isPresent()) {
      return new Moment(true, false, LocalDate.MIN.toEpochDay(), day(claim.reported().get(), 1));
    }
    return UNKNOWN;
  }

  /** "They arrived on Saturday" cannot be about a Saturday to come: the day was misread. */
  private static boolean toCome(EventClaim claim, DateRange time) {
    return claim.status() == Status.HAPPENED
        && claim.reported().filter(dateline -> time.first().isAfter(dateline)).isPresent();
  }

  boolean disjoint(Moment other) {
    return latest < other.earliest || other.latest < earliest;
  }

  private static long day(LocalDate date, int slack) {
    return date.equals(LocalDate.MIN) || date.equals(LocalDate.MAX)
        ? date.toEpochDay()
        : date.toEpochDay() + slack;
  }

  /**
   * "Monday" and "today" can be a day off where the reporter and the event live in different time
   * zones; "3 May" cannot, nor can a month.
   */
  private static boolean explicit(EventClaim claim, DateRange time) {
    if (time.granularity().compareTo(Granularity.WEEK) > 0) {
      return true;
    }
    String day = Integer.toString(time.first().getDayOfMonth());
    return claim.readings().stream().anyMatch(value -> hasNumber(value.words(), day));
  }

  private static boolean hasNumber(String words, String number) {
    for (int at = words.indexOf(number); at >= 0; at = words.indexOf(number, at + 1)) {
      int end = at + number.length();
      boolean opens = at == 0 || !Character.isDigit(words.charAt(at - 1));
      boolean closes = end == words.length() || !Character.isDigit(words.charAt(end));
      if (opens && closes) {
        return true;
      }
    }
    return number.length() == 1 && words.contains("0" + number);
  }
}
