package dev.crosscheck.chronicle;

import dev.crosscheck.disputes.Pair;
import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.DayToll;
import dev.crosscheck.wording.Edits;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two articles tell of one incident of one day.
 *
 * @param incident what befell whom, and the day of the year
 * @param left the account that stands first
 * @param right the other
 * @param because why they are taken for one, a sentence
 */
public record SameIncident(String incident, DayToll left, DayToll right, String because)
    implements Pair<DayToll> {

  /** Enough of what the two share: a town and two words, or a person and one. */
  private static final int ENOUGH = 4;

  private static final int MOST_NAMES = 4;
  private static final int MOST_WORDS = 2;

  /** A toll is counted for so long; what differs until then is the course of things. */
  private static final int SETTLED_DAYS = 14;

  /** Numbers so great and so near are seldom of two incidents of one day. */
  private static final double GREAT = 10;

  private static final double NEAR = 0.1;

  /** Two that are {@link #likely}; says what both name. */
  public static SameIncident of(DayToll left, DayToll right) {
    TreeSet<String> shared = new TreeSet<>(common(names(left), names(right)));
    String named = String.join(", ", shared.stream().limit(MOST_NAMES).toList());
    return new SameIncident(
        left.incident(),
        left,
        right,
        named.isEmpty()
            ? "Both tell of that day, and of the same people."
            : "Both tell of that day, and both name: " + named + ".");
  }

  /** The day as both tell it. */
  String day() {
    DayToll dated = left.yearTold() ? left : right;
    String day = CalendarText.day(dated.day());
    return dated.yearTold() ? day : day.substring(0, day.lastIndexOf(' '));
  }

  /** Whether they can be of one incident, in two settled accounts. */
  public static boolean likely(DayToll left, DayToll right) {
    return left.span().compareTo(right.span()) < 0
        && isOneYear(left, right)
        && isSettled(left)
        && isSettled(right)
        && !isRival(left, right)
        && likeness(left, right) >= ENOUGH;
  }

  private static boolean isOneYear(DayToll left, DayToll right) {
    return !left.yearTold() || !right.yearTold() || left.day().getYear() == right.day().getYear();
  }

  private static boolean isSettled(DayToll toll) {
    Optional<LocalDate> reported = toll.reported();
    return reported.isEmpty() || toll.day().plusDays(SETTLED_DAYS).isBefore(reported.get());
  }

  /** Two sources that disagree are news. */
  private static boolean isRival(DayToll left, DayToll right) {
    return !left.attribution().isArticle()
        && !right.attribution().isArticle()
        && !left.attribution().equals(right.attribution());
  }

  /** Enough where a named person is among both's dead. */
  private static int likeness(DayToll left, DayToll right) {
    if (left.named().stream().anyMatch(one -> isNamed(one, right.named()))) {
      return ENOUGH;
    }
    boolean people = !left.victims().isEmpty() && left.victims().equals(right.victims());
    Set<String> names = common(names(left), names(right));
    if (names.isEmpty() && !people) {
      return 0;
    }
    boolean place =
        names.stream().anyMatch(one -> left.places().contains(one) || right.places().contains(one));
    return Math.min(MOST_NAMES, names.size() + (place ? 1 : 0))
        + (people ? 2 : 0)
        + (isNear(left, right) ? 1 : 0)
        + Math.min(MOST_WORDS, common(left.words(), right.words()).size());
  }

  private static Set<String> names(DayToll toll) {
    Set<String> names = new HashSet<>(toll.places());
    names.addAll(toll.actors());
    return names;
  }

  /** Under that name, or under one that a single letter parts from it: Anna Lund, Anna Lynd. */
  private static boolean isNamed(String person, Set<String> others) {
    int given = person.indexOf(' ');
    return given > 0
        && others.stream()
            .anyMatch(
                other ->
                    other.startsWith(person.substring(0, given + 1))
                        && Edits.between(person, other) != Edits.FAR);
  }

  private static boolean isNear(DayToll left, DayToll right) {
    double one = left.count().range().low();
    double other = right.count().range().low();
    return Math.min(one, other) >= GREAT && Math.abs(one - other) <= NEAR * Math.max(one, other);
  }

  private static Set<String> common(Set<String> left, Set<String> right) {
    Set<String> common = new HashSet<>(left);
    common.retainAll(right);
    return common;
  }
}
