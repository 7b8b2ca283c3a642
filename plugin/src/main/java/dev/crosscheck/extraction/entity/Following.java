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

  private static final Set<String> PLURAL = Set.of("are", "were", "have");
  private static final Set<String> OPENERS =
      Set.of("that", "but", "because", "while", "when", "if", "as", "whether", "although", "said");
  private static final Set<String> MAKES = Set.of("make", "run", "operate", "own", "employ");
  private static final Set<String> WHENCE = Set.of("from", "in", "near", "of");

  private final Lexicon lexicon;
  private final KnownNames names;
  private final Acts acts;
  private final NounBehind nouns;

  Following(Lexicon lexicon, KnownNames names) {
    this.lexicon = lexicon;
    this.names = names;
    this.acts = new Acts(lexicon);
    this.nouns = new NounBehind(lexicon);
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
      nouns.owned(candidate, end + 1);
      candidate.vote(ReferentKind.ORGANISATION, isItself(candidate) ? 2 : 0);
    } else if (word.equals("<") && Tickers.isTicker(sentence, end + 1)) {
      candidate.vote(ReferentKind.ORGANISATION, 8); // "A.B. Marrow <ABM>"
    } else if (nouns.weigh(candidate, next)) {
      return;
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
      } else if (later.lower().equals("which") && isAgent(sentence.token(end + 2))) {
        candidate.vote(ReferentKind.ORGANISATION, 3); // "Ardendo, which makes cars"
        candidate.vote(ReferentKind.PERSON, -3);
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

  /** "The ABC's refusal": letters with an article and something of their own. */
  private static boolean isItself(Candidate candidate) {
    return candidate.words() == 1
        && candidate.first > 0
        && candidate.sentence.token(candidate.first - 1).lower().equals("the")
        && Casing.isUpper(candidate.extent.text())
        && candidate.letters.length() > 2;
  }

  private boolean isAgent(Token verb) {
    return verb.is(Tag.VERB)
        && (lexicon.is(Words.AGENTVERB, verb.lemma()) || MAKES.contains(verb.lemma()));
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

  /** "Calif." or "CA", and no word: "in". */
  private boolean isState(String text, String lower) {
    return !lexicon.state(lower).isEmpty() && (lower.endsWith(".") || Casing.isUpper(text));
  }

  /** "A teenager from Ardenholm, who": it is the teenager who. */
  private static boolean isWhence(Candidate candidate) {
    return candidate.first > 0
        && WHENCE.contains(candidate.sentence.token(candidate.first - 1).lower());
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

  private static boolean isAge(String text) {
    return text.length() < 3 && text.chars().allMatch(Character::isDigit);
  }
}
