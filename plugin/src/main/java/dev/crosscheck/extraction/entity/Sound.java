package dev.crosscheck.extraction.entity;

import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * How a name sounds in English, by Philips's Double Metaphone ("The Double Metaphone Search
 * Algorithm", 2000).
 */
public final class Sound {

  private static final int LENGTH = 12;
  private static final DoubleMetaphone METAPHONE = metaphone();

  private Sound() {}

  private static DoubleMetaphone metaphone() {
    DoubleMetaphone metaphone = new DoubleMetaphone();
    metaphone.setMaxCodeLen(LENGTH);
    return metaphone;
  }

  /** A key that names which sound alike share; the name's letters where none of them sounds. */
  public static String of(String name) {
    String letters = Names.letters(name);
    String sound = METAPHONE.doubleMetaphone(letters);
    return sound == null || sound.isEmpty() ? letters : sound;
  }
}
