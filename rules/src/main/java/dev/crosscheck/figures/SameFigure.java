package dev.crosscheck.figures;

import dev.crosscheck.disputes.Pair;
import dev.crosscheck.facts.Figure;
import dev.crosscheck.facts.Quantity;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Two articles of one story give a number of one thing.
 *
 * @param subject what is counted, as {@link Figure#subject()} has it
 * @param left the one that stands first
 * @param right the other
 * @param likeness how surely both are of one thing
 * @param because why they are taken to be of one thing, a sentence
 */
public record SameFigure(
    String subject, Figure left, Figure right, Likeness likeness, String because)
    implements Pair<Figure> {

  private static final int FEWEST_SHARED = 4;

  /** The least share of both sentences' words that both have, for figures told alike. */
  private static final double LEAST_SHARE = 0.2;

  /** Who shares so many names tells of the same deed, whatever each names most. */
  private static final int FEW_NAMES = 3;

  private static final int FEWEST_OF_HINT = 2;

  /** The same for figures that may be of one thing. */
  private static final double LEAST_HINT = 0.1;

  /** Reports further apart can be of another deed. */
  private static final int MOST_DAYS = 3;

  /** How much besides the story and what is counted speaks for one thing. */
  public enum Likeness {
    /** The number is one, and nothing else: it supports one side of a dispute. */
    NUMBER,
    /** Each counts it once, and nothing else: a dispute where others bear one of them out. */
    COUNT,
    /** A few words around both are the same. */
    HINT,
    /** The words around both tell of one thing. */
    TOLD
  }

  /**
   * @param story why the articles tell of one story
   */
  public static SameFigure of(Figure left, Figure right, String story) {
    String subject = left.subject().orElseThrow();
    return new SameFigure(subject, left, right, likeness(left, right).orElseThrow(), story);
  }

  /** The same for articles that may tell of one story: nothing is sure. */
  public static SameFigure near(Figure left, Figure right, String story) {
    SameFigure same = of(left, right, story);
    return same.likeness == Likeness.TOLD
        ? new SameFigure(same.subject, left, right, Likeness.HINT, story)
        : same;
  }

  /** Whether they can be of one thing: told alike, or of one number. */
  public static boolean likely(Figure left, Figure right) {
    return likeness(left, right).isPresent();
  }

  /** Whether both say how far from something a place is. */
  public boolean isDistance() {
    return left.isDistance();
  }

  /** Whether both give one number. */
  boolean agrees() {
    return sameNumber(left, right);
  }

  private static boolean sameNumber(Figure left, Figure right) {
    return left.amount() instanceof Quantity one && right.amount() instanceof Quantity other
        ? one.range().equals(other.range())
        : left.amount().equals(right.amount());
  }

  private static Optional<Likeness> likeness(Figure left, Figure right) {
    if (together(left, right) && !isOfOtherDays(left, right)) {
      if (told(left, right)) {
        return Optional.of(Likeness.TOLD);
      }
      if (hinted(left, right)) {
        return Optional.of(Likeness.HINT);
      }
      if (sameNumber(left, right)) {
        return Optional.of(Likeness.NUMBER);
      }
      return counted(left, right) ? Optional.of(Likeness.COUNT) : Optional.empty();
    }
    return Optional.empty();
  }

  /** A noun that both count, and no measure, of which a story has many. */
  private static boolean counted(Figure left, Figure right) {
    return !left.isMeasured()
        && !left.isLoose()
        && left.amount().disjoint(right.amount())
        && sameReport(left, right)
        && concerns(left, right);
  }

  /**
   * By the verb beside them, or by the words around them; not where each sentence names others than
   * the other, nor where each article is about somebody whom the other does not name.
   */
  private static boolean told(Figure left, Figure right) {
    return !left.isSum()
        && !left.isLoose()
        && !left.isRival(right)
        && sameReport(left, right)
        && (!left.isMeasured() || left.reported().isPresent() && right.reported().isPresent())
        && concerns(left, right)
        && (sameAction(left, right)
            || !otherAction(left, right) && shared(left, right, FEWEST_SHARED, LEAST_SHARE));
  }

  private static boolean otherAction(Figure left, Figure right) {
    return !left.action().isEmpty() && !right.action().isEmpty() && !sameAction(left, right);
  }

  /**
   * By few words around them, or because a story has one such number; sums by the deed that they
   * are paid for, and by who pays.
   */
  private static boolean hinted(Figure left, Figure right) {
    boolean paid = left.isPaidForMany();
    return concerns(left, right)
        && (paid
            ? !Collections.disjoint(left.actors(), right.actors())
            : left.isTelling()
                || left.isSum() && !left.isPaidForMany()
                || shared(left, right, FEWEST_OF_HINT, LEAST_HINT));
  }

  private static boolean concerns(Figure left, Figure right) {
    return !apart(left.actors(), right.actors())
        && oneTopic(left, right)
        && !headedApart(left, right);
  }

  /** What another day's report counts can have changed since, if both do not tell of one day. */
  private static boolean together(Figure left, Figure right) {
    return sameReport(left, right)
        || isOfOneDay(left, right)
        || isNear(left, right) && isSettled(left, right);
  }

  private static boolean isOfOneDay(Figure left, Figure right) {
    return left.days().filter(days -> days.first().equals(days.last())).isPresent()
        && left.days().equals(right.days());
  }

  /** "A survey of 9,600 in May", "of 10,900 in June" are two surveys. */
  private static boolean isOfOtherDays(Figure left, Figure right) {
    return left.days().isPresent()
        && right.days().isPresent()
        && left.days().get().disjoint(right.days().get());
  }

  /** What was settled with the deed, and where things lie. */
  private static boolean isSettled(Figure left, Figure right) {
    return left.isSettled() && right.isSettled()
        || left.isDistance() && left.isAlike(right) && !left.heading().equals(right.heading());
  }

  /**
   * Without a date the years that they name tell: who names 2023 did not write in 2019. How far
   * from each other two places are changes in no year.
   */
  private static boolean sameReport(Figure left, Figure right) {
    return isDated(left, right)
        ? left.reported().equals(right.reported())
        : left.isDistance()
            || left.newest() == right.newest()
            || left.newest() == 0
            || right.newest() == 0;
  }

  /** Whether both articles say when they were written. */
  boolean isDated() {
    return isDated(left, right);
  }

  private static boolean isDated(Figure left, Figure right) {
    return left.reported().isPresent() && right.reported().isPresent();
  }

  private static boolean isNear(Figure left, Figure right) {
    return !isDated(left, right)
        || Math.abs(
                ChronoUnit.DAYS.between(
                    left.reported().orElseThrow(), right.reported().orElseThrow()))
            <= MOST_DAYS;
  }

  private static boolean apart(Set<String> one, Set<String> other) {
    return !covers(one, other) && !covers(other, one);
  }

  /** "Carmaker Holm" is Holm. */
  private static boolean covers(Set<String> names, Set<String> others) {
    return others.stream()
        .allMatch(
            other ->
                names.contains(other)
                    || names.stream()
                        .anyMatch(
                            name -> name.endsWith(" " + other) || other.endsWith(" " + name)));
  }

  /** Each headline names a place that the other article does not: "Aid for Chad" and "for Peru". */
  private static boolean headedApart(Figure left, Figure right) {
    return !right.named().containsAll(left.headed()) && !left.named().containsAll(right.headed());
  }

  private static boolean oneTopic(Figure left, Figure right) {
    return concernsOne(left.topic(), left.named(), right.topic(), right.named())
        || left.isSettled() && shared(left.named(), right.named()).size() >= FEW_NAMES;
  }

  /** Whether either article names whom the other is about. */
  static boolean concernsOne(
      String topic, Set<String> named, String otherTopic, Set<String> otherNamed) {
    return covers(otherNamed, Set.of(topic)) || covers(named, Set.of(otherTopic));
  }

  private static boolean sameAction(Figure left, Figure right) {
    return !left.action().isEmpty() && left.action().equals(right.action());
  }

  private static boolean shared(Figure left, Figure right, int fewest, double least) {
    Set<String> shared = shared(left.words(), right.words());
    double share = 2.0 * shared.size() / (left.words().size() + right.words().size());
    return shared.size() >= fewest && share >= least;
  }

  private static Set<String> shared(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared;
  }
}
