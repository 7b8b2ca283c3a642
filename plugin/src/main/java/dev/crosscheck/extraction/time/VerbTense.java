package dev.crosscheck.extraction.time;

import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import dev.crosscheck.language.VerbForms;
import java.util.Optional;

/** Says which way one verb looks, by its form and the words that lead it. */
final class VerbTense {

  /** How far away a verb in the present can be whose schedule the time is. */
  private static final int SCHEDULE = 3;

  /**
   * The same for verbs that tell of little else: "peers begin three days of debate on Thursday".
   */
  private static final int LONG_SCHEDULE = 10;

  /** How far back "while" can stand before "to leave". */
  private static final int MEANWHILE = 6;

  private VerbTense() {}

  /**
   * @param from first index of the words that can lead the verb; a date "3 May" does not
   * @param owns whether the time owns a noun: for "Monday's ruling" infinitives tell nothing
   */
  static Tense of(Sentence sentence, int index, int from, boolean owns, int distance) {
    if (index < 0 || index >= sentence.size()) {
      return Tense.UNKNOWN;
    }
    Token token = sentence.token(index);
    // "Will be sung, followed by a march on Monday"
    if (isWord(sentence, index, "followed") && isWord(sentence, index + 1, "by")) {
      return Tense.UNKNOWN;
    }
    if (token.is(Tag.AUX)) {
      boolean aims = from == 0 && isWord(sentence, index, "be") && isInfinitive(sentence, index, 1);
      return owns && isWord(sentence, index, "would")
          ? Tense.UNKNOWN
          : aims && !owns
              ? aim(sentence, index - 2)
              : auxiliary(sentence, index, from == 0 ? distance : TenseReader.REACH);
    }
    if (Appointment.isAwaited(sentence, index)) {
      return Tense.FUTURE;
    }
    if (from == 0 && token.is(Tag.NOUN) && ScheduleWords.OPENS.contains(token.lower())) {
      return distance <= LONG_SCHEDULE && !owns ? Tense.PRESENT : Tense.UNKNOWN;
    }
    boolean verb = TenseVerbs.isVerb(token) || TenseVerbs.isDone(sentence, index);
    if (!verb || TenseVerbs.isNominal(sentence, index)) {
      return Tense.UNKNOWN;
    }
    if (from == 0 && Appointment.isMade(sentence, index, distance)) {
      return Tense.FUTURE;
    }
    if (isWould(sentence, index)) {
      return Tense.FUTURE;
    }
    Tense led = led(sentence, index, from, owns);
    if (led != Tense.UNKNOWN) {
      return led;
    }
    if (isPast(token)) {
      return Tense.PAST;
    }
    Optional<Token> witness = TenseVerbs.witness(sentence, index);
    if (witness.isPresent()) {
      return isPast(witness.get()) ? Tense.PAST : Tense.UNKNOWN;
    }
    boolean scheduled =
        ScheduleWords.PLAIN.contains(token.lemma())
            || ScheduleWords.SCHEDULED.contains(token.lemma());
    boolean going = token.lower().endsWith("ing");
    boolean plain =
        from == 0
            && !TenseVerbs.followsSingular(sentence, index)
            && !TenseVerbs.isOwned(sentence, index)
            && (!going
                || scheduled
                    && (isNow(sentence, index - 1) || distance <= 2 && !tellsOfPast(sentence)))
            && !TenseWords.NO_SCHEDULE.contains(token.lemma());
    int reach = scheduled ? LONG_SCHEDULE : SCHEDULE;
    return plain && distance <= reach && !owns && !isInfinitive(sentence, index, from)
        ? Tense.PRESENT
        : Tense.UNKNOWN;
  }

  private static Tense auxiliary(Sentence sentence, int index, int distance) {
    return switch (sentence.token(index).lower()) {
      case "will", "'ll", "shall", "wo", "ca", "can", "may", "might", "should", "must" ->
          Tense.FUTURE;
      case "would" -> would(sentence, index);
      case "could" -> could(sentence, index);
      case "be" -> isWould(sentence, index) ? Tense.FUTURE : Tense.UNKNOWN;
      case "has", "have" -> Appointment.isPlanned(sentence, index) ? Tense.FUTURE : Tense.PAST;
      case "was", "were", "had", "did", "'ve" -> Tense.PAST;
      case "is", "are" -> isDated(sentence, index, distance) ? Tense.PRESENT : Tense.UNKNOWN;
      default -> Tense.UNKNOWN;
    };
  }

  static boolean tellsOfNow(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> token.is(Tag.AUX) && !TenseWords.PAST_AUX.contains(token.lower()));
  }

  static boolean tellsOfPast(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            token ->
                token.is(Tag.VERB) && isPast(token)
                    || token.is(Tag.AUX) && TenseWords.PAST_AUX.contains(token.lower()));
  }

  /** "He'd be there", "he'd leave"; "he'd left" is past by its form. */
  private static boolean isWould(Sentence sentence, int verb) {
    return isWord(sentence, verb - 1, "'d")
        && sentence.token(verb).lower().equals(sentence.token(verb).lemma());
  }

  private static boolean isNow(Sentence sentence, int index) {
    return isWord(sentence, index, "is")
        || isWord(sentence, index, "are")
        || isWord(sentence, index, "'s")
        || isWord(sentence, index, "'re");
  }

  /** "The vote is Monday", "is on Monday"; but "a man is dead Monday" looks back. */
  private static boolean isDated(Sentence sentence, int index, int distance) {
    return distance == 1 || distance == 2 && sentence.token(index + 1).is(Tag.ADP);
  }

  static boolean isDenied(Sentence sentence, int auxiliary) {
    return isWord(sentence, auxiliary + 1, "not") || isWord(sentence, auxiliary + 1, "n't");
  }

  /** "She would not say Monday" refuses, "he would sail Monday" looks ahead. */
  private static Tense would(Sentence sentence, int index) {
    if (isWord(sentence, index + 1, "have")) {
      return Tense.PAST;
    }
    if (!isDenied(sentence, index)) {
      return Tense.FUTURE;
    }
    int verb = index + 2;
    boolean refuses =
        verb < sentence.size() && TenseWords.REFUSED.contains(sentence.token(verb).lower());
    return refuses ? Tense.PAST : Tense.FUTURE;
  }

  /** "He could not be reached Monday" looks back, "talks could start Monday" ahead. */
  private static Tense could(Sentence sentence, int index) {
    boolean denied = isDenied(sentence, index);
    for (int i = index - 1; i >= Math.max(0, index - 8); i--) {
      denied |= TenseWords.DENIAL.contains(sentence.token(i).lower());
    }
    return denied || isWord(sentence, index + 1, "have") ? Tense.PAST : Tense.FUTURE;
  }

  static boolean isWord(Sentence sentence, int index, String word) {
    return index >= 0 && index < sentence.size() && sentence.token(index).lower().equals(word);
  }

  static boolean isInfinitive(Sentence sentence, int verb, int from) {
    return verb - 1 >= from && isWord(sentence, verb - 1, "to");
  }

  /** By the words before a verb: "will meet", "is to meet", "has met". */
  private static Tense led(Sentence sentence, int verb, int from, boolean owns) {
    for (int i = verb - 1; i >= Math.max(from, verb - 4); i--) {
      Token token = sentence.token(i);
      switch (token.lower()) {
        case "will", "'ll", "shall", "wo", "ca", "can", "may", "might", "should", "must" -> {
          return Tense.FUTURE;
        }
        case "would" -> {
          return owns ? Tense.UNKNOWN : would(sentence, i);
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

  /**
   * What the words before "to meet" say of the meeting: "agreed", "failed", "in order"; "a vote to
   * be held".
   */
  static Tense aim(Sentence sentence, int before) {
    Token token = sentence.token(before);
    if (TenseWords.DONE.contains(token.lower()) || isMeanwhile(sentence, before)) {
      return Tense.PAST;
    }
    boolean ahead =
        TenseWords.TO_COME.contains(token.lemma()) || TenseWords.TO_COME.contains(token.lower());
    boolean held =
        isWord(sentence, before + 2, "be")
            && token.is(Tag.NOUN, Tag.PROPN, Tag.PUNCT)
            && before + 3 < sentence.size()
            && sentence.token(before + 3).is(Tag.VERB, Tag.ADJ);
    return ahead || held || token.is(Tag.AUX) ? Tense.FUTURE : Tense.UNKNOWN;
  }

  /** "Shot while she was about to leave on Monday". */
  private static boolean isMeanwhile(Sentence sentence, int before) {
    boolean was = false;
    for (int i = before; i >= Math.max(0, before - MEANWHILE); i--) {
      was |= isWord(sentence, i, "was") || isWord(sentence, i, "were");
      if (isWord(sentence, i, "while") || isWord(sentence, i, "when")) {
        return was;
      }
    }
    return false;
  }

  static boolean isPast(Token verb) {
    String form = verb.lower();
    boolean other = !form.equals(verb.lemma()) && !form.endsWith("s") && !form.endsWith("ing");
    return other || form.endsWith("ed") || VerbForms.isIrregularPast(form);
  }
}
