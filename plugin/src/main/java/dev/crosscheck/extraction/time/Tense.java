package dev.crosscheck.extraction.time;

/** Whether the words about a time expression look back or ahead. */
enum Tense {
  /** "The year ended Jan. 31", "In January, they met": over, however near the next such day is. */
  OVER,
  PAST,
  /** "The firm sold its glove business in May": past, and nothing in the sentence lies ahead. */
  TOLD,
  /** "They meet on Monday": plain present, which tells of what is scheduled. */
  PRESENT,
  FUTURE,
  UNKNOWN;

  boolean looksAhead() {
    return this == FUTURE || this == PRESENT;
  }

  boolean looksBack() {
    return this == PAST || this == TOLD || this == OVER;
  }
}
