package dev.crosscheck.extraction.time;

/**
 * A time expression found in a sentence.
 *
 * @param first index of its first atom
 * @param end index after its last atom
 * @param meaning what it says
 * @param edge which part of that ("early", "the end of")
 */
record Phrase(int first, int end, Meaning meaning, Edge edge) {

  /** The part of a piece of the calendar that is meant. */
  enum Edge {
    NONE,
    START,
    /** "the beginning of": a shorter part than "early". */
    FIRST,
    MID,
    END,
    /** "the end of": a shorter part than "late". */
    LAST,
    /** "the week of": the week around a day. */
    WEEK
  }

  static Phrase of(int first, int end, Meaning meaning) {
    return new Phrase(first, end, meaning, Edge.NONE);
  }

  Phrase from(int earlier) {
    return new Phrase(earlier, end, meaning, edge);
  }

  int length() {
    return end - first;
  }
}
