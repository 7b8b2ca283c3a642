package dev.crosscheck.language;

/**
 * A word, number or mark.
 *
 * @param text as it stands in the passage; a possessive {@code 's} is a token of its own, {@code
 *     Jong-un} one token
 * @param lemma dictionary form in lower case; for proper nouns the text in lower case
 * @param tag part of speech
 * @param start first UTF-16 unit in the passage's text
 * @param end one past the last
 */
public record Token(String text, String lemma, Tag tag, int start, int end) {

  /** Whether its part of speech is one of these. */
  public boolean is(Tag... any) {
    for (Tag each : any) {
      if (tag == each) {
        return true;
      }
    }
    return false;
  }

  /** The text in lower case (root locale). */
  public String lower() {
    return text.toLowerCase(java.util.Locale.ROOT);
  }
}
