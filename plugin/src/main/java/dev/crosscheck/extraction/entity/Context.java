package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;

/**
 * Weighs what the words of a name and the words around it tell of its kind: "in Ardenholm",
 * "Ardenholm said", "Ardenholm Ltd".
 */
final class Context {

  private final Lexicon lexicon;

  Context(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void weigh(Candidate candidate) {
    if (candidate.adjectival) {
      return;
    }
    heads(candidate);
    if (!candidate.titled) {
      person(candidate);
    }
    before(candidate);
    after(candidate);
  }

  private void heads(Candidate candidate) {
    String last = candidate.lower(candidate.end - 1);
    String text = candidate.extent.text();
    if (candidate.words() > 1) {
      if (lexicon.is(Words.SUFFIX, last)) {
        candidate.vote(ReferentKind.ORGANISATION, 12);
      } else if (lexicon.is(Words.PLACELEAD, candidate.lower(candidate.first))
          && lexicon.is(Words.PLACEHEAD, candidate.lower(candidate.first))) {
        candidate.vote(ReferentKind.PLACE, 7); // "Lake Ardenholm"
      } else if (lexicon.is(Words.ORGHEAD, last)) {
        candidate.vote(ReferentKind.ORGANISATION, 7);
      } else if (lexicon.is(Words.THINGHEAD, last)) {
        candidate.vote(ReferentKind.THING, 7);
      } else if (lexicon.is(Words.PLACEHEAD, last)) {
        candidate.vote(ReferentKind.PLACE, 7);
      }
    } else if (candidate.office) {
      candidate.vote(ReferentKind.ORGANISATION, 4);
    }
    for (int i = candidate.first + 1; i + 1 < candidate.end; i++) {
      if (candidate.lower(i).equals("of") || candidate.lower(i).equals("for")) {
        String head = candidate.lower(i - 1);
        boolean thing = lexicon.is(Words.THINGHEAD, head) && !lexicon.is(Words.ORGHEAD, head);
        candidate.vote(thing ? ReferentKind.THING : ReferentKind.ORGANISATION, 8);
      }
      if (candidate.lower(i).equals("&")) {
        candidate.vote(ReferentKind.ORGANISATION, 6);
      }
    }
    if (candidate.words() == 1) {
      boolean digit = text.chars().anyMatch(Character::isDigit);
      if (digit) {
        candidate.vote(ReferentKind.THING, 5);
      } else if (Capitals.isUpper(text) && text.length() > 1) {
        candidate.vote(ReferentKind.ORGANISATION, text.length() < 7 ? 4 : 1);
      } else if (camel(text)) {
        candidate.vote(ReferentKind.THING, 3);
      }
    }
    candidate.vote(ReferentKind.THING, 1);
  }

  private static boolean camel(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        return !text.startsWith("Mc") && !text.startsWith("Mac") && text.charAt(i - 1) != '\'';
      }
    }
    return false;
  }

  /** The shape of a person's name. */
  private void person(Candidate candidate) {
    int words = candidate.words();
    String first = candidate.lower(candidate.first);
    String last = candidate.lower(candidate.end - 1);
    if (words > 5 || words == 1 && !lexicon.isGiven(first)) {
      return;
    }
    boolean body =
        lexicon.is(Words.ORGHEAD, last)
            || lexicon.is(Words.SUFFIX, last)
            || lexicon.is(Words.THINGHEAD, last) && lexicon.isOrdinary(last)
            || lexicon.is(Words.PLACEHEAD, last) && !lexicon.isGiven(first);
    int ordinary = 0;
    for (int i = candidate.first; i < candidate.end; i++) {
      String text = candidate.sentence.token(i).text();
      if (Capitals.isUpper(text) && text.length() > 2 && text.indexOf('.') < 0
          || text.chars().anyMatch(Character::isDigit) && !text.contains("1")
          || text.equals("of")
          || text.equals("&")
          || camel(text)
              && !text.startsWith("De")
              && !text.startsWith("La")
              && !text.startsWith("O'")) {
        return;
      }
      boolean known =
          lexicon.isGiven(candidate.lower(i)) || lexicon.is(Words.PARTICLE, candidate.lower(i));
      ordinary += lexicon.isOrdinary(candidate.lower(i)) && !known ? 1 : 0;
    }
    if (body) {
      return;
    }
    boolean initial = words > 1 && first.length() <= 4 && first.endsWith(".");
    boolean family = lexicon.is(Words.FAMILYNAME, first) && words < 4;
    boolean articleBefore = candidate.first > 0 && isArticle(candidate.lower(candidate.first - 1));
    if (words == 1) {
      if (!lexicon.isOrdinary(first) && !articleBefore) {
        candidate.vote(ReferentKind.PERSON, 3);
      }
    } else if (lexicon.isGiven(first) || initial && ordinary == 0) {
      boolean doubtful = lexicon.isOrdinary(first);
      candidate.vote(ReferentKind.PERSON, ordinary == 0 ? doubtful ? 5 : 7 : doubtful ? 1 : 4);
    } else if (family) {
      candidate.vote(ReferentKind.PERSON, ordinary == 0 ? 5 : 0);
    } else if (ordinary == 0 && words < 4) {
      candidate.vote(ReferentKind.PERSON, 3);
    }
    if (last.equals("jr") || last.equals("jr.") || last.equals("sr") || last.equals("sr.")) {
      candidate.vote(ReferentKind.PERSON, 6);
    }
    if (articleBefore) {
      candidate.vote(ReferentKind.PERSON, -5);
    }
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
