package dev.crosscheck.extraction.event;

import java.util.List;

/**
 * Tells how the verbs of a sentence hang together. All that reads events goes through it, so that a
 * parser that looks deeper than {@link Clauses} can take its place.
 */
interface Grammar {

  /** The clauses of a sentence in reading order, one for each verb group. */
  List<Clause> clauses(Parse parse);
}
