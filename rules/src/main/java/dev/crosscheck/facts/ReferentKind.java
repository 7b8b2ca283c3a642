package dev.crosscheck.facts;

/** What a name or noun phrase stands for. */
public enum ReferentKind {
  PERSON,
  ORGANISATION,
  PLACE,
  /** People of a kind: "North Korean troops", "the passengers". */
  GROUP,
  /** A named thing of another kind: a treaty, a product, a ship, an operation, a zone. */
  THING
}
