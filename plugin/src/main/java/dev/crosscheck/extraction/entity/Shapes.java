package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.language.Sentence;

/** What a stretch of capitals looks like by its words: a person, a body, an office, a shout. */
final class Shapes {

  private final Lexicon lexicon;

  Shapes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "the Article", "the Government" and "the North" are no names. */
  boolean isName(Sentence sentence, int first, int end) {
    String word = lower(sentence, first);
    if (isPost(sentence, first, end)) {
      return false;
    }
    return end - first > 1
        || !(lexicon.is(Words.OFFICE, word)
            || lexicon.is(Words.ROLEWORD, word)
            || lexicon.isOrdinary(word)
                && (lexicon.is(Words.THINGHEAD, word)
                    || lexicon.is(Words.PLACEHEAD, word)
                    || lexicon.is(Words.PLACELEAD, word)));
  }

  /** "Chief Privacy Officer": general words that end in a post. */
  private boolean isPost(Sentence sentence, int first, int end) {
    if (!lexicon.is(Words.ROLE, lower(sentence, end - 1)) || end - first < 2) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (!lexicon.isOrdinary(lower(sentence, i)) || lexicon.isGiven(lower(sentence, i))) {
        return false;
      }
    }
    return true;
  }

  /** "RUSSIA OUT": words in full capitals of which one at least is an ordinary one. */
  boolean shouted(Sentence sentence, int first, int end) {
    boolean ordinary = false;
    for (int i = first; i < end; i++) {
      String text = sentence.token(i).text();
      if (!Casing.isUpper(text)) {
        return false;
      }
      ordinary |= text.length() > 2 && lexicon.isOrdinary(lower(sentence, i));
    }
    return ordinary && end - first > 1;
  }

  /** Names are read in Latin letters only. */
  static boolean isForeign(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isLetter(unit)
          && (unit < 0x250 || Character.UnicodeScript.of(unit) == Character.UnicodeScript.LATIN)) {
        return false;
      }
    }
    return true;
  }

  /** "Corporate Staff": words that name nobody. */
  boolean general(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!lexicon.isOrdinary(lower(sentence, i)) || lexicon.isGiven(lower(sentence, i))) {
        return false;
      }
    }
    return true;
  }

  boolean modifiers(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!lexicon.is(Words.ROLEWORD, lower(sentence, i))) {
        return false;
      }
    }
    return true;
  }

  /** "Defence Ministry", "Security Council": general words that need a country. */
  boolean offices(Sentence sentence, int first, int end) {
    boolean office = false;
    for (int i = first; i < end; i++) {
      String word = lower(sentence, i);
      office |= lexicon.is(Words.OFFICE, word);
      boolean joint =
          word.equals("of") || word.equals("the") || word.equals("and") || word.equals("'s");
      if (!joint && !lexicon.isOrdinary(word)) {
        return false;
      }
    }
    return office;
  }

  boolean isBody(Sentence sentence, int last) {
    String word = lower(sentence, last);
    return lexicon.is(Words.ORGHEAD, word)
        || lexicon.is(Words.SUFFIX, word)
        || lexicon.is(Words.THINGHEAD, word) && !lexicon.isGiven(word)
        || lexicon.is(Words.PLACEHEAD, word) && lexicon.isOrdinary(word) && !lexicon.isGiven(word);
  }

  /** "Ada Holm MP". */
  boolean isHonoured(Sentence sentence, int first, int end) {
    return end - first > 2
        && Casing.isUpper(sentence.token(end - 1).text())
        && lexicon.is(Words.POSTNOMINAL, lower(sentence, end - 1))
        && lexicon.isGiven(lower(sentence, end - 3));
  }

  boolean looksLikePerson(Sentence sentence, int first, int end) {
    int words = end - first;
    if (words < 1 || words > 4 || isBody(sentence, end - 1)) {
      return false;
    }
    boolean given = lexicon.isGiven(lower(sentence, first)) && words > 1;
    for (int i = first; i < end; i++) {
      String word = lower(sentence, i);
      boolean plain = !lexicon.isOrdinary(word) || lexicon.is(Words.FAMILYNAME, word);
      boolean small = lexicon.is(Words.PARTICLE, word);
      boolean head =
          lexicon.is(Words.SUFFIX, word)
              || lexicon.is(Words.ORGHEAD, word) && lexicon.isOrdinary(word) && i + 1 < end;
      if (lexicon.is(Words.OFFICE, word)
          || head && !lexicon.isGiven(word)
          || !(plain || small || given && i <= first + 2)) {
        return false;
      }
      if (Casing.isUpper(sentence.token(i).text()) && sentence.token(i).text().length() > 2) {
        return false;
      }
    }
    return given || words > 1 || !lexicon.isOrdinary(lower(sentence, first));
  }

  /** Whether a word among them says what kind of body they name. */
  boolean isHeaded(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      if (lexicon.is(Words.ORGHEAD, lower(sentence, i))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(Sentence sentence, int index) {
    return sentence.token(index).lower();
  }
}
