package dev.crosscheck.facts;

import java.util.List;

/**
 * A word of names, as one article spells it.
 *
 * @param text as first written: "Lindqvist"
 * @param letters its letters alone, folded: {@code lindqvist}
 * @param places all its places in the article, in order, at least one
 * @param familiarity whether other texts know the word too
 * @param family whether it stands at the end of a person's name of several words
 * @param full whether it always stands in a person's name of several words
 * @param lone whether it stands for a person by itself: "Mr Lindqvist"
 * @param determined whether "the" leads the names that it ends: "the Upper Rhine", but "Bergen"
 * @param beside folded words that stand next to it in the same name, sorted: {@code ada}
 */
public record SpelledWord(
    String text,
    String letters,
    List<Span> places,
    Familiarity familiarity,
    boolean family,
    boolean full,
    boolean lone,
    Determined determined,
    List<String> beside) {

  /** Whether a spelling is a word by itself, and so can be meant. */
  public enum Familiarity {
    /** In no table. */
    UNKNOWN,
    /** A given name, a place or a nationality. */
    NAME,
    /** A word that English writes in lower case. */
    WORD,
    /** A word that the article itself writes in lower case elsewhere: "trade". */
    PLAIN
  }

  /** How often a name is led by "the", as rivers, ranges and ships are, and towns are not. */
  public enum Determined {
    /** Wherever it stands. */
    ALWAYS,
    /** In some places. */
    SOMETIMES,
    /** Nowhere. */
    NEVER
  }

  public SpelledWord {
    places = List.copyOf(places);
    beside = List.copyOf(beside);
  }

  /** How often the article has it. */
  public int times() {
    return places.size();
  }

  /** Whether names hold both it and the other beside one word: "Ada Lindqist", "Ada Lindqvist". */
  public boolean shares(SpelledWord other) {
    return beside.stream().anyMatch(other.beside::contains);
  }

  /** Whether it is in no table. */
  public boolean unknown() {
    return familiarity == Familiarity.UNKNOWN;
  }
}
