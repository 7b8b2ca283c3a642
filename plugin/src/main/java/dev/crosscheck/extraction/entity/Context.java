package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;

/** Weighs what the words around a name tell of its kind: "in Ardenholm", "Ardenholm said". */
final class Context {

  private final Lexicon lexicon;

  Context(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void weigh(Candidate candidate) {
    if (candidate.adjectival) {
      return;
    }
    before(candidate);
    after(candidate);
  }

  private static boolean isArticle(String word) {
    return word.equals("the") || word.equals("a") || word.equals("an");
  }

  private void before(Candidate candidate) {
    if (candidate.first == 0) {
      return;
    }
    Token before = candidate.sentence.token(candidate.first - 1);
    String word = before.lower();
    boolean acronym = Capitals.isUpper(candidate.extent.text());
    boolean ordinary = lexicon.isOrdinary(candidate.letters);
    if (before.is(Tag.ADP) && lexicon.is(Words.PREPOSITION, word) && !ordinary) {
      boolean place =
          word.equals("in") && !acronym && !lexicon.isOrdinary(candidate.lower(candidate.first));
      candidate.vote(
          ReferentKind.PLACE, place ? 3 : word.equals("in") || word.equals("near") ? 2 : 1);
    } else if (before.is(Tag.CCONJ) && !ordinary && inList(candidate)) {
      candidate.vote(ReferentKind.PLACE, 3);
    } else if (lexicon.is(Words.COMPANY, word) && !before.is(Tag.VERB)) {
      candidate.vote(ReferentKind.ORGANISATION, 5);
    } else if (before.is(Tag.NOUN, Tag.PROPN, Tag.ADJ)
        && !acronym
        && (Capitals.isCapital(before.text())
            ? lexicon.is(Words.ROLE, word)
            : lexicon.isRole(word))) {
      candidate.vote(
          ReferentKind.PERSON, candidate.words() > 1 ? 7 : lexicon.is(Words.ROLE, word) ? 5 : 3);
    } else if (word.endsWith("-year-old") && candidate.words() > 1) {
      candidate.vote(ReferentKind.PERSON, 6); // "22-year-old Ada Holm"
    } else if (lexicon.is(Words.PLACEHEAD, word)
        || word.equals("of")
            && candidate.first > 1
            && lexicon.is(Words.PLACEHEAD, candidate.lower(candidate.first - 2))) {
      candidate.vote(ReferentKind.PLACE, 4);
    }
  }

  /** "Geneva" of "in Basel and Geneva". */
  private boolean inList(Candidate candidate) {
    for (int i = candidate.first - 2; i >= Math.max(0, candidate.first - 5); i--) {
      Token token = candidate.sentence.token(i);
      if (lexicon.is(Words.PREPOSITION, token.lower())) {
        return true;
      }
      if (!Capitals.isCapital(token.text()) && !token.text().equals(",")) {
        return false;
      }
    }
    return false;
  }

  private void after(Candidate candidate) {
    Sentence sentence = candidate.sentence;
    int end = candidate.end;
    if (end >= sentence.size()) {
      return;
    }
    Token next = sentence.token(end);
    String word = next.lower();
    if (lexicon.is(Words.REGIONHEAD, word)) {
      candidate.vote(ReferentKind.PLACE, 5);
    } else if (lexicon.is(Words.PLACEHEAD, word) && next.is(Tag.NOUN)) {
      candidate.vote(ReferentKind.PLACE, 2);
    } else if (lexicon.is(Words.COMPANY, word) && !next.is(Tag.VERB)
        || word.equals("news") && next.is(Tag.NOUN)) {
      candidate.vote(ReferentKind.ORGANISATION, 4);
    } else if (next.is(Tag.NOUN)
        && candidate.words() == 1
        && (lexicon.is(Words.ROLE, word) || word.equals("shares") || word.equals("stock"))) {
      candidate.vote(ReferentKind.ORGANISATION, 3); // "Ardenholm chairman Ada Holm"
    } else if (next.is(Tag.VERB, Tag.AUX)) {
      boolean speaks = lexicon.is(Words.SPEECH, next.lemma());
      boolean single = candidate.words() == 1 && !lexicon.isOrdinary(candidate.letters);
      if (lexicon.is(Words.PERSONVERB, next.lemma())) {
        candidate.vote(ReferentKind.PERSON, single ? 4 : 2);
      }
      candidate.vote(ReferentKind.ORGANISATION, speaks ? 2 : 1);
      candidate.vote(ReferentKind.PERSON, speaks && single ? 1 : 0);
    } else if (word.equals(",") && end + 2 < sentence.size()) {
      Token later = sentence.token(end + 1);
      boolean age = isAge(later.text()) && sentence.token(end + 2).is(Tag.PUNCT);
      if (age) {
        candidate.vote(ReferentKind.PERSON, 6);
      } else if (later.lower().equals("who")) {
        candidate.vote(ReferentKind.PERSON, 4);
      }
    } else if (word.equals("who") && !lexicon.isOrdinary(candidate.lower(end - 1))) {
      candidate.vote(ReferentKind.PERSON, 2);
    }
  }

  private static boolean isAge(String text) {
    return text.length() < 3 && text.chars().allMatch(Character::isDigit);
  }
}
