package dev.crosscheck.wording;

import dev.crosscheck.facts.BodyName;

/**
 * One body or place, named in two ways by two articles of one story.
 *
 * @param left the name in the lesser article
 * @param right the other
 * @param because why the articles tell of one story
 */
public record SameBody(BodyName left, BodyName right, String because) {

  private static final int STEM = 5;
  private static final int LONG = 7;

  /** What both names have in common. */
  public String subject() {
    return left.subject().orElseThrow();
  }

  /**
   * "Larkfield Distribution Ltd" and "Larkfield Distributors Ltd", not "Bank" and "Group";
   * "Hallnmoor County" and "Halnmoor County".
   */
  public static boolean alike(BodyName left, BodyName right) {
    int part = OneBearer.differing(left.words(), right.words());
    if (part < 0) {
      return false;
    }
    String one = left.words().get(part);
    String two = right.words().get(part);
    return left.open() == BodyName.LATER
        ? part > 0 && isForm(one, two)
        : part == left.open() && isSlip(left, one, right, two);
  }

  private static boolean isForm(String one, String two) {
    return Math.min(one.length(), two.length()) >= LONG
        && !OneBearer.isBritish(one, two)
        && (Edits.commonPrefix(one, two) >= STEM || Edits.between(one, two) != Edits.FAR);
  }

  /**
   * Neither article has both, and one of them is in no table, or they name a street: Marlin Road
   * and Martin Road are two, but no town has a Harding Road and a Haring Road.
   */
  private static boolean isSlip(BodyName left, String one, BodyName right, String two) {
    boolean street =
        left.street() && right.street() && Edits.between(one, two) != Edits.SUBSTITUTION;
    return (street || left.strange().contains(one) || right.strange().contains(two))
        && !left.like().contains(two)
        && !right.like().contains(one)
        && OneBearer.isSlip(one, two)
        && !SlipShape.isDerived(one, two);
  }
}
