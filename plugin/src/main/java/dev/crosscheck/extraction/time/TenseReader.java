package dev.crosscheck.extraction.time;

import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;

/** Finds the tense of a time expression: that of the nearest verb, by the words that lead it. */
final class TenseReader {

  static final int REACH = 25;

  /** The side on which the verb of a time does not stand as a rule counts this much further. */
  private static final int FAR_SIDE = 3;

  /** So many words back a deed is told of that the time belongs to. */
  private static final int NAMED = 10;

  private TenseReader() {}

  /** The tense of the nearest verb; headlines have none. */
  static Tense at(Sentence sentence, int first, int end) {
    if (sentence.passage().isHeadline()) {
      return TenseVerbs.aims(sentence, first) ? Tense.FUTURE : Tense.UNKNOWN;
    }
    if (isListed(sentence, first)) {
      return at(sentence, first - 2, first - 1);
    }
    boolean inserted = VerbTense.isWord(sentence, first - 1, "(");
    int start = start(sentence);
    boolean opens =
        first <= start
            || first == start + 1 && isLeading(sentence, start, end)
            || sentence.token(first - 1).is(Tag.PUNCT) && !inserted;
    boolean owns =
        end < sentence.size()
            && sentence.token(end).lower().endsWith("s")
            && sentence.token(end).is(Tag.PART);
    if (Appointment.isAheadOf(sentence, first)
        || Appointment.isStart(sentence, first)
        || Appointment.isOfDelivery(sentence, end)
        || owns && Appointment.isFixture(sentence, first, end)
        || owns && Appointment.isAwaitedFixture(sentence, first, end)
        || !owns && Appointment.starts(sentence, end)) {
      return Tense.FUTURE;
    }
    if (isInWake(sentence, first)) {
      return Tense.PAST;
    }
    // "Monday is a holiday", "Monday marks a year"
    if (first <= start
        && (VerbTense.isWord(sentence, end, "is") || VerbTense.isWord(sentence, end, "marks"))) {
      return Tense.PRESENT;
    }
    Tense beside = beside(sentence, first);
    if (beside != Tense.UNKNOWN) {
      return beside;
    }
    boolean led = TenseVerbs.anyBefore(sentence, first);
    if (!led
        && (VerbTense.isWord(sentence, 0, "despite")
            || VerbTense.isWord(sentence, 0, "following"))) {
      return Tense.PAST;
    }
    int clause = opens ? sentence.size() : clauseEnd(sentence, end);
    Tense best = Tense.UNKNOWN;
    int verb = first;
    int least = Integer.MAX_VALUE;
    for (int distance = 1; distance <= REACH; distance++) {
      int before = opens ? FAR_SIDE * distance : distance;
      int after =
          (opens ? distance : FAR_SIDE * distance)
              + (opens || !led || !reports(sentence, end, distance) ? 0 : REACH);
      if (before < least) {
        Tense tense = VerbTense.of(sentence, first - distance, 0, owns, distance);
        if (tense != Tense.UNKNOWN) {
          best = tense;
          verb = first - distance;
          least = before;
        }
      }
      boolean inReach = (opens || distance <= REACH / 2) && end - 1 + distance < clause;
      if (after < least && inReach && !isInserted(sentence, end, end - 1 + distance)) {
        Tense tense = VerbTense.of(sentence, end - 1 + distance, end, owns, distance);
        if (tense != Tense.UNKNOWN) {
          best = first <= start + 1 && tense == Tense.PAST ? Tense.OVER : tense;
          verb = first;
          least = after;
        }
      }
    }
    if (best == Tense.UNKNOWN && first == 1 && opens && TenseVerbs.isPlain(sentence, end)) {
      return Tense.PRESENT;
    }
    if (best == Tense.PAST && verb < first && PastVerb.governs(sentence, verb, first)) {
      return Tense.OVER;
    }
    boolean meant = first > 0 && VerbTense.isWord(sentence, first - 1, "for");
    return best == Tense.PAST && !meant && PastVerb.isAll(sentence) ? Tense.TOLD : best;
  }

  /** "Cancelled all flights for Thursday and Friday": both lie the same way. */
  private static boolean isListed(Sentence sentence, int first) {
    return first > 1
        && (VerbTense.isWord(sentence, first - 1, "and")
            || VerbTense.isWord(sentence, first - 1, "or"))
        && TimeWords.of(sentence.token(first - 2).lower()).value(Sort.WEEKDAY) != null;
  }

  /** Past words that join sentences: "But in January the pier fell", "Then, on May 3,". */
  private static int start(Sentence sentence) {
    int start = 0;
    while (start < 3
        && start + 1 < sentence.size()
        && (sentence.token(start).is(Tag.CCONJ, Tag.ADV)
            || start > 0 && isComma(sentence, start))) {
      start++;
    }
    return start;
  }

  /** "In January the pier fell"; but "because May 3 is a holiday". */
  private static boolean isLeading(Sentence sentence, int start, int end) {
    return sentence.token(start).is(Tag.ADP)
        && end < sentence.size()
        && !sentence.token(end).is(Tag.VERB, Tag.AUX);
  }

  /** "Will answer on Friday, he said": the report of it tells no time of it. */
  private static boolean reports(Sentence sentence, int end, int distance) {
    int verb = end - 1 + distance;
    return verb < sentence.size()
        && distance > 2
        && sentence.token(end).text().equals(",")
        && TenseWords.REPORTS.contains(sentence.token(verb).lemma());
  }

  /** "On May 18, the firm said, it will redeem": the report of it tells no time of it. */
  private static boolean isInserted(Sentence sentence, int comma, int verb) {
    return verb > comma + 1
        && isComma(sentence, comma)
        && isComma(sentence, verb + 1)
        && TenseWords.REPORTS.contains(sentence.token(verb).lemma());
  }

  private static boolean isComma(Sentence sentence, int index) {
    return VerbTense.isWord(sentence, index, ",");
  }

  /**
   * "In the wake of her Sunday illness", "indict him for the death of Ada Holm over the summer".
   */
  private static boolean isInWake(Sentence sentence, int first) {
    for (int i = first - 1; i > Math.max(0, first - NAMED); i--) {
      if (VerbTense.isWord(sentence, i, "of")) {
        return TenseWords.DEEDS.contains(sentence.token(i - 1).lower());
      }
      if (sentence.token(i).is(Tag.VERB, Tag.AUX, Tag.PUNCT)) {
        return false;
      }
    }
    return false;
  }

  /**
   * By the words right before the time, whatever their tags: "the ruling, announced Wednesday",
   * "talks set to resume Monday", "set Friday as the deadline", "less than forecast in July".
   */
  private static Tense beside(Sentence sentence, int first) {
    int last = first > 0 && VerbTense.isWord(sentence, first - 1, "on") ? first - 2 : first - 1;
    if (last < 0) {
      return Tense.UNKNOWN;
    }
    Token word = sentence.token(last);
    if (last > 1 && VerbTense.isWord(sentence, last - 1, "to") && word.is(Tag.NOUN)) {
      return VerbTense.aim(sentence, last - 2);
    }
    if (Appointment.isSetFor(sentence, first)) {
      return Tense.FUTURE;
    }
    if (last == first - 1) {
      if (word.lower().equals("set")) {
        return Tense.FUTURE;
      }
      if (word.lower().equals("ended")) {
        return Tense.OVER;
      }
    }
    if (isWithin(sentence, first)
        && first > 2
        && TenseWords.COMPARED.contains(sentence.token(first - 3).lower())
        && (VerbTense.isPast(sentence.token(first - 2))
            || VerbTense.isWord(sentence, first - 2, "forecast"))) {
      return Tense.OVER;
    }
    boolean scheduled =
        last == first - 1
            && word.is(Tag.NOUN, Tag.ADJ)
            && last > 0
            && (ScheduleWords.PLAIN.contains(word.lower()) && isPlural(sentence.token(last - 1))
                || isThird(sentence, last));
    return scheduled
        ? Tense.PRESENT
        : word.is(Tag.ADJ) && word.lower().endsWith("ed") && !isLed(sentence, last)
            ? Tense.PAST
            : Tense.UNKNOWN;
  }

  static boolean isWithin(Sentence sentence, int first) {
    return first > 1
        && (VerbTense.isWord(sentence, first - 1, "in")
            || VerbTense.isWord(sentence, first - 1, "on"));
  }

  private static boolean isPlural(Token noun) {
    return noun.is(Tag.NOUN) && noun.lower().endsWith("s") && !noun.lower().endsWith("ss");
  }

  /** "The summit ends Friday", where the tagger sees a noun. */
  private static boolean isThird(Sentence sentence, int verb) {
    String form = sentence.token(verb).lower();
    Token before = sentence.token(verb - 1);
    return form.endsWith("s")
        && ScheduleWords.PLAIN.contains(form.substring(0, form.length() - 1))
        && before.is(Tag.NOUN)
        && !isPlural(before);
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
}
