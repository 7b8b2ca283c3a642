package dev.crosscheck.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A number of something, where its article gives no other number of it: "two boats were closing
 * in".
 *
 * @param span the number and what it counts
 * @param text as written
 * @param counted what it counts or measures, as a key: {@code boat}, {@code depth m}, {@code m from
 *     border}
 * @param amount the number
 * @param heading the direction of a distance: {@code west}, {@code northeast}; empty elsewhere
 * @param action lemma of the verb beside it, or the dimension that it measures; empty where there
 *     is none, or a verb that says nothing
 * @param words lemmas of the other nouns, verbs and adjectives of its sentence
 * @param actors keys of the persons and bodies that its sentence names
 * @param others other numbers that are no conflict: those of which it is the sum, those of things
 *     with a name of their own, and what the counts of its sentence add up to
 * @param topic key of whom or what its article names first and most; empty where it names nobody
 * @param headed keys of the places that its headline names
 * @param named keys of all whom its article names
 * @param attribution whose word it is
 * @param reported the article's dateline, where known
 * @param newest the latest year that the article names, before which it was not written; 0 where it
 *     names none
 * @param days the days of which its sentence tells, where it tells of one stretch of them
 */
public record Figure(
    Span span,
    String text,
    String counted,
    Amount amount,
    String heading,
    String action,
    Set<String> words,
    Set<String> actors,
    Set<Double> others,
    String topic,
    Set<String> headed,
    Set<String> named,
    Attribution attribution,
    Optional<LocalDate> reported,
    int newest,
    Optional<DateRange> days)
    implements Statement {

  private static final Set<String> ONE_SUM =
      Set.of("bail", "fine", "ransom", "reward", "prize", "theft");
  private static final String CROWD = "crowd ";
  private static final String BUILDING = " of building";
  private static final String SIZE = "size of ";
  private static final String DOERS = " by people";
  private static final String SHOTS = "hit by shot";
  private static final String ABOARD = "aboard ";
  private static final String THEFT = "theft ";

  /** What a figure can be: one number, or the two of a match. */
  public sealed interface Amount permits Quantity, Score {

    /**
     * Whether both cannot be the size of one thing; nothing conflicts with an amount of another
     * sort.
     */
    boolean disjoint(Amount other);

    /** In plain English: "100–999", "US$40 billion", "3-1". */
    String describe();
  }

  @Override
  public Optional<String> subject() {
    return Optional.of("figure of " + counted);
  }

  /** Whether it says how far from something a place is. */
  public boolean isDistance() {
    return counted.contains(" from ");
  }

  /** Whether a story has one such number: a turnout, a depth, a term; but many distances. */
  public boolean isTelling() {
    return counted.startsWith("% of ")
        || isLoose()
        || isSettled()
        || isMeasured() && action.equals(counted) && !isSum();
  }

  /**
   * Whether everybody counts it in another way, or a story can hold more than one: a crowd, the
   * rooms of a hotel, the length of a boat.
   */
  public boolean isLoose() {
    return counted.startsWith(CROWD) || counted.startsWith(SIZE) || counted.endsWith(BUILDING);
  }

  /** Whether it was settled with the deed: later reports can only correct it. */
  public boolean isSettled() {
    return counted.endsWith(DOERS)
        || counted.startsWith(ABOARD)
        || counted.equals(SHOTS)
        || counted.startsWith(THEFT) && isSum();
  }

  /** Whether it measures: quakes come again, and nothing but its day tells one from the other. */
  public boolean isMeasured() {
    return amount instanceof Score
        || amount instanceof Quantity quantity && !quantity.measure().isEmpty()
        || counted.equals("magnitude");
  }

  /** Whether it is money: {@code theft USD}. */
  public boolean isSum() {
    return amount instanceof Quantity quantity && quantity.isMoney();
  }

  /** Whether each is the word of another source: that they disagree is news. */
  public boolean isRival(Figure other) {
    return !attribution.isArticle()
        && !other.attribution.isArticle()
        && !attribution.equals(other.attribution);
  }

  /** The same, with other numbers that are no conflict. */
  public Figure besides(Set<Double> more) {
    return new Figure(
        span,
        text,
        counted,
        amount,
        heading,
        action,
        words,
        actors,
        Set.copyOf(more),
        topic,
        headed,
        named,
        attribution,
        reported,
        newest,
        days);
  }

  /** Whether both can be one number. */
  public boolean isAlike(Figure other) {
    return !amount.disjoint(other.amount);
  }

  /** Whether it is money, of which a deed can take several sums: a purchase, but no bail. */
  public boolean isPaidForMany() {
    return isSum() && !ONE_SUM.contains(action.substring(0, Math.max(0, action.indexOf(' '))));
  }
}
