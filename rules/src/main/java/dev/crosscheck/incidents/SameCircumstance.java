package dev.crosscheck.incidents;

import dev.crosscheck.disputes.Pair;
import dev.crosscheck.facts.AffairDay;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Hours;
import dev.crosscheck.facts.Toll;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * Articles of one story tell one circumstance of its incident in two ways.
 *
 * @param incident what it is told of
 * @param left the one that stands first
 * @param right the other
 * @param because why the articles tell of one story
 * @param sure whether they surely do
 */
public record SameCircumstance(
    String incident, Circumstance left, Circumstance right, String because, boolean sure)
    implements Pair<Circumstance> {

  /**
   * @param story why the articles tell of one story
   */
  public static SameCircumstance of(Circumstance left, Circumstance right, String story) {
    return new SameCircumstance(left.subject().orElseThrow(), left, right, story, true);
  }

  /**
   * @param story why the articles may tell of one story
   */
  public static SameCircumstance ofNear(Circumstance left, Circumstance right, String story) {
    return new SameCircumstance(left.subject().orElseThrow(), left, right, story, false);
  }

  /** Fires and quakes come again: reports further apart can be of two. */
  private static final int ONE_INCIDENT_DAYS = 4;

  /** Ceremonies and crashes seldom do. */
  private static final int ONE_OCCASION_DAYS = 21;

  private static final Set<String> OCCASIONS =
      Set.of(
          "ceremony",
          "vigil",
          "launch",
          "crash",
          "collapse",
          "robbery",
          "sounding of the alarm",
          "finding of the body");

  private static final int SETTLED_DAYS = 7;

  /**
   * Whether no course of events makes the one into the other: what is nobody in the morning can be
   * twelve at night, but not the other way round.
   */
  public static boolean likely(Circumstance left, Circumstance right) {
    return left.conflicts(right) && !grew(left, right) && !grew(right, left) && isNear(left, right);
  }

  /**
   * The same of articles that are only near each other: the hours of their fires can be those of
   * two.
   */
  public static boolean likelyOfNear(Circumstance left, Circumstance right) {
    boolean hours = left.value() instanceof Hours && left.whom().isEmpty();
    return !hours && !(left.value() instanceof AffairDay) && likely(left, right);
  }

  private static boolean isNear(Circumstance left, Circumstance right) {
    int lasting = left.value().lasting();
    boolean again = left.whom().isEmpty() && left.value().recurs();
    boolean hour = left.value() instanceof Hours && OCCASIONS.contains(left.incident());
    int most = again ? Math.min(hour ? ONE_OCCASION_DAYS : ONE_INCIDENT_DAYS, lasting) : lasting;
    return left.reported().isEmpty() || right.reported().isEmpty()
        ? !left.value().dated()
        : Math.abs(ChronoUnit.DAYS.between(left.reported().get(), right.reported().get())) <= most;
  }

  /**
   * Whether nobody can have learned more: a toll at the head of two reports of one week. Somebody
   * can be tried for some of his deeds.
   */
  boolean isSettled() {
    return sure
        && left.value() instanceof Toll one
        && right.value() instanceof Toll other
        && !one.tried()
        && !other.tried()
        && one.headed()
        && other.headed()
        && left.reported().isPresent()
        && right.reported().isPresent()
        && isSettledBetween(left.reported().get(), right.reported().get());
  }

  /** Of one day nobody can tell which report is the later one: a toll can have grown by noon. */
  private static boolean isSettledBetween(LocalDate one, LocalDate other) {
    long days = Math.abs(ChronoUnit.DAYS.between(one, other));
    return days > 0 && days <= SETTLED_DAYS;
  }

  private static boolean grew(Circumstance one, Circumstance other) {
    Optional<LocalDate> before = one.reported();
    Optional<LocalDate> after = other.reported();
    boolean undated = before.isEmpty() || after.isEmpty();
    return one.value().growsInto(other.value())
        && (undated ? one.value() instanceof Toll : before.get().isBefore(after.get()));
  }

  /** Whether it is told when it was. */
  public boolean isDate() {
    return left.value().matter() == Circumstance.Matter.DATE;
  }

  /** Whether it is told where it was. */
  public boolean isPlace() {
    return left.value().matter() == Circumstance.Matter.PLACE;
  }

  /** Whether it is told how much it was. */
  public boolean isQuantity() {
    return left.value().matter() == Circumstance.Matter.QUANTITY;
  }

  /** Whether it is told who somebody is. */
  public boolean isRole() {
    return left.value().matter() == Circumstance.Matter.ROLE;
  }

  /** Whether it is told what happened, and to whom. */
  public boolean isStatus() {
    return left.value().matter() == Circumstance.Matter.STATUS;
  }
}
