package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;

/** What words alone tell of persons. All words in lower case. */
public final class PersonWords {

  private PersonWords() {}

  /** Whether a noun stands for a person: "teacher", "widow", "passengers". */
  public static boolean isPerson(String noun) {
    Lexicon lexicon = Lexicon.shared();
    return lexicon.isRole(noun) || lexicon.is(Words.PLIGHT, noun) || lexicon.is(Words.PEOPLE, noun);
  }

  /** {@code m} or {@code f} where a given name is borne by men alone or women alone; else empty. */
  public static String gender(String given) {
    String gender = Lexicon.shared().gender(given);
    return gender.length() == 1 ? gender : "";
  }
}
