package dev.crosscheck.extraction.event;

/** What a word does in a clause, coarser than parts of speech and surer. */
enum WordClass {
  DET,
  OWN,
  NUM,
  ADJ,
  NOUN,
  NAME,
  PRON,
  POSS,
  ADV,
  TIME,
  PREP,
  TO,
  MODAL,
  BE,
  HAVE,
  DO,
  VERB,
  NEG,
  CONJ,
  SUB,
  REL,
  COMMA,
  QUOTE,
  PAREN,
  STOP,
  OTHER;

  /** Whether a noun phrase can go on with it. */
  boolean isNominal() {
    return this == NUM || this == ADJ || this == NOUN || this == NAME;
  }

  boolean isHead() {
    return this == NOUN || this == NAME || this == PRON;
  }

  boolean isAuxiliary() {
    return this == MODAL || this == BE || this == HAVE || this == DO;
  }

  /** Whether a noun phrase follows it. */
  boolean leadsNoun() {
    return this == DET || this == OWN || this == POSS || this == ADJ;
  }
}
