package dev.crosscheck.wording;

import dev.crosscheck.facts.BodyName;
import dev.crosscheck.facts.BodyName.Part;

/**
 * One body, named in two ways by two articles of one story.
 *
 * @param left the name in the lesser article
 * @param right the other
 * @param because why the articles tell of one story
 */
public record SameBody(BodyName left, BodyName right, String because) {

  private static final int STEM = 5;
  private static final int LONG = 7;

  /** A shorter first word is one letter away from too many. */
  private static final int LONG_FIRST = 6;

  /** What both names have in common. */
  public String subject() {
    return left.subject().orElseThrow();
  }

  /** "Larkfield Distribution Ltd" and "Larkfield Distributors Ltd"; not "Bank" and "Group". */
  public static boolean alike(BodyName left, BodyName right) {
    int part = OneBearer.differing(left.words(), right.words());
    if (part < 0) {
      return false;
    }
    String one = left.words().get(part);
    String two = right.words().get(part);
    if (left.part() == Part.FIRST) {
      return part == 0 && !(left.known() && right.known()) && isSlip(left, one, right, two);
    }
    return part > 0
        && Math.min(one.length(), two.length()) >= LONG
        && (Edits.commonPrefix(one, two) >= STEM || Edits.between(one, two) != Edits.FAR);
  }

  /** "Mussellshell County" and "Musselshell County", if neither article has both. */
  private static boolean isSlip(BodyName left, String one, BodyName right, String two) {
    return Math.min(one.length(), two.length()) >= LONG_FIRST
        && one.charAt(0) == two.charAt(0)
        && !left.like().contains(two)
        && !right.like().contains(one)
        && OneBearer.isSlip(one, two)
        && !SlipShape.isDerived(one, two);
  }
}
