package dev.crosscheck.extraction.quantity;

/** How a number is written. */
enum Form {
  FIGURES,
  WORDS,
  /** A fraction of something: "two-thirds". */
  PART,
  /** "hundreds", "a few". */
  VAGUE
}
