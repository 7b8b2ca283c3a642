package dev.crosscheck.claim.figures;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;

/** What was done with the things that a number counts. */
final class FigureDeeds {

  /** A verb stands beside a number if no more tokens than that part them. */
  private static final int BESIDE = 4;

  private final Deeds deeds;

  FigureDeeds(Deeds deeds) {
    this.deeds = deeds;
  }

  /** "Two boats were closing in", "dropped four bombs". */
  String of(Extent extent) {
    Sentence sentence = extent.sentence();
    for (int at = extent.end(); at < Math.min(sentence.size(), extent.end() + BESIDE); at++) {
      if (sentence.token(at).is(Tag.PUNCT) || OpenClauses.parts(sentence.token(at))) {
        break;
      }
      if (sentence.token(at).is(Tag.VERB)) {
        return telling(sentence, at);
      }
    }
    for (int at = extent.first() - 1; at >= Math.max(0, extent.first() - BESIDE); at--) {
      if (sentence.token(at).is(Tag.PUNCT)) {
        return listed(sentence, at);
      }
      if (sentence.token(at).is(Tag.VERB)) {
        return telling(sentence, at);
      }
    }
    return "";
  }

  /** "Recovered seven rifles, launchers, three boats": nothing but things and commas between. */
  private String listed(Sentence sentence, int comma) {
    for (int at = comma; at >= 0; at--) {
      if (sentence.token(at).is(Tag.VERB)) {
        return telling(sentence, at);
      }
      boolean mark = sentence.token(at).is(Tag.PUNCT) && !sentence.token(at).lower().equals(",");
      boolean thing =
          sentence
              .token(at)
              .is(Tag.NOUN, Tag.NUM, Tag.ADJ, Tag.PROPN, Tag.DET, Tag.CCONJ, Tag.PUNCT, Tag.PRON);
      if (mark || !thing) {
        return "";
      }
    }
    return "";
  }

  /** "Seize" and "capture" are one deed. */
  private String telling(Sentence sentence, int verb) {
    String family = deeds.family(sentence, verb);
    String lemma = sentence.token(verb).lemma();
    return !family.isEmpty() ? family : PlainWords.hasOfNews(lemma) ? "" : lemma;
  }
}
