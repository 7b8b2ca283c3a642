package dev.crosscheck.facts;

/** What a statement says about the event it names. */
public enum Status {
  /** "have arrived", "is fighting". */
  HAPPENED,
  /** "will arrive", "are expected to arrive", "is set to". */
  EXPECTED,
  /** "plans to send", "has agreed to send". */
  PLANNED,
  /** "may send", "could arrive", "if they arrive". */
  POSSIBLE,
  /** "denied sending", "did not arrive". */
  DENIED
}
