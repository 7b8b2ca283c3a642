package dev.crosscheck.persons;

import dev.crosscheck.disputes.Pair;
import dev.crosscheck.facts.RoleStatement;

/**
 * Two statements of the office of one person.
 *
 * @param holder key of the person's name
 * @param left the one that stands first
 * @param right the other
 * @param because why they are taken to be of one person, a sentence
 */
public record SameHolder(String holder, RoleStatement left, RoleStatement right, String because)
    implements Pair<RoleStatement> {

  /**
   * @param story why the articles tell of one story; empty within one article
   */
  public static SameHolder of(RoleStatement left, RoleStatement right, String story) {
    String shown = story.isBlank() ? "" : " (" + story + ")";
    return new SameHolder(
        left.holder(),
        left,
        right,
        left.article().equals(right.article())
            ? "One article gives both offices to " + left.name() + "."
            : "Articles of one story name " + left.name() + " in full" + shown + ".");
  }
}
