package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;

/** Tells headlines, whose capitals mean nothing: "Man Bites Dog in Park", "FLOOD HITS TOWN". */
final class TitleCase {

  private final Lexicon lexicon;

  TitleCase(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether nearly all words of some length have capitals, and a lone verb makes no sentence. */
  boolean isHeadline(Sentence sentence) {
    int long_ = 0;
    int capital = 0;
    int upper = 0;
    int words = 0;
    int content = 0;
    for (int i = 0; i < sentence.size(); i++) {
      String text = sentence.token(i).text();
      if (!Character.isLetter(text.charAt(0))) {
        continue;
      }
      words++;
      boolean isCapital = Character.isUpperCase(text.charAt(0));
      upper += isCapital && text.length() > 1 && Casing.isUpper(text) ? 1 : 0;
      boolean joint = lexicon.is(Words.PRONOUN, text) && !sentence.token(i).is(Tag.VERB);
      content += text.length() >= 3 && !isCapital && !joint ? 1 : 0;
      if (text.length() >= 4 && words > 1 && !joint) {
        long_++;
        capital += isCapital ? 1 : 0;
      }
    }
    boolean title =
        long_ >= 3
            && (content == 0 || long_ > 9 && content * 8 <= long_ && !ends(sentence))
            && capital >= 0.8 * long_
            && (words > 4 || closedClass(sentence));
    return title || words >= 3 && upper >= 0.7 * words;
  }

  /** A full stop and one small word make a sentence that lists names, not a headline. */
  private static boolean ends(Sentence sentence) {
    return sentence.token(sentence.size() - 1).text().equals(".");
  }

  /** "Man Bites Dog": a verb among the capitals; a list of names has none. */
  private static boolean closedClass(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> t.is(Tag.VERB, Tag.AUX, Tag.PRON));
  }
}
