package dev.crosscheck.events;

import dev.crosscheck.facts.EventClaim;

/** Who stands behind two claims. */
final class Voices {

  private Voices() {}

  /** Two named sources that disagree are news, no error of the newsroom. */
  static boolean rival(EventClaim left, EventClaim right) {
    return !left.attribution().isArticle()
        && !right.attribution().isArticle()
        && !left.attribution().equals(right.attribution());
  }
}
