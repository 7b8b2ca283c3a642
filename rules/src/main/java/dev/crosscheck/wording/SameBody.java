package dev.crosscheck.wording;

import dev.crosscheck.facts.BodyName;

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

  /** The first word of both names, with what it is. */
  public String subject() {
    return left.subject().orElseThrow();
  }

  /** "Larkfield Distribution Ltd" and "Larkfield Distributors Ltd"; not "Bank" and "Group". */
  public static boolean alike(BodyName left, BodyName right) {
    int part = OneBearer.differing(left.words(), right.words());
    if (part < 1) {
      return false;
    }
    String one = left.words().get(part);
    String two = right.words().get(part);
    return Math.min(one.length(), two.length()) >= LONG
        && (Edits.commonPrefix(one, two) >= STEM || Edits.between(one, two) != Edits.FAR);
  }
}
