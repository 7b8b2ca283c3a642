package dev.crosscheck.facts;

/** The size of the calendar piece that a time expression names, finest first. */
public enum Granularity {
  MINUTE,
  HOUR,
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  QUARTER,
  SEASON,
  HALF_YEAR,
  YEAR,
  DECADE,
  CENTURY,
  /** "recently", "now": no piece of the calendar. */
  INDEFINITE
}
