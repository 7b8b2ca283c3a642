package dev.crosscheck.language;

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
public enum Tag {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X
}
