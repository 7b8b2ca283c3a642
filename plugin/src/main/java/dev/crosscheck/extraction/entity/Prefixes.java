package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.language.Sentence;

/**
 * Tells whether a known name at the start of a run of capitals is a name of its own: in "Norwegian
 * Defence Minister Ada Holm" it is, in "Norwegian Airlines" it is not.
 */
final class Prefixes {

  private final Lexicon lexicon;
  private final KnownNames names;
  private final Shapes shapes;
  private final Titles titles;
  private final Compounds compounds;

  Prefixes(Lexicon lexicon, KnownNames names, Shapes shapes, Titles titles, Compounds compounds) {
    this.lexicon = lexicon;
    this.names = names;
    this.shapes = shapes;
    this.titles = titles;
    this.compounds = compounds;
  }

  boolean isApart(Sentence sentence, int first, int prefix, int end) {
    Known known = names.known(sentence, first, prefix).get(0);
    if (compounds.isPartisan(sentence, prefix, end)) {
      return true;
    }
    if (known.isLocal()) {
      return end == prefix + 1 && Compounds.isAcronym(sentence, prefix)
          || titles.end(sentence, prefix, end) > prefix
              && (!lexicon.isHonorific(lower(sentence, prefix))
                  || lower(sentence, prefix).endsWith("."))
              && titles.end(sentence, prefix, end) < end
              && !shapes.isBody(sentence, end - 1);
    }
    if (known.is(Level.BODY) && compounds.isTold(sentence, first, prefix, end)) {
      return true;
    }
    int title = titles.end(sentence, prefix, end);
    boolean titled = title > prefix && (title == end || !shapes.isBody(sentence, end - 1));
    return titled
        || known.is(Level.COUNTRY) && compounds.isStray(sentence, prefix, end)
        || !known.isDoubtfulBody() && shapes.offices(sentence, prefix, end)
        || titles.inner(sentence, prefix, end) > 0
        || known.is(Level.ADJECTIVE) && end == prefix + 1 && Compounds.isAcronym(sentence, prefix)
        || known.is(Level.ADJECTIVE) && shapes.looksLikePerson(sentence, prefix, end)
        || known.is(Level.ADJECTIVE) && !names.known(sentence, prefix, end).isEmpty()
        || known.is(Level.COUNTRY) && names.isBody(sentence, prefix, end)
        || !known.is(Level.ADJECTIVE)
            && end - prefix > 1
            && !lexicon.isGiven(lower(sentence, first))
            && lexicon.isGiven(lower(sentence, prefix))
            && shapes.looksLikePerson(sentence, prefix, end);
  }

  private static String lower(Sentence sentence, int index) {
    return sentence.token(index).lower();
  }
}
