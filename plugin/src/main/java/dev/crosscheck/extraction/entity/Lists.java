package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Set;

/** Tells of a name in a list what opens the list: a preposition of place, a noun of bodies. */
final class Lists {

  private static final Set<String> LIES = Set.of("lies", "lying", "lay", "located", "situated");

  /** How many tokens of a list are looked back upon. */
  private static final int LONGEST = 12;

  private final Lexicon lexicon;

  Lists(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "Geneva" of "in Basel and Geneva". */
  boolean isInPlaces(Candidate candidate) {
    boolean list = candidate.sentence.token(candidate.first - 1).is(Tag.CCONJ) || listed(candidate);
    for (int i = candidate.first - 2; i >= Math.max(0, candidate.first - LONGEST); i--) {
      Token token = candidate.sentence.token(i);
      boolean between =
          token.lower().equals("between") && i > 0 && lies(candidate.sentence.token(i - 1).lower());
      if (token.lower().equals("at")) {
        return list && isSites(candidate); // no "at the Ardenholm Institute and Ardendo"
      }
      if (between || lexicon.is(Words.PREPOSITION, token.lower())) {
        return list;
      }
      if (!Casing.isCapital(token.text()) && !token.text().equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "At Ardenholm and Marrow prisons". */
  private boolean isSites(Candidate candidate) {
    String noun =
        candidate.end < candidate.sentence.size()
            ? candidate.sentence.token(candidate.end).lower()
            : "";
    return noun.endsWith("s") && lexicon.is(Words.SITE, noun.substring(0, noun.length() - 1));
  }

  /** Whether a verb tells where a place is: "situated". */
  static boolean lies(String verb) {
    return LIES.contains(verb);
  }

  /** What opens a list of names that goes on to this one: "carriers" of "carriers A, B and C". */
  private Token opener(Candidate candidate) {
    Sentence sentence = candidate.sentence;
    int at = candidate.first - 1;
    if (!isJoint(sentence.token(at))) {
      return null;
    }
    while (at >= Math.max(0, candidate.first - LONGEST)) {
      Token token = sentence.token(at);
      if (!isJoint(token) && !Casing.isCapital(token.text())) {
        return token;
      }
      at--;
    }
    return null;
  }

  private static boolean isJoint(Token token) {
    return token.is(Tag.CCONJ) || token.text().equals(",");
  }

  /** "Ardenair" of "the carriers Norse Wings and Ardenair". */
  boolean isListed(Candidate candidate) {
    Token opener = opener(candidate);
    return opener != null
        && opener.is(Tag.NOUN)
        && opener.lower().endsWith("s")
        && isBodyNoun(opener.lower());
  }

  /** "His other band, Ardenair, played": what a body's noun before the comma names. */
  boolean isApposed(Candidate candidate) {
    Sentence sentence = candidate.sentence;
    int comma = candidate.first - 1;
    return comma > 0
        && sentence.token(comma).text().equals(",")
        && sentence.token(comma - 1).is(Tag.NOUN)
        && candidate.looks[ReferentKind.PERSON.ordinal()] < 5
        && (isBodyNoun(sentence.token(comma - 1).lower()) || isOffice(candidate, comma - 1))
        && (candidate.end >= sentence.size() || sentence.token(candidate.end).is(Tag.PUNCT));
  }

  /** "The watchdog the QXA": what a body's noun before the article names. */
  boolean isNamedBehind(Candidate candidate, int noun) {
    return noun > 0
        && candidate.sentence.token(noun).is(Tag.NOUN)
        && candidate.looks[ReferentKind.PERSON.ordinal()] < 5
        && isBodyNoun(candidate.sentence.token(noun).lower());
  }

  /** "Another passenger, Ardo, said": who is told of before the comma, and one only. */
  boolean isSomebody(Candidate candidate) {
    Sentence sentence = candidate.sentence;
    int comma = candidate.first - 1;
    if (comma < 1
        || candidate.end >= sentence.size()
        || !sentence.token(comma).text().equals(",")
        || !sentence.token(candidate.end).text().equals(",")) {
      return false;
    }
    Token noun = sentence.token(comma - 1);
    return noun.is(Tag.NOUN)
        && candidate.known.isEmpty()
        && candidate.words() < 4
        && !Casing.isCode(candidate.extent.text())
        && candidate.looks[ReferentKind.ORGANISATION.ordinal()] < 5
        && candidate.looks[ReferentKind.PLACE.ordinal()] == 0
        && !isBodyNoun(noun.lower())
        && noun.lemma().equals(noun.lower())
        && !noun.lower().endsWith("s")
        && (lexicon.is(Words.PEOPLE, noun.lower())
            || lexicon.is(Words.PLIGHT, noun.lower())
            || lexicon.is(Words.TOWNSFOLK, noun.lower()));
  }

  /** "The statistics office, Ardostat,": one that is for something, and a name of one word. */
  private boolean isOffice(Candidate candidate, int noun) {
    Sentence sentence = candidate.sentence;
    return noun > 0
        && candidate.words() == 1
        && candidate.known.isEmpty()
        && candidate.looks[ReferentKind.PERSON.ordinal()] == 0
        && lexicon.is(Words.OFFICE, sentence.token(noun).lower())
        && sentence.token(noun - 1).is(Tag.NOUN, Tag.ADJ);
  }

  /** "Carrier", "carriers", "band". */
  boolean isBodyNoun(String lower) {
    return lexicon.is(Words.COLLECTIVE, lower)
        || lexicon.is(Words.COMPANY, lower)
        || lower.endsWith("s") && lexicon.is(Words.COMPANY, lower.substring(0, lower.length() - 1));
  }

  /** Whether the list goes on after the name: "in Oslo, Ardenholm, Bergen". */
  private static boolean listed(Candidate candidate) {
    Sentence sentence = candidate.sentence;
    int next = candidate.end + 1;
    if (next >= sentence.size() || !sentence.token(candidate.end).text().equals(",")) {
      return false;
    }
    int end = next;
    while (end < sentence.size() && Casing.isCapital(sentence.token(end).text())) {
      end++;
    }
    return sentence.token(next).is(Tag.CCONJ)
        || end > next
            && end < sentence.size()
            && (sentence.token(end).is(Tag.CCONJ) || sentence.token(end).text().equals(","));
  }
}
