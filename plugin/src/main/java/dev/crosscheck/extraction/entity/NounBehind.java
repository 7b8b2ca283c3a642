package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Set;

/**
 * Weighs what a noun behind a name tells of its kind: "Ardenholm police", "Ardenair chairman Ada
 * Holm", "Marrow Fair magazine", "Ardenair's board".
 */
final class NounBehind {

  private static final Set<String> OWNERS = Set.of("a", "an", "his", "her", "their", "our", "my");

  /** Whom persons have as often as bodies do. */
  private static final Set<String> COUNSEL = Set.of("attorney", "lawyer", "agent", "counsel");

  private static final Set<String> MEDIA =
      Set.of("magazine", "newspaper", "newspapers", "tabloid", "broadsheet");
  private static final Set<String> BODIES = Set.of("news", "television", "party", "subcommittee");
  private static final Set<String> FIREFIGHTERS =
      Set.of("chief", "captain", "marshal", "crews", "officials", "investigators", "inspector");
  private static final Set<String> COLLEGES =
      Set.of("state", "southern", "northern", "eastern", "western", "central", "tech");
  private static final Set<String> STUDENTS =
      Set.of(
          "student",
          "students",
          "sophomore",
          "freshman",
          "alumni",
          "alumnus",
          "graduate",
          "graduates",
          "professor",
          "campus",
          "football",
          "basketball",
          "quarterback");

  private final Lexicon lexicon;

  NounBehind(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Votes by the noun behind the name; false where the word there is none, nor stands before one.
   */
  boolean weigh(Candidate candidate, Token next) {
    String word = next.lower();
    if (lexicon.is(Words.REGIONHEAD, word)) {
      candidate.vote(ReferentKind.PLACE, 5);
    } else if (lexicon.is(Words.PLACEHEAD, word) && next.is(Tag.NOUN)) {
      candidate.vote(ReferentKind.PLACE, 2);
    } else if (isCollege(candidate) && STUDENTS.contains(word)) {
      candidate.vote(ReferentKind.ORGANISATION, 8);
      candidate.vote(ReferentKind.PLACE, -20);
    } else if ((isTownsfolk(word) || isBrigade(candidate.sentence, candidate.end))
        && candidate.words() < 3
        && !lexicon.is(Words.DESCENT, candidate.letters)) {
      candidate.vote(ReferentKind.PLACE, 4); // "Ardenholm police", "an Ardenholm teenager"
    } else if (lexicon.is(Words.DWELLING, word) && isOwned(candidate)) {
      candidate.vote(ReferentKind.PLACE, 8);
    } else if (word.equals("administration") && isGovernors(candidate)) {
      candidate.vote(ReferentKind.PERSON, 9); // "the Marrow administration"
    } else if (MEDIA.contains(word) && candidate.looks[ReferentKind.THING.ordinal()] < 9) {
      candidate.vote(ReferentKind.ORGANISATION, 9); // "Marrow Fair magazine"
    } else if (next.is(Tag.NOUN)
        || lexicon.is(Words.ROLEWORD, word)
        || next.is(Tag.PROPN) && lexicon.is(Words.ROLE, next.text())) {
      noun(candidate, word);
    } else {
      return false;
    }
    return true;
  }

  /** "Ardenair's board", "Ardenair's new chief executive". */
  void owned(Candidate candidate, int start) {
    Sentence sentence = candidate.sentence;
    for (int i = start; i < Math.min(sentence.size(), start + 3); i++) {
      Token token = sentence.token(i);
      if ((token.is(Tag.NOUN) || i == start)
          && (lexicon.is(Words.ASSET, token.lower()) || lexicon.is(Words.ROLE, token.lower()))) {
        candidate.vote(ReferentKind.ORGANISATION, isCounsel(candidate, token) ? 0 : 3);
        return;
      }
      if (!token.is(Tag.NOUN, Tag.ADJ, Tag.PROPN, Tag.NUM)) {
        return;
      }
    }
  }

  /** "Black's attorney": a word that has one is a person's name as often as a body's. */
  private boolean isCounsel(Candidate candidate, Token noun) {
    return COUNSEL.contains(noun.lower()) && lexicon.isOrdinary(candidate.letters);
  }

  /** "The Times newspaper", whose name is a word. */
  static boolean isPaper(Candidate candidate) {
    return candidate.end < candidate.sentence.size()
        && MEDIA.contains(candidate.sentence.token(candidate.end).lower());
  }

  private void noun(Candidate candidate, String word) {
    if (lexicon.is(Words.COMPANY, word) || BODIES.contains(word)) {
      candidate.vote(ReferentKind.ORGANISATION, 4);
    } else if (lexicon.is(Words.ASSET, word)
        || lexicon.is(Words.STAFF, word) && Casing.isUpper(candidate.extent.text())
        || candidate.words() == 1 && (lexicon.is(Words.ROLE, word) || isPost(candidate))
        || isOfficers(candidate, word)) {
      candidate.vote(ReferentKind.ORGANISATION, 3); // "Ardenholm chairman Ada Holm"
    }
  }

  /** "Norse Wings president Ada Holm", "Rolling Pebbles drummer Bo Holm". */
  private boolean isOfficers(Candidate candidate, String word) {
    Sentence sentence = candidate.sentence;
    int holder = candidate.end + 1;
    return candidate.words() < 4
        && (lexicon.is(Words.OFFICER, word) || lexicon.is(Words.SPOKES, word))
        && candidate.looks[ReferentKind.PERSON.ordinal()] < 3
        && holder < sentence.size()
        && Casing.isCapital(sentence.token(holder).text());
  }

  /** "Ardenholm deputy general secretary". */
  private boolean isPost(Candidate candidate) {
    Sentence sentence = candidate.sentence;
    int at = candidate.end;
    while (at + 1 < sentence.size()
        && at < candidate.end + 3
        && !(at > candidate.end && lexicon.is(Words.ROLE, sentence.token(at).lower()))
        && lexicon.is(Words.ROLEWORD, sentence.token(at).lower())) {
      at++;
    }
    return at > candidate.end && lexicon.is(Words.ROLE, sentence.token(at).lower());
  }

  /** "Georgia Southern", "Kent State": how American universities are called in short. */
  private static boolean isCollege(Candidate candidate) {
    return candidate.words() > 1 && COLLEGES.contains(candidate.lower(candidate.end - 1));
  }

  /** Whether it may be the family name of who governs. */
  private boolean isGovernors(Candidate candidate) {
    return candidate.words() == 1
        && candidate.known.isEmpty()
        && !lexicon.isOrdinary(candidate.letters)
        && !Casing.isCode(candidate.extent.text());
  }

  private boolean isTownsfolk(String word) {
    return lexicon.is(Words.TOWNSFOLK, word) || word.endsWith("-year-old");
  }

  /** "Fire Chief", "fire crews": those of a town. */
  private static boolean isBrigade(Sentence sentence, int fire) {
    return sentence.token(fire).lower().equals("fire")
        && fire + 1 < sentence.size()
        && FIREFIGHTERS.contains(sentence.token(fire + 1).lower());
  }

  /** "His Ardenholm home", "an Ardenholm apartment"; "the Marrow home" is a family's. */
  private static boolean isOwned(Candidate candidate) {
    String before =
        candidate.first > 0 ? candidate.sentence.token(candidate.first - 1).lower() : "";
    return OWNERS.contains(before);
  }
}
