package dev.crosscheck.facts;

import java.util.List;
import java.util.Set;

/**
 * How much, how long or how far something of a story was: "a 12 percent drop in orders".
 *
 * @param told as written, without what stands around it: "12 percent"
 * @param amount the same as read; a length of time in seconds, a distance in metres
 * @param frame the periods, places and bodies that the sentence names: the drop of a month or a
 *     firm is not that of another
 * @param said every amount of its measure in its article
 * @param dated whether others of its kind have theirs, so that only articles with a date are known
 *     to tell of one
 */
public record Measured(
    String told, Quantity amount, Set<String> frame, List<Quantity> said, boolean dated)
    implements Circumstance.Detail {

  /** Reports further apart can be of the next one. */
  private static final int ONE_STORY_DAYS = 21;

  private static final String SECOND = "s";

  private static final double DAY = 86_400;

  /** Nights are counted when they are over. */
  private static final String NIGHT = "night";

  /** What lasted so many times as long is the whole, of which the other was a part. */
  private static final double FOLD = 4;

  public Measured {
    frame = Set.copyOf(frame);
    said = List.copyOf(said);
  }

  @Override
  public boolean conflicts(Circumstance.Detail other) {
    return other instanceof Measured measured
        && isApart(measured)
        && !isPartOf(measured)
        && !measured.isPartOf(this)
        && !grants(measured)
        && !measured.grants(this);
  }

  /** Whether both measure one thing, and not the same. */
  public boolean isApart(Measured other) {
    return frame.equals(other.frame) && amount.disjoint(other.amount);
  }

  /** Whether its article has, here or elsewhere, what the other can mean. */
  private boolean grants(Measured other) {
    return said.stream()
        .filter(one -> one.comparable(other.amount))
        .anyMatch(one -> !one.disjoint(other.amount));
  }

  /**
   * "Six days of searching" are three weeks later on, "16 hours of talks" the last of two years.
   */
  private boolean isPartOf(Measured other) {
    return amount.measure().equals(SECOND)
        && other.amount.measure().equals(SECOND)
        && other.amount.range().low() > FOLD * amount.range().high();
  }

  @Override
  public boolean growsInto(Circumstance.Detail later) {
    return later instanceof Measured measured
        && amount.measure().equals(SECOND)
        && measured.amount.measure().equals(SECOND)
        && amount.range().low() >= DAY
        && !told.contains(NIGHT)
        && measured.amount.range().low() > amount.range().low();
  }

  @Override
  public String aspect() {
    return "measure";
  }

  @Override
  public String describe() {
    return told;
  }

  @Override
  public Circumstance.Matter matter() {
    return Circumstance.Matter.QUANTITY;
  }

  @Override
  public int lasting() {
    return ONE_STORY_DAYS;
  }

  @Override
  public boolean recurs() {
    return false;
  }
}
