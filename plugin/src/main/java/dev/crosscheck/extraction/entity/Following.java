package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Set;

/** Weighs what the words after a name tell of its kind: "Ardenair said", "Ardenair's shares". */
final class Following {

  private static final Set<String> OWNERS = Set.of("a", "an", "his", "her", "their", "our", "my");
  private static final Set<String> MEDIA =
      Set.of("magazine", "newspaper", "newspapers", "tabloid", "broadsheet");
  private static final Set<String> PLURAL = Set.of("are", "were", "have");
  private static final Set<String> OPENERS =
      Set.of("that", "but", "because", "while", "when", "if", "as", "whether", "although", "said");
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
  private static final Set<String> WHENCE = Set.of("from", "in", "near", "of");

  private final Lexicon lexicon;
  private final KnownNames names;
  private final Acts acts;

  Following(Lexicon lexicon, KnownNames names) {
    this.lexicon = lexicon;
    this.names = names;
    this.acts = new Acts(lexicon);
  }

  void weigh(Candidate candidate) {
    Sentence sentence = candidate.sentence;
    int end = candidate.end;
    if (end >= sentence.size()) {
      return;
    }
    Token next = sentence.token(end);
    String word = next.lower();
    if (word.startsWith("'") && end + 1 < sentence.size()) {
      owns(candidate, end + 1);
    } else if (word.equals("<") && Tickers.isTicker(sentence, end + 1)) {
      candidate.vote(ReferentKind.ORGANISATION, 8); // "A.B. Marrow <ABM>"
    } else if (lexicon.is(Words.REGIONHEAD, word)) {
      candidate.vote(ReferentKind.PLACE, 5);
    } else if (lexicon.is(Words.PLACEHEAD, word) && next.is(Tag.NOUN)) {
      candidate.vote(ReferentKind.PLACE, 2);
    } else if (isCollege(candidate) && STUDENTS.contains(word)) {
      candidate.vote(ReferentKind.ORGANISATION, 8);
      candidate.vote(ReferentKind.PLACE, -20);
    } else if ((isTownsfolk(word) || isBrigade(sentence, end))
        && candidate.words() < 3
        && !lexicon.is(Words.DESCENT, candidate.letters)) {
      candidate.vote(ReferentKind.PLACE, 4); // "Ardenholm police", "an Ardenholm teenager"
    } else if (lexicon.is(Words.DWELLING, word) && isOwned(candidate)) {
      candidate.vote(ReferentKind.PLACE, 8);
    } else if (MEDIA.contains(word) && candidate.looks[ReferentKind.THING.ordinal()] < 9) {
      candidate.vote(ReferentKind.ORGANISATION, 9); // "Marrow Fair magazine"
    } else if (next.is(Tag.NOUN)
        || lexicon.is(Words.ROLEWORD, word)
        || next.is(Tag.PROPN) && lexicon.is(Words.ROLE, next.text())) {
      noun(candidate, word);
    } else if (next.is(Tag.VERB, Tag.AUX)) {
      if (PLURAL.contains(word) && isAlone(candidate)) {
        candidate.vote(ReferentKind.ORGANISATION, 4);
        candidate.vote(ReferentKind.PERSON, -3);
      }
      acts.weigh(candidate);
    } else if (word.equals(",") && end + 2 < sentence.size()) {
      Token later = sentence.token(end + 1);
      boolean age = isAge(later.text()) && sentence.token(end + 2).is(Tag.PUNCT);
      if (age) {
        candidate.vote(ReferentKind.PERSON, 6);
      } else if (later.lower().equals("who") && !isWhence(candidate)) {
        candidate.vote(ReferentKind.PERSON, 4);
      } else if (isState(later.text(), later.lower())) {
        candidate.vote(ReferentKind.PLACE, 8); // "Arden Brook, Calif."
      } else if (isWhole(sentence, end + 1) && !isWord(candidate)) {
        candidate.vote(ReferentKind.PLACE, 4); // "Ardenholm, Norway,"; athletes stand so as well
      }
    } else if (word.equals("of") && isCountrys(candidate, end + 1)) {
      candidate.vote(ReferentKind.ORGANISATION, 2); // "sold it to Ardendo of Norway"
    } else if (word.equals("and") && candidate.words() == 1) {
      couple(candidate, end + 1);
    } else if (word.equals("who") && !lexicon.isOrdinary(candidate.lower(end - 1))) {
      candidate.vote(ReferentKind.PERSON, 2);
    } else if (next.is(Tag.NUM) && Casing.isUpper(candidate.extent.text())) {
      candidate.vote(ReferentKind.THING, 3); // "ABC 3498"
    }
  }

  private boolean isCountrys(Candidate candidate, int country) {
    return candidate.words() == 1
        && candidate.known.isEmpty()
        && !lexicon.isGiven(candidate.letters)
        && !lexicon.isOrdinary(candidate.letters)
        && !Casing.isCode(candidate.extent.text())
        && (isCountry(candidate.sentence, country, country + 1)
            || isCountry(candidate.sentence, country, country + 2));
  }

  private boolean isCountry(Sentence sentence, int first, int end) {
    return end <= sentence.size()
        && names.known(sentence, first, end).stream()
            .anyMatch(
                known ->
                    known.is(Level.COUNTRY)
                        || known.is(Level.BODY) && known.referent().kind() == ReferentKind.PLACE);
  }

  /** "The Times newspaper", whose name is a word. */
  static boolean isPaper(Candidate candidate) {
    return candidate.end < candidate.sentence.size()
        && MEDIA.contains(candidate.sentence.token(candidate.end).lower());
  }

  /** "Ardenair have said": one name as the whole subject, so it names many, a body or a team. */
  private static boolean isAlone(Candidate candidate) {
    Sentence sentence = candidate.sentence;
    int before = candidate.first - 1;
    before -= before >= 0 && sentence.token(before).lower().equals("the") ? 1 : 0;
    String word = before < 0 ? "" : sentence.token(before).lower();
    boolean opens =
        before < 0
            || OPENERS.contains(word)
            || sentence.token(before).is(Tag.PUNCT) && !word.equals(",") && !word.equals(")");
    return opens && !candidate.lower(candidate.end - 1).endsWith("s");
  }

  /** "Fire Chief", "fire crews": those of a town. */
  private static boolean isBrigade(Sentence sentence, int fire) {
    return sentence.token(fire).lower().equals("fire")
        && fire + 1 < sentence.size()
        && FIREFIGHTERS.contains(sentence.token(fire + 1).lower());
  }

  /** "Georgia Southern", "Kent State": how American universities are called in short. */
  private static boolean isCollege(Candidate candidate) {
    return candidate.words() > 1 && COLLEGES.contains(candidate.lower(candidate.end - 1));
  }

  private boolean isTownsfolk(String word) {
    return lexicon.is(Words.TOWNSFOLK, word) || word.endsWith("-year-old");
  }

  /** "Calif." or "CA", and no word: "in". */
  private boolean isState(String text, String lower) {
    return !lexicon.state(lower).isEmpty() && (lower.endsWith(".") || Casing.isUpper(text));
  }

  /** "A teenager from Ardenholm, who": it is the teenager who. */
  private static boolean isWhence(Candidate candidate) {
    return candidate.first > 0
        && WHENCE.contains(candidate.sentence.token(candidate.first - 1).lower());
  }

  /** "His Ardenholm home", "an Ardenholm apartment"; "the Marrow home" is a family's. */
  private static boolean isOwned(Candidate candidate) {
    String before =
        candidate.first > 0 ? candidate.sentence.token(candidate.first - 1).lower() : "";
    return OWNERS.contains(before);
  }

  /** "Sports" of "News, Sports, Ohio". */
  private boolean isWord(Candidate candidate) {
    return candidate.known.isEmpty() && lexicon.isOrdinary(candidate.letters);
  }

  /** Whether a country or region stands there, and only that. */
  private boolean isWhole(Sentence sentence, int index) {
    boolean ends = index + 1 >= sentence.size() || sentence.token(index + 1).is(Tag.PUNCT);
    return ends
        && names.known(sentence, index, index + 1).stream()
            .limit(1)
            .anyMatch(known -> known.is(Level.COUNTRY) || known.is(Level.REGION));
  }

  /** "Ada" of "Ada and Bruno Castellan". */
  private void couple(Candidate candidate, int second) {
    Sentence sentence = candidate.sentence;
    if (second + 1 < sentence.size()
        && !lexicon.isOrdinary(candidate.letters)
        && candidate.known.isEmpty()
        && !Casing.isCode(candidate.extent.text())
        && lexicon.isGiven(sentence.token(second).lower())
        && Casing.isCapital(sentence.token(second + 1).text())
        && !Casing.isCode(sentence.token(second + 1).text())) {
      candidate.vote(ReferentKind.PERSON, lexicon.isGiven(candidate.letters) ? 4 : 3);
    }
  }

  private void noun(Candidate candidate, String word) {
    if (lexicon.is(Words.COMPANY, word) || word.equals("news") || word.equals("television")) {
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

  /** "Ardenair's board", "Ardenair's new chief executive". */
  private void owns(Candidate candidate, int start) {
    Sentence sentence = candidate.sentence;
    for (int i = start; i < Math.min(sentence.size(), start + 3); i++) {
      Token token = sentence.token(i);
      if ((token.is(Tag.NOUN) || i == start)
          && (lexicon.is(Words.ASSET, token.lower()) || lexicon.is(Words.ROLE, token.lower()))) {
        candidate.vote(ReferentKind.ORGANISATION, 3);
        return;
      }
      if (!token.is(Tag.NOUN, Tag.ADJ, Tag.PROPN, Tag.NUM)) {
        return;
      }
    }
  }

  private static boolean isAge(String text) {
    return text.length() < 3 && text.chars().allMatch(Character::isDigit);
  }
}
