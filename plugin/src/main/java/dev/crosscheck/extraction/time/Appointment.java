package dev.crosscheck.extraction.time;

import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Set;

/** Tells what is arranged for a time, so that the time lies ahead even of a past tense. */
final class Appointment {

  /** How far before "Monday's debate" the verb can stand that looks ahead to it. */
  private static final int AWAITED = 8;

  private static final Set<String> SET = Set.of("set", "scheduled", "slated", "planned");

  private static final Set<String> STARTS = Set.of("starting", "beginning", "effective");

  private Appointment() {}

  /**
   * "Scheduled a vote on Monday", "expects a rise Monday", "cancelled all flights for Monday",
   * "called for a march on Saturday"; but "called for calm on Saturday".
   *
   * @param distance from the verb to the time
   */
  static boolean isMade(Sentence sentence, int verb, int distance) {
    String lemma = sentence.token(verb).lemma();
    boolean aims = VerbTense.isWord(sentence, verb + distance - 1, "for");
    Token before = sentence.token(verb + distance - 1);
    boolean direct =
        before.is(Tag.NOUN, Tag.PUNCT) || TenseReader.isWithin(sentence, verb + distance);
    boolean expects = direct && lemma.equals("expect") && !VerbTense.isPast(sentence.token(verb));
    if (expects
        || ScheduleWords.AHEAD.contains(lemma)
        || aims && ScheduleWords.APPOINT.contains(lemma)) {
      return true;
    }
    boolean calls = lemma.equals("call") && VerbTense.isWord(sentence, verb + 1, "for");
    boolean announces = aims && (lemma.equals("announce") || lemma.equals("declare"));
    return (calls || announces) && isOfFixture(sentence, verb + 1, verb + distance);
  }

  private static boolean isOfFixture(Sentence sentence, int from, int end) {
    for (int i = from; i < end; i++) {
      String noun = sentence.token(i).lemma();
      if (ScheduleWords.FIXTURES.contains(noun) || ScheduleWords.PROTESTS.contains(noun)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Is due in court on Monday", "was not expected until Monday", "was set for Monday", where the
   * tagger sees an adjective.
   */
  static boolean isAwaited(Sentence sentence, int index) {
    String word = sentence.token(index).lower();
    if (!ScheduleWords.AWAITED.contains(word) || index == 0) {
      return false;
    }
    boolean not =
        VerbTense.isWord(sentence, index - 1, "n't")
            || VerbTense.isWord(sentence, index - 1, "not");
    int be = index > 1 && (not || sentence.token(index - 1).is(Tag.ADV)) ? index - 2 : index - 1;
    boolean aim =
        VerbTense.isWord(sentence, index + 1, "for")
            || VerbTense.isDenied(sentence, be) && VerbTense.isWord(sentence, index + 1, "until");
    return switch (sentence.token(be).lower()) {
      case "is", "are", "'re" -> true;
      case "'s" -> aim || word.equals("due");
      case "was", "were" -> aim;
      default -> false;
    };
  }

  /** "With the vote set for Sunday"; but "had been set for Sunday". */
  static boolean isSetFor(Sentence sentence, int first) {
    int set = first - 2;
    return set > 0
        && VerbTense.isWord(sentence, first - 1, "for")
        && SET.contains(sentence.token(set).lower())
        && !VerbTense.isWord(sentence, set - 1, "been");
  }

  /** "December futures fell", "oil for November delivery": of the next such month. */
  static boolean isOfDelivery(Sentence sentence, int end) {
    return VerbTense.isWord(sentence, end, "futures")
        || VerbTense.isWord(sentence, end, "delivery");
  }

  /** "Starting Monday, dogs are banned"; but "starting Monday, dogs were banned". */
  static boolean isStart(Sentence sentence, int first) {
    return first == 1
        && STARTS.contains(sentence.token(0).lower())
        && (!VerbTense.tellsOfPast(sentence) || VerbTense.tellsOfNow(sentence));
  }

  /** "A June 3 hearing has been scheduled". */
  static boolean isPlanned(Sentence sentence, int has) {
    boolean been = VerbTense.isWord(sentence, has + 1, "been") && has + 2 < sentence.size();
    String verb = been ? sentence.token(has + 2).lemma() : "";
    return ScheduleWords.AHEAD.contains(verb) || verb.equals("set");
  }

  /** "Named in the squad for Saturday's game": what people get ready for is to come. */
  static boolean isFixture(Sentence sentence, int first, int end) {
    return first > 0
        && sentence.token(first - 1).lower().equals("for")
        && ownsFixture(sentence, end);
  }

  /** "Invited her to Monday's debate", "expects him to win Monday's debate". */
  static boolean isAwaitedFixture(Sentence sentence, int first, int end) {
    boolean to = false;
    for (int i = first - 1; i >= Math.max(0, first - AWAITED); i--) {
      Token token = sentence.token(i);
      to |= token.lower().equals("to");
      boolean hopes = ScheduleWords.AWAIT.contains(token.lemma()) && !VerbTense.isPast(token);
      if (to && (hopes || token.lemma().equals("invite"))) {
        return ownsFixture(sentence, end);
      }
      if (token.is(Tag.PUNCT)) {
        return false;
      }
    }
    return false;
  }

  private static boolean ownsFixture(Sentence sentence, int end) {
    for (int i = end + 1; i < Math.min(sentence.size(), end + 5); i++) {
      if (ScheduleWords.FIXTURES.contains(sentence.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "Ahead of his departure on Sunday". */
  static boolean isAheadOf(Sentence sentence, int first) {
    for (int i = first - 1; i > Math.max(0, first - 8); i--) {
      if (VerbTense.isWord(sentence, i, "of") && VerbTense.isWord(sentence, i - 1, "ahead")) {
        return true;
      }
      if (sentence.token(i).is(Tag.VERB) && !sentence.token(i).lower().endsWith("ing")) {
        return false;
      }
    }
    return false;
  }

  /** "The speech on Tuesday starts at nine": whatever the tag of its verb. */
  static boolean starts(Sentence sentence, int end) {
    if (end + 1 >= sentence.size()) {
      return false;
    }
    String form = sentence.token(end).lower();
    boolean starts = form.equals("starts") || form.equals("begins") || form.equals("ends");
    return starts && !sentence.token(end + 1).is(Tag.NOUN, Tag.PROPN);
  }
}
