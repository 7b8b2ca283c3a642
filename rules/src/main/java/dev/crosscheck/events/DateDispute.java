package dev.crosscheck.events;

import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.Status;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Accounts of one event whose days cannot all be right. */
public final class DateDispute {

  /** A pact is renewed, and who was arrested is arrested again; these are once, or are awaited. */
  private static final Set<String> ONCE = Set.of("birth", "death", "movement");

  private static final Set<String> OF_A_LIFE = Set.of("birth", "death");

  private static final int NEAR_DAYS = 7;

  private DateDispute() {}

  /**
   * At most a note where nothing says when an article was written, or where it can come again.
   *
   * @param accounts of one kind of event, each with a moment
   * @return the dispute, if there is one
   */
  public static List<Finding> in(String rule, Happening event, Collection<Account> accounts) {
    Sides sides =
        Sides.of(event, accounts, DateDispute::conflict, (one, other) -> true, Show.FULLEST);
    if (sides.none()) {
      return List.of();
    }
    String subject = Wording.subject(sides.accounts(), event.around());
    List<String> days = sides.says(one -> Show.moment(one.claim()));
    Finding finding =
        new Finding(
            rule,
            subject,
            sides.evidence(Show::dated),
            sides.because(),
            "No day fits all of these: " + Wording.list(days) + ".",
            "Find out when it was, or say in the later article that the date has changed.");
    return List.of(sides.dated() && !sides.comeAgain() ? finding : finding.asNote());
  }

  private static boolean conflict(Account left, Account right) {
    EventClaim first = left.claim();
    EventClaim second = right.claim();
    Moment mine = Moment.of(first);
    Moment its = Moment.of(second);
    if (Voices.rival(first, second) || !mine.disjoint(its) || isOneSentence(first, second)) {
      return false;
    }
    if (!ONCE.contains(left.family()) && !mayBeSlip(first, second)) {
      return false;
    }
    if (OF_A_LIFE.contains(left.family()) && !mayBeOneLife(first, second)) {
      return false;
    }
    return mine.stated() && its.stated()
        || mine.stated() && stillToCome(first, second)
        || its.stated() && stillToCome(second, first);
  }

  /**
   * The same words, printed again, say the same: "eighteen months later" is counted from neither.
   */
  private static boolean isOneSentence(EventClaim first, EventClaim second) {
    return first.quoted().equals(second.quoted());
  }

  /**
   * Whether one day can have become the other by a slip, of which one part of a date suffers, or by
   * counting: "12 October 2008" and "13 March 2009" are of two arrests.
   */
  private static boolean mayBeSlip(EventClaim first, EventClaim second) {
    if (first.time().isEmpty() || second.time().isEmpty()) {
      return true;
    }
    DateRange one = first.time().get();
    DateRange two = second.time().get();
    LocalDate day = one.first();
    LocalDate other = two.first();
    int parts =
        (day.getYear() == other.getYear() ? 0 : 1)
            + (day.getMonth() == other.getMonth() ? 0 : 1)
            + (day.getDayOfMonth() == other.getDayOfMonth() ? 0 : 1);
    boolean near = Math.abs(ChronoUnit.DAYS.between(day, other)) <= NEAR_DAYS;
    return one.granularity() == two.granularity() && (parts == 1 || near);
  }

  /**
   * A family gives its names again: what lies years apart is of two persons, unless one digit of
   * the year explains it. A day without a year that is the other's is its anniversary.
   */
  private static boolean mayBeOneLife(EventClaim first, EventClaim second) {
    if (first.time().isEmpty() || second.time().isEmpty()) {
      return true;
    }
    LocalDate one = first.time().get().first();
    LocalDate two = second.time().get().first();
    boolean day = MonthDay.from(one).equals(MonthDay.from(two));
    if (day && (!namesYear(first, one) || !namesYear(second, two))) {
      return false;
    }
    boolean coarse = !isDay(first.time().get()) || !isDay(second.time().get());
    return Math.abs(one.getYear() - two.getYear()) <= 1
        || (day || coarse) && isOneDigitApart(one.getYear(), two.getYear());
  }

  private static boolean isDay(DateRange range) {
    return range.granularity().compareTo(Granularity.DAY) <= 0;
  }

  private static boolean namesYear(EventClaim claim, LocalDate day) {
    return claim.quoted().contains(Integer.toString(day.getYear()));
  }

  private static boolean isOneDigitApart(int one, int two) {
    int digits = 0;
    for (int left = one, right = two; left > 0 || right > 0; left /= 10, right /= 10) {
      digits += left % 10 == right % 10 ? 0 : 1;
    }
    return digits <= 1;
  }

  /** "will arrive on 9 May", written when another article had already told of the arrival. */
  private static boolean stillToCome(EventClaim coming, EventClaim past) {
    return coming.status() != Status.HAPPENED
        && coming.reported().isPresent()
        && past.reported().isPresent()
        && !coming.reported().get().isBefore(past.reported().get());
  }
}
