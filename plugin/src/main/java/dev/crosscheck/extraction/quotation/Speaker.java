package dev.crosscheck.extraction.quotation;

import dev.crosscheck.facts.Referent;
import java.util.Optional;

/**
 * Who says something, as far as it could be told.
 *
 * @param referent the person, body or document
 * @param text as written at this place, or empty
 * @param cue the words that attribute it, or empty
 */
record Speaker(Optional<Referent> referent, String text, String cue) {

  static final Speaker UNKNOWN = new Speaker(Optional.empty(), "", "");

  boolean isKnown() {
    return !text.isEmpty();
  }

  Speaker cue(String words) {
    return new Speaker(referent, text, words);
  }
}
