package dev.crosscheck.extraction.time;

import dev.crosscheck.language.PluralNouns;
import dev.crosscheck.language.Possessives;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import dev.crosscheck.language.VerbForms;
import java.util.Optional;

/** Tells which words are verbs that say when, where taggers differ. */
final class TenseVerbs {

  /** How far after "on Tuesday" its verb can stand. */
  private static final int NEAR = 10;

  /** How far before "fall" its witness can stand: "saw the price of shares fall". */
  private static final int OBJECT = 5;

  private TenseVerbs() {}

  /** "Hill bought shares": no noun, whatever its tag. */
  static boolean isVerb(Token token) {
    return token.is(Tag.VERB) && !Character.isDigit(token.text().charAt(0))
        || token.is(Tag.NOUN, Tag.ADJ) && VerbForms.isOnlyPast(token.lower());
  }

  /** "Prices rose 2 percent", "officers shot a dog", where the tagger sees a noun. */
  static boolean isDone(Sentence sentence, int index) {
    Token before = sentence.token(Math.max(0, index - 1));
    boolean many = before.is(Tag.NOUN) && before.lower().endsWith("s");
    String word = sentence.token(index).lower();
    return index + 1 < sentence.size()
        && VerbForms.isIrregularPast(word)
        && !VerbForms.isOnlyPast(word)
        && (many || PluralNouns.has(before.lower()))
        && sentence.token(index + 1).is(Tag.NUM, Tag.DET, Tag.ADP, Tag.ADV, Tag.PRON, Tag.SCONJ);
  }

  /** "The intended target", "on Foster Drive": no verbs, whatever their tags. */
  static boolean isNominal(Sentence sentence, int index) {
    Token before = sentence.token(Math.max(0, index - 1));
    boolean noun = index + 1 < sentence.size() && sentence.token(index + 1).is(Tag.NOUN);
    boolean name = Character.isUpperCase(sentence.token(index).text().charAt(0));
    return index > 0 && (noun && before.is(Tag.DET, Tag.ADJ) || name && before.is(Tag.PROPN));
  }

  /** "Announced the firm's move on Wednesday": no verb. */
  static boolean isOwned(Sentence sentence, int verb) {
    Token before = sentence.token(Math.max(0, verb - 1));
    boolean owner = before.is(Tag.PART) && before.lower().endsWith("s");
    boolean pronoun = Possessives.has(before.lower());
    return verb > 0 && (owner || pronoun || before.is(Tag.DET, Tag.ADJ));
  }

  /** The verb that a plain form without a "to" hangs on: "saw" of "saw prices fall on Monday". */
  static Optional<Token> witness(Sentence sentence, int verb) {
    if (!sentence.token(verb).lower().equals(sentence.token(verb).lemma())) {
      return Optional.empty();
    }
    for (int i = verb - 1; i >= Math.max(0, verb - OBJECT); i--) {
      Token token = sentence.token(i);
      if (TenseWords.WITNESSES.contains(token.lemma())) {
        return i == verb - 1 ? Optional.empty() : Optional.of(token);
      }
      if (!token.is(Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "A welfare check late Tuesday": no verb in the plural form follows one thing. */
  static boolean followsSingular(Sentence sentence, int verb) {
    Token before = sentence.token(Math.max(0, verb - 1));
    String word = before.lower();
    return before.is(Tag.NOUN)
        && sentence.token(verb).lower().equals(sentence.token(verb).lemma())
        && !word.endsWith("s")
        && !word.endsWith("men")
        && !PluralNouns.has(word);
  }

  /** Whether a verb stands before: not in "In a statement Sunday, the group said". */
  static boolean anyBefore(Sentence sentence, int first) {
    for (int i = Math.max(0, first - TenseReader.REACH); i < first; i++) {
      if (VerbTense.of(sentence, i, 0, false, first - i) != Tense.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  /** "Writers to meet Thursday": headlines have no other future. */
  static boolean aims(Sentence headline, int first) {
    for (int i = 1; i < first; i++) {
      if (VerbTense.isInfinitive(headline, i, 1)) {
        String verb = headline.token(i).lower();
        return headline.token(i).is(Tag.VERB, Tag.AUX)
            || ScheduleWords.PLAIN.contains(verb)
            || ScheduleWords.SCHEDULED.contains(verb);
      }
    }
    return false;
  }

  /** "On Tuesday, voters choose a mayor": the first verb after is in the plain present. */
  static boolean isPlain(Sentence sentence, int end) {
    if (!VerbTense.isWord(sentence, 0, "on") && !VerbTense.isWord(sentence, 0, "in")) {
      return false;
    }
    for (int i = end; i < Math.min(sentence.size(), end + NEAR); i++) {
      Token token = sentence.token(i);
      if (token.is(Tag.VERB, Tag.AUX)) {
        return token.is(Tag.VERB)
            && !VerbTense.isPast(token)
            && !token.lower().endsWith("ing")
            && !VerbTense.isInfinitive(sentence, i, end)
            && !TenseWords.NO_SCHEDULE.contains(token.lemma());
      }
    }
    return false;
  }
}
