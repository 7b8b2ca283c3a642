package dev.crosscheck.extraction.entity;

/** Which single words are known whatever the article: words of English, given names. */
public final class Vocabulary {

  private Vocabulary() {}

  /** Whether English writes the word in lower case, in any of its forms. */
  public static boolean isWord(String lower) {
    return Lexicon.shared().isOrdinary(lower);
  }

  /** Whether it is a given name. */
  public static boolean isGivenName(String lower) {
    return Lexicon.shared().isGiven(lower);
  }
}
