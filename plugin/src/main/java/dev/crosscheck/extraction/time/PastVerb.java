package dev.crosscheck.extraction.time;

import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;

/** Tells where a past tense leaves no doubt that its time is over. */
final class PastVerb {

  /** How far before "in May" the verb can stand that the month belongs to for certain. */
  private static final int GOVERNED = 5;

  /** How far before a verb the words can stand that lead it. */
  private static final int CLAUSE = 8;

  private PastVerb() {}

  /** "The court ruled in May that he must go", "moved to Oslo in May to study": its own time. */
  static boolean governs(Sentence sentence, int verb, int first) {
    return TenseReader.isWithin(sentence, first)
        && first - verb <= GOVERNED
        && VerbTense.isPast(sentence.token(verb))
        && (VerbTense.isWord(sentence, first - 1, "in") || isFinite(sentence, verb))
        && !isOfPlans(sentence.token(verb).lemma())
        && !isParted(sentence, verb, first - 1)
        && !isLedAhead(sentence, verb);
  }

  /** "Was held on 3 May", "the board said on 3 May"; but "a race held on 3 May" may be to come. */
  private static boolean isFinite(Sentence sentence, int verb) {
    int before = verb - 1;
    while (before > 0 && sentence.token(before).is(Tag.ADV)) {
      before--;
    }
    return TenseWords.REPORTS.contains(sentence.token(verb).lemma())
        || before >= 0
            && (sentence.token(before).is(Tag.PRON)
                || TenseWords.PAST_AUX.contains(sentence.token(before).lower()));
  }

  /** What the verb speaks of may lie ahead of it: "expected a reply in May". */
  private static boolean isOfPlans(String verb) {
    return ScheduleWords.AHEAD.contains(verb)
        || ScheduleWords.APPOINT.contains(verb)
        || ScheduleWords.PLAIN.contains(verb)
        || ScheduleWords.AWAIT.contains(verb);
  }

  /** Whether words stand between that may own the time: "attacked the talks due in May". */
  private static boolean isParted(Sentence sentence, int verb, int end) {
    for (int i = verb + 1; i < end; i++) {
      Token token = sentence.token(i);
      boolean clause = token.is(Tag.VERB, Tag.AUX, Tag.CCONJ, Tag.PUNCT);
      if (clause || token.lower().equals("due") || ScheduleWords.FIXTURES.contains(token.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "Will redeem all preferred shares in May", "the case is heard in May". */
  private static boolean isLedAhead(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - CLAUSE); i--) {
      Token token = sentence.token(i);
      if (token.is(Tag.PUNCT, Tag.SCONJ)) {
        return false;
      }
      if (token.is(Tag.AUX) && !TenseWords.PAST_AUX.contains(token.lower())
          || VerbTense.isInfinitive(sentence, i, 0)) {
        return true;
      }
    }
    return false;
  }

  /** "The firm sold its glove business in May": nothing of the sentence lies ahead. */
  static boolean isAll(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean verb = token.is(Tag.VERB);
      boolean ahead =
          token.is(Tag.AUX)
                  && !TenseWords.PAST_AUX.contains(token.lower())
                  && !token.lower().endsWith("ing")
              || verb && VerbTense.isInfinitive(sentence, i, 0)
              || verb && !VerbTense.isPast(token)
              || ScheduleWords.AHEAD.contains(token.lemma())
              || TenseWords.TO_COME.contains(token.lemma()) && !token.lemma().equals("have")
              || verb && ScheduleWords.APPOINT.contains(token.lemma());
      if (ahead) {
        return false;
      }
    }
    return true;
  }
}
