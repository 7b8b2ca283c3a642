package dev.crosscheck.facts;

import java.util.Set;

/**
 * How many an incident cost, as one article tells it: "four dead", "nine others were injured",
 * "five women were shot".
 *
 * @param harm what befell them: {@code death}, {@code injury}, {@code shooting} …
 * @param count how many it befell
 * @param dead the dead who stand beside those hurt: 1 of "one dead, four injured"; 0 where none do
 * @param said the other numbers that the article gives of anybody harmed, what two of them add up
 *     to, and what one adds to these
 * @param doubtful how many some reports count with the others and some do not: a gunman who died
 *     too; not negative
 * @param tried whether it is told of somebody who was tried for it: no more will die
 * @param headed whether it stands at the article's head: further down it can be another incident's
 */
public record Toll(
    String harm,
    Quantity count,
    double dead,
    Set<Double> said,
    int doubtful,
    boolean tried,
    boolean headed)
    implements Circumstance.Detail {

  /** Numbers further apart than by this factor are of two incidents, or of part of one. */
  private static final double FARTHEST = 3;

  /** A story's reports; later ones look back on more than one incident. */
  private static final int STORY_DAYS = 14;

  public Toll {
    said = Set.copyOf(said);
  }

  @Override
  public boolean conflicts(Circumstance.Detail other) {
    return other instanceof Toll toll
        && harm.equals(toll.harm)
        && count.disjoint(toll.count)
        && gap(toll) > Math.max(doubtful, toll.doubtful)
        && !isFar(toll)
        && !isFar(toll.low(), high())
        && !(dead > 0 && toll.dead > 0 ? haveDied(toll) : tells(toll) || toll.tells(this));
  }

  /** A toll rises from report to report, until somebody is tried for it. */
  @Override
  public boolean growsInto(Circumstance.Detail later) {
    return later instanceof Toll toll && !tried && !toll.tried && toll.low() > low();
  }

  private boolean isFar(Toll other) {
    return isFar(low(), other.high());
  }

  private static boolean isFar(double more, double less) {
    return more > FARTHEST * less;
  }

  /** Whether some of those hurt have died since: "four hurt", "one dead, three hurt". */
  private boolean haveDied(Toll other) {
    return dead != other.dead && low() - other.low() == other.dead - dead;
  }

  private boolean tells(Toll other) {
    return said.contains(other.low());
  }

  private double gap(Toll other) {
    return Math.max(low() - other.high(), other.low() - high());
  }

  private double low() {
    return count.range().low();
  }

  private double high() {
    return count.range().high();
  }

  @Override
  public String aspect() {
    return "toll";
  }

  @Override
  public String describe() {
    return count.describe();
  }

  @Override
  public Circumstance.Matter matter() {
    return Circumstance.Matter.QUANTITY;
  }

  /** The next incident has another, but of a story's two each article would tell. */
  @Override
  public boolean recurs() {
    return false;
  }

  @Override
  public int lasting() {
    return STORY_DAYS;
  }
}
