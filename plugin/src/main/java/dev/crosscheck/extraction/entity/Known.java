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
    /** A body by a name that is as often a word, a person's or a place's: "Shell", "Ford". */
    LIKELY,
    /** A team by a name of its own: "Real Madrid". */
    TEAM,
    /** A team by a name that says so only where sport is told of: "Barcelona", "Wolves". */
    CLUB,
    CAPITAL,
    CITY,
    REGION,
    /** A sea, island, coast, mountain or the like. */
    FEATURE
  }

  boolean is(Level other) {
    return level == other;
  }

  /** Whether what stands around the name must tell that it is the body's. */
  boolean isDoubtfulBody() {
    return level == Level.LIKELY || level == Level.CLUB;
  }

  /** A city or region: its name may as well be a person's or a word. */
  boolean isLocal() {
    return level == Level.CITY
        || level == Level.REGION
        || level == Level.CAPITAL
        || level == Level.FEATURE;
  }
}
