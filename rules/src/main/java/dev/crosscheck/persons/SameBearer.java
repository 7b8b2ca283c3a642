package dev.crosscheck.persons;

import dev.crosscheck.disputes.Pair;
import dev.crosscheck.facts.AgeStatement;

/**
 * Two statements give the age of one person.
 *
 * @param bearer key of the person's name
 * @param left the one that stands first
 * @param right the other
 * @param because why they are taken to be of one person, a sentence
 */
public record SameBearer(String bearer, AgeStatement left, AgeStatement right, String because)
    implements Pair<AgeStatement> {

  /**
   * @param story why the articles tell of one story; empty within one article
   */
  public static SameBearer of(AgeStatement left, AgeStatement right, String story) {
    boolean home = left.article().equals(right.article());
    String shown = story.isBlank() ? "" : " (" + story + ")";
    return new SameBearer(
        left.bearer(),
        left,
        right,
        home
            ? "One article gives both ages to " + left.name() + "."
            : "Articles of one story name " + left.name() + " in full" + shown + ".");
  }
}
