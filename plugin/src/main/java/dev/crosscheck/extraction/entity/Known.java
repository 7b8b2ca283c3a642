package dev.crosscheck.extraction.entity;

import dev.crosscheck.facts.Referent;

/**
 * A bearer that a table or the newsroom's configuration knows.
 *
 * @param referent who or what it is
 * @param level how it is known
 * @param thousands how many thousand people live there; 0 where not known
 */
record Known(Referent referent, Level level, int thousands) {

  /** The kinds of entries. */
  enum Level {
    CONFIGURED,
    COUNTRY,
    ADJECTIVE,
    BODY,
    CAPITAL,
    CITY,
    REGION
  }

  boolean is(Level other) {
    return level == other;
  }

  /** A city or region: its name may as well be a person's or a word. */
  boolean isLocal() {
    return level == Level.CITY || level == Level.REGION || level == Level.CAPITAL;
  }
}
