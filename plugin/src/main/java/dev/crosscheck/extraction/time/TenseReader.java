package dev.crosscheck.extraction.time;

import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import dev.crosscheck.language.VerbForms;

/** Finds the tense of a time expression: that of the nearest verb, by the words that lead it. */
final class TenseReader {

  private static final int REACH = 25;

  /** The side on which the verb of a time does not stand as a rule counts this much further. */
  private static final int FAR_SIDE = 3;

  /** How far away a verb in the present can be whose schedule the time is. */
  private static final int SCHEDULE = 3;

  /**
   * The same for verbs that tell of little else: "peers begin three days of debate on Thursday".
   */
  private static final int LONG_SCHEDULE = 10;

  private TenseReader() {}

  /** The tense of the nearest verb; headlines have none. */
  static Tense at(Sentence sentence, int first, int end) {
    if (sentence.passage().isHeadline()) {
      return Tense.UNKNOWN;
    }
    boolean opens = first == 0 || sentence.token(first - 1).is(Tag.PUNCT);
    boolean owns =
        end < sentence.size()
            && sentence.token(end).lower().endsWith("s")
            && sentence.token(end).is(Tag.PART);
    Tense beside = beside(sentence, first);
    if (beside != Tense.UNKNOWN) {
      return beside;
    }
    int clause = opens ? sentence.size() : clauseEnd(sentence, end);
    Tense best = Tense.UNKNOWN;
    int least = Integer.MAX_VALUE;
    for (int distance = 1; distance <= REACH; distance++) {
      int before = opens ? FAR_SIDE * distance : distance;
      int after = opens ? distance : FAR_SIDE * distance;
      if (before < least) {
        Tense tense = of(sentence, first - distance, 0, owns, distance);
        if (tense != Tense.UNKNOWN) {
          best = tense;
          least = before;
        }
      }
      if (after < least && (opens || distance <= REACH / 2) && end - 1 + distance < clause) {
        Tense tense = of(sentence, end - 1 + distance, end, owns, distance);
        if (tense != Tense.UNKNOWN) {
          best = first <= 1 && tense == Tense.PAST ? Tense.OVER : tense;
          least = after;
        }
      }
    }
    return best == Tense.PAST && isAllPast(sentence) ? Tense.TOLD : best;
  }

  /** "The firm sold its glove business in May": nothing of the sentence lies ahead. */
  private static boolean isAllPast(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean verb = token.is(Tag.VERB);
      boolean ahead =
          token.is(Tag.AUX) && !TenseWords.PAST_AUX.contains(token.lower())
              || verb && isInfinitive(sentence, i, 0)
              || verb && !isPast(token)
              || TenseWords.AHEAD.contains(token.lemma())
              || TenseWords.TO_COME.contains(token.lemma()) && !token.lemma().equals("have")
              || verb && TenseWords.APPOINT.contains(token.lemma());
      if (ahead) {
        return false;
      }
    }
    return true;
  }

  /**
   * By the words right before the time, whatever their tags: "the ruling, announced Wednesday",
   * "talks set to resume Monday", "set Friday as the deadline".
   */
  private static Tense beside(Sentence sentence, int first) {
    int last = first > 0 && isWord(sentence, first - 1, "on") ? first - 2 : first - 1;
    if (last < 0) {
      return Tense.UNKNOWN;
    }
    Token word = sentence.token(last);
    if (last > 1 && isWord(sentence, last - 1, "to") && word.is(Tag.NOUN)) {
      return aim(sentence, last - 2);
    }
    if (last == first - 1) {
      if (word.lower().equals("set")) {
        return Tense.FUTURE;
      }
      if (word.lower().equals("ended")) {
        return Tense.OVER;
      }
    }
    boolean scheduled =
        last == first - 1
            && word.is(Tag.NOUN)
            && last > 0
            && TenseWords.PLAIN.contains(word.lower())
            && isPlural(sentence.token(last - 1));
    return scheduled
        ? Tense.PRESENT
        : word.is(Tag.ADJ) && word.lower().endsWith("ed") && !isLed(sentence, last)
            ? Tense.PAST
            : Tense.UNKNOWN;
  }

  private static boolean isPlural(Token noun) {
    return noun.is(Tag.NOUN) && noun.lower().endsWith("s") && !noun.lower().endsWith("ss");
  }

  private static boolean isLed(Sentence sentence, int participle) {
    return participle > 0 && sentence.token(participle - 1).is(Tag.AUX, Tag.ADV, Tag.PART);
  }

  /** Where the words that follow belong to another clause: "on Saturday and were planning". */
  private static int clauseEnd(Sentence sentence, int end) {
    for (int i = end; i + 1 < Math.min(sentence.size(), end + REACH); i++) {
      if (sentence.token(i).is(Tag.CCONJ) && sentence.token(i + 1).is(Tag.AUX, Tag.VERB)) {
        return i;
      }
    }
    return sentence.size();
  }

  /**
   * Whether the verb before puts something off, so that the time after "until" is to come:
   * "postponed until Tuesday", "they have until Tuesday".
   */
  static boolean isPutOff(Sentence sentence, int first) {
    if (first > 1 && sentence.token(first - 2).lemma().equals("have")) {
      return true;
    }
    for (int i = first - 1; i >= Math.max(0, first - 8); i--) {
      if (TenseWords.PUT_OFF.contains(sentence.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param from first index of the words that can lead the verb; a date "3 May" does not
   * @param owns whether the time owns a noun: for "Monday's ruling" infinitives tell nothing
   */
  private static Tense of(Sentence sentence, int index, int from, boolean owns, int distance) {
    if (index < 0 || index >= sentence.size()) {
      return Tense.UNKNOWN;
    }
    Token token = sentence.token(index);
    if (token.is(Tag.AUX)) {
      return owns && isWord(sentence, index, "would")
          ? Tense.UNKNOWN
          : auxiliary(sentence, index, from == 0 ? distance : REACH);
    }
    if (!isVerb(token) || isNominal(sentence, index)) {
      return Tense.UNKNOWN;
    }
    boolean appointed = from == 0 && isWord(sentence, index + distance - 1, "for");
    if (from == 0 && TenseWords.AHEAD.contains(token.lemma())
        || appointed && TenseWords.APPOINT.contains(token.lemma())) {
      return Tense.FUTURE;
    }
    Tense led = led(sentence, index, from, owns);
    if (led != Tense.UNKNOWN) {
      return led;
    }
    if (isPast(token)) {
      return Tense.PAST;
    }
    boolean plain =
        from == 0
            && !followsSingular(sentence, index)
            && !token.lower().endsWith("ing")
            && !TenseWords.NO_SCHEDULE.contains(token.lemma());
    int reach = TenseWords.PLAIN.contains(token.lemma()) ? LONG_SCHEDULE : SCHEDULE;
    return plain && distance <= reach && !owns && !isInfinitive(sentence, index, from)
        ? Tense.PRESENT
        : Tense.UNKNOWN;
  }

  /** "Hill bought shares": no noun, whatever its tag. */
  private static boolean isVerb(Token token) {
    return token.is(Tag.VERB)
        || token.is(Tag.NOUN, Tag.ADJ)
            && VerbForms.isIrregularPast(token.lower())
            && !TenseWords.NOUN_PASTS.contains(token.lower());
  }

  /** "The intended target", "on Foster Drive": no verbs, whatever their tags. */
  private static boolean isNominal(Sentence sentence, int index) {
    Token before = sentence.token(Math.max(0, index - 1));
    boolean noun = index + 1 < sentence.size() && sentence.token(index + 1).is(Tag.NOUN);
    boolean name = Character.isUpperCase(sentence.token(index).text().charAt(0));
    return index > 0 && (noun && before.is(Tag.DET, Tag.ADJ) || name && before.is(Tag.PROPN));
  }

  /** "A welfare check late Tuesday": no verb in the plural form follows one thing. */
  private static boolean followsSingular(Sentence sentence, int verb) {
    Token before = sentence.token(Math.max(0, verb - 1));
    String word = before.lower();
    return before.is(Tag.NOUN)
        && sentence.token(verb).lower().equals(sentence.token(verb).lemma())
        && !word.endsWith("s")
        && !word.endsWith("men")
        && !TenseWords.PLURAL.contains(word);
  }

  private static Tense auxiliary(Sentence sentence, int index, int distance) {
    return switch (sentence.token(index).lower()) {
      case "will", "'ll", "shall", "wo", "may", "might", "should", "must" -> Tense.FUTURE;
      case "would" -> isWord(sentence, index + 1, "have") ? Tense.PAST : Tense.FUTURE;
      case "could" -> could(sentence, index);
      case "was", "were", "had", "did", "has", "have", "'ve" -> Tense.PAST;
      case "is", "are" -> isDated(sentence, index, distance) ? Tense.PRESENT : Tense.UNKNOWN;
      default -> Tense.UNKNOWN;
    };
  }

  /** "The vote is Monday", "is on Monday"; but "a man is dead Monday" looks back. */
  private static boolean isDated(Sentence sentence, int index, int distance) {
    return distance == 1 || distance == 2 && sentence.token(index + 1).is(Tag.ADP);
  }

  /** "He could not be reached Monday" looks back, "talks could start Monday" ahead. */
  private static Tense could(Sentence sentence, int index) {
    boolean denied =
        sentence.token(Math.min(index + 1, sentence.size() - 1)).lower().matches("not|n't");
    for (int i = index - 1; i >= Math.max(0, index - 8); i--) {
      denied |= TenseWords.DENIAL.contains(sentence.token(i).lower());
    }
    return denied || isWord(sentence, index + 1, "have") ? Tense.PAST : Tense.FUTURE;
  }

  private static boolean isWord(Sentence sentence, int index, String word) {
    return index >= 0 && index < sentence.size() && sentence.token(index).lower().equals(word);
  }

  private static boolean isInfinitive(Sentence sentence, int verb, int from) {
    return verb - 1 >= from && isWord(sentence, verb - 1, "to");
  }

  /** By the words before a verb: "will meet", "is to meet", "has met". */
  private static Tense led(Sentence sentence, int verb, int from, boolean owns) {
    for (int i = verb - 1; i >= Math.max(from, verb - 4); i--) {
      Token token = sentence.token(i);
      switch (token.lower()) {
        case "will", "'ll", "shall", "wo", "may", "might", "should", "must" -> {
          return Tense.FUTURE;
        }
        case "would" -> {
          return owns ? Tense.UNKNOWN : isWord(sentence, i + 1, "have") ? Tense.PAST : Tense.FUTURE;
        }
        case "could" -> {
          return could(sentence, i);
        }
        case "to" -> {
          return i > from && !owns ? aim(sentence, i - 1) : Tense.UNKNOWN;
        }
        case "has", "have", "had", "was", "were", "did" -> {
          return Tense.PAST;
        }
        default -> {
          if (!token.is(Tag.AUX, Tag.ADV, Tag.PART, Tag.VERB)) {
            return Tense.UNKNOWN;
          }
        }
      }
    }
    return Tense.UNKNOWN;
  }

  /** What the words before "to meet" say of the meeting: "agreed", "failed", "in order". */
  private static Tense aim(Sentence sentence, int before) {
    Token token = sentence.token(before);
    if (TenseWords.DONE.contains(token.lower())) {
      return Tense.PAST;
    }
    boolean ahead =
        TenseWords.TO_COME.contains(token.lemma()) || TenseWords.TO_COME.contains(token.lower());
    return ahead || token.is(Tag.AUX) ? Tense.FUTURE : Tense.UNKNOWN;
  }

  private static boolean isPast(Token verb) {
    String form = verb.lower();
    boolean other = !form.equals(verb.lemma()) && !form.endsWith("s") && !form.endsWith("ing");
    return other || form.endsWith("ed") || VerbForms.isIrregularPast(form);
  }
}
