package dev.crosscheck.facts;

/** How sure a rule's findings are, measured by reading them; least first. */
public enum Severity {
  /** Switched off. */
  OFF,
  /** Right at least 50 times in 100. */
  NOTE,
  /** Right at least 80 times in 100. */
  WARNING,
  /** Right at least 95 times in 100. */
  ERROR
}
