package dev.crosscheck.extraction.entity;

import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.List;
import java.util.Map;

/**
 * Lets an acronym and the name that it stands behind, set apart, tell of each other: "Dansk
 * Ardenfart (DAF)" is a body if DAF acts as one, and "PAL" of "Ardenholm Left Party (PAL)" is one.
 */
final class Brackets {

  private static final int BODY = ReferentKind.ORGANISATION.ordinal();
  private static final int THING = ReferentKind.THING.ordinal();

  /** What an acronym's uses must tell beyond what it looks like. */
  private static final int ACTS = 4;

  /** What a name that ends in a body's noun looks like at least. */
  private static final int NOUN = 7;

  private Brackets() {}

  /**
   * @param candidates in reading order
   * @param sums what is told of each name, by its letters
   */
  static void lend(List<Candidate> candidates, Map<String, int[]> sums) {
    for (int i = 1; i < candidates.size(); i++) {
      Candidate full = candidates.get(i - 1);
      Candidate acronym = candidates.get(i);
      if (isPair(full, acronym)) {
        int[] whole = sums.get(full.letters);
        int[] code = sums.get(acronym.letters);
        if (code[BODY] - acronym.looks[BODY] >= ACTS
            && full.letters.charAt(0) == acronym.letters.charAt(0)) {
          whole[BODY] = Math.max(whole[BODY], code[BODY]);
        } else if (whole[BODY] >= NOUN && whole[BODY] > whole[THING]) {
          code[BODY] = Math.max(code[BODY], whole[BODY]);
        }
      }
    }
  }

  private static boolean isPair(Candidate full, Candidate acronym) {
    return full.sentence == acronym.sentence
        && full.words() > 1
        && full.known.isEmpty()
        && !full.titled
        && acronym.known.isEmpty()
        && acronym.words() == 1
        && full.end + 1 == acronym.first
        && acronym.end < acronym.sentence.size()
        && (isBracketed(acronym) || isAside(acronym))
        && acronym.letters.length() > 1
        && acronym.letters.length() < 8
        && (Casing.isUpper(acronym.extent.text())
            || full.letters.charAt(0) == acronym.letters.charAt(0)); // "Icann"
  }

  private static boolean isBracketed(Candidate acronym) {
    Sentence sentence = acronym.sentence;
    return sentence.token(acronym.first - 1).text().equals("(")
        && sentence.token(acronym.end).text().startsWith(")");
  }

  /** "The Bureau for Ardens, NBA, said": between commas, with the verb of both behind it. */
  private static boolean isAside(Candidate acronym) {
    Sentence sentence = acronym.sentence;
    return sentence.token(acronym.first - 1).text().equals(",")
        && sentence.token(acronym.end).text().equals(",")
        && acronym.end + 1 < sentence.size()
        && sentence.token(acronym.end + 1).is(Tag.VERB, Tag.AUX);
  }
}
