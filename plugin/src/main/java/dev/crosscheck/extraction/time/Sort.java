package dev.crosscheck.extraction.time;

/** What a word can be in a time expression; the values stand in {@code words.tsv}. */
enum Sort {
  MONTH,
  MONTH_SHORT,
  WEEKDAY,
  WEEKDAYS,
  WEEKDAY_SHORT,
  NUMBER,
  MULTIPLE,
  ORDINAL,
  DECADE,
  UNIT,
  UNITS,
  /** As long as a unit: "weeklong". */
  LASTING,
  /** The middle of a unit: "midweek". */
  MIDDLE,
  SEASON,
  PART,
  PARTS,
  DAY_WORD,
  CLOCK_WORD,
  /** Relative to the time of writing: "last". */
  SHIFT,
  /** Relative to the time told of: "following". */
  MENTION_SHIFT,
  EARLY,
  EDGE,
  BOUND,
  /** A church or people with feasts of other days than those of the table: "Orthodox Easter". */
  CALENDAR,
  VAGUE,
  EVERY,
  SOME,
  ZONE,
  YEAR_BEFORE
}
