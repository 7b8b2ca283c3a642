package dev.crosscheck.claim.persons;

/** What befell somebody in an incident. */
enum Lot {
  /** "Was shot dead", "the death of". */
  DIED,
  /** "Was wounded", "shot herself". */
  HURT,
  /** "Was arrested", "killed his brother". */
  ACCUSED,
  /** "Was kidnapped". */
  TAKEN
}
