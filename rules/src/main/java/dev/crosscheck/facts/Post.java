package dev.crosscheck.facts;

/**
 * A rank or post of which one person has one: "Sergeant Ada Holm", "first mate Ada Holm".
 *
 * @param ladder the ranks or posts that exclude each other: {@code force}, {@code ship}
 * @param step which of them, in one word for all that mean it: {@code captain} is a skipper too
 * @param words as written
 */
public record Post(String ladder, String step, String words) implements Circumstance.Detail {

  /** After more days somebody can have been promoted. */
  private static final int HELD_DAYS = 30;

  /** "General" is short for "Major General", "Inspector" for "Detective Inspector". */
  @Override
  public boolean conflicts(Circumstance.Detail other) {
    return other instanceof Post post
        && ladder.equals(post.ladder)
        && !(" " + step).endsWith(" " + post.step)
        && !(" " + post.step).endsWith(" " + step);
  }

  @Override
  public String aspect() {
    return "post " + ladder;
  }

  @Override
  public String describe() {
    return words;
  }

  @Override
  public Circumstance.Matter matter() {
    return Circumstance.Matter.ROLE;
  }

  @Override
  public int lasting() {
    return HELD_DAYS;
  }
}
