package dev.crosscheck.extraction.time;

import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;

/** Whether the words about a time expression look back or ahead. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN;

  private static final int REACH = 25;

  /** The tense of the nearest verb; headlines have none. */
  static Tense at(Sentence sentence, int first, int end) {
    if (sentence.passage().isHeadline()) {
      return UNKNOWN;
    }
    for (int distance = 1; distance <= REACH; distance++) {
      Tense before = of(sentence, first - distance);
      if (before != UNKNOWN) {
        return before;
      }
      Tense after = distance <= REACH / 2 ? of(sentence, end - 1 + distance) : UNKNOWN;
      if (after != UNKNOWN) {
        return after;
      }
    }
    return UNKNOWN;
  }

  private static Tense of(Sentence sentence, int index) {
    if (index < 0 || index >= sentence.size()) {
      return UNKNOWN;
    }
    Token token = sentence.token(index);
    if (token.is(Tag.AUX)) {
      return switch (token.lower()) {
        case "will", "'ll", "shall", "wo", "may", "might", "should", "must" -> FUTURE;
        case "was", "were", "had", "did", "has", "have", "'ve" -> PAST;
        default -> UNKNOWN;
      };
    }
    if (!token.is(Tag.VERB)) {
      return UNKNOWN;
    }
    Tense led = led(sentence, index);
    if (led != UNKNOWN) {
      return led;
    }
    return isPast(token) ? PAST : UNKNOWN;
  }

  /** By the words before a verb: "will meet", "is to meet", "has met". */
  private static Tense led(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
      Token token = sentence.token(i);
      boolean ahead =
          switch (token.lower()) {
            case "will", "'ll", "shall", "wo", "to", "may", "might", "should", "must" -> true;
            default -> false;
          };
      if (ahead) {
        return FUTURE;
      }
      if (!token.is(Tag.AUX, Tag.ADV, Tag.PART, Tag.VERB)) {
        return UNKNOWN;
      }
    }
    return UNKNOWN;
  }

  private static boolean isPast(Token verb) {
    String form = verb.lower();
    boolean other = !form.equals(verb.lemma()) && !form.endsWith("s") && !form.endsWith("ing");
    return other || form.endsWith("ed");
  }
}
