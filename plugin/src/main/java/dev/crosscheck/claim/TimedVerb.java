package dev.crosscheck.claim;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Optional;
import java.util.Set;

/**
 * The verb group whose time a time expression is: "will be released" of "will be released on 8
 * June".
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param ahead whether it looks ahead; else it tells of what has happened
 * @param lemma the main verb's dictionary form
 */
record TimedVerb(int first, int end, boolean ahead, String lemma) {

  /** Between a verb and its time stand an object and a place, not half a page. */
  private static final int REACH = 12;

  private static final Set<String> AT =
      Set.of("on", "in", "by", "until", "till", "through", "at", "from");
  private static final Set<String> WILL = Set.of("will", "shall", "'ll", "’ll", "wo");
  private static final Set<String> HAVE_OR_WAS =
      Set.of("was", "were", "has", "have", "had", "'ve", "’ve");

  /**
   * Verbs of what comes about at one time; "approved a meeting in 2027" and "had plans for May"
   * give the time of something else.
   */
  private static final Set<String> ACHIEVED =
      Set.of(
          "acquire",
          "arrest",
          "arrive",
          "become",
          "begin",
          "bear",
          "build",
          "buy",
          "close",
          "complete",
          "create",
          "debut",
          "die",
          "establish",
          "finish",
          "found",
          "graduate",
          "happen",
          "inaugurate",
          "introduce",
          "join",
          "kill",
          "launch",
          "leave",
          "marry",
          "merge",
          "move",
          "occur",
          "open",
          "publish",
          "purchase",
          "receive",
          "release",
          "resign",
          "retire",
          "sell",
          "sign",
          "start",
          "unveil",
          "win",
          "write",
          "place");

  /** "is scheduled to open", "are due on": what lies ahead, told in the present. */
  private static final Set<String> ARRANGED =
      Set.of("schedule", "plan", "expect", "slate", "due", "set", "go");

  private static final Set<String> SHARES =
      Set.of(
          "part",
          "half",
          "piece",
          "copy",
          "version",
          "edition",
          "draft",
          "batch",
          "series",
          "set",
          "volume",
          "chapter",
          "section",
          "list",
          "instalment",
          "installment");

  private static final Set<String> NOW = Set.of("is", "are", "'s", "’s", "'re", "’re", "am", "'m");

  /** The group that the time at {@code time} belongs to; empty where that is not plain. */
  static Optional<TimedVerb> of(Extent time) {
    Sentence sentence = time.sentence();
    return modifies(sentence, time)
        ? Optional.empty()
        : before(sentence, time).or(() -> after(sentence, time));
  }

  /** "the June 3 meeting", "the 2016 report's", "8 June's vote". */
  private static boolean modifies(Sentence sentence, Extent time) {
    if (time.end() >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(time.end());
    return next.is(Tag.NOUN, Tag.PROPN, Tag.ADJ) || next.text().endsWith("s") && next.is(Tag.PART);
  }

  private static Optional<TimedVerb> before(Sentence sentence, Extent time) {
    int at = time.first() - 1;
    at = at >= 0 && sentence.token(at).is(Tag.DET) ? at - 1 : at;
    if (at < 0) {
      return Optional.empty();
    }
    boolean day = AT.contains(sentence.token(at).lower());
    at -= day ? 1 : 0;
    at = at >= 0 && isOpening(sentence.token(at)) ? beforeLength(sentence, at - 1) : at;
    for (int i = at; i >= Math.max(0, time.first() - REACH); i--) {
      Token token = sentence.token(i);
      if (token.text().equals(")")) {
        i = opening(sentence, i);
      } else if (isThing(sentence, i)) {
        continue;
      } else if (token.is(Tag.VERB, Tag.AUX) || Invitations.invites(sentence, i)) {
        return at(sentence, i);
      } else if (parts(token) && !isShare(sentence, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Its log", "the record": no verb, whatever the tag. */
  private static boolean isThing(Sentence sentence, int word) {
    return word > 0
        && sentence.token(word).is(Tag.VERB)
        && switch (sentence.token(word - 1).lower()) {
          case "the", "a", "an", "its", "his", "their", "our", "my", "your" -> true;
          default -> false;
        };
  }

  /** "Released the first part of its log on 3 May": the part is of no time of its own. */
  private static boolean isShare(Sentence sentence, int of) {
    return of > 0
        && sentence.token(of).lower().equals("of")
        && SHARES.contains(sentence.token(of - 1).lemma());
  }

  /**
   * "will be open for the next two weeks (until 6 May)": what the bracket explains is passed by.
   */
  private static int beforeLength(Sentence sentence, int last) {
    for (int i = last; i >= Math.max(0, last - 5); i--) {
      Token token = sentence.token(i);
      if (token.lower().equals("for") || token.lower().equals("over")) {
        return i - 1;
      }
      if (!token.is(Tag.NOUN, Tag.NUM, Tag.ADJ, Tag.DET)) {
        return last;
      }
    }
    return last;
  }

  private static boolean isOpening(Token token) {
    return token.text().equals("(");
  }

  private static int opening(Sentence sentence, int close) {
    int at = close;
    while (at > 0 && !isOpening(sentence.token(at))) {
      at--;
    }
    return at;
  }

  /** Words and marks beyond which another clause begins. */
  private static boolean parts(Token token) {
    return token.is(Tag.PUNCT, Tag.SYM, Tag.SCONJ)
        || switch (token.lower()) {
          case "that",
              "who",
              "which",
              "whose",
              "when",
              "where",
              "how",
              "why",
              "what",
              "of",
              "for",
              "since",
              "after",
              "before",
              "from",
              "about",
              "than",
              "as",
              "like",
              "between",
              "against",
              "despite",
              "over",
              "under",
              "versus",
              "or",
              "to" ->
              true;
          default -> false;
        };
  }

  /**
   * "On Friday, 10 June, we will do": the sentence's first words are the time of its first verb.
   */
  private static Optional<TimedVerb> after(Sentence sentence, Extent time) {
    int lead = time.first() - 1;
    boolean opens = lead < 0 || lead == 0 && AT.contains(sentence.token(0).lower());
    if (!opens || time.end() >= sentence.size()) {
      return Optional.empty();
    }
    boolean comma = sentence.token(time.end()).text().equals(",");
    if (lead < 0 && !comma) {
      return Optional.empty(); // "May 30 will be a holiday"
    }
    int from = time.end() + (comma ? 1 : 0);
    for (int i = from; i < Math.min(sentence.size(), from + REACH / 2); i++) {
      Token token = sentence.token(i);
      if (token.is(Tag.VERB, Tag.AUX)) {
        int main = i;
        while (main + 1 < sentence.size()
            && sentence.token(main).is(Tag.AUX, Tag.ADV, Tag.PART)
            && sentence.token(main + 1).is(Tag.AUX, Tag.ADV, Tag.PART, Tag.VERB)) {
          main++;
        }
        return at(sentence, main);
      }
      if (parts(token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The group that ends with the verb at {@code main}, if its tense is plain. */
  private static Optional<TimedVerb> at(Sentence sentence, int main) {
    int first = main;
    boolean will = WILL.contains(sentence.token(main).lower());
    boolean past = HAVE_OR_WAS.contains(sentence.token(main).lower());
    boolean now = false;
    boolean infinitive = false;
    boolean arranged = ARRANGED.contains(sentence.token(main).lemma());
    while (first > 0 && main - first < 6) {
      Token token = sentence.token(first - 1);
      String word = token.lower();
      if (!token.is(Tag.AUX, Tag.ADV, Tag.PART)
          && !WILL.contains(word)
          && !(infinitive && token.is(Tag.VERB, Tag.ADJ) && ARRANGED.contains(token.lemma()))
          && !word.equals("to")) {
        break;
      }
      infinitive |= word.equals("to");
      arranged |= ARRANGED.contains(token.lemma());
      will |= WILL.contains(word);
      past |= HAVE_OR_WAS.contains(word);
      now |= NOW.contains(word);
      if (isModal(word)) {
        return Optional.empty();
      }
      first--;
    }
    String lemma = sentence.token(main).lemma();
    if (will || now && arranged || Invitations.invites(sentence, main)) {
      return Optional.of(new TimedVerb(first, main + 1, true, lemma));
    }
    boolean told =
        ACHIEVED.contains(lemma) && !infinitive && !now && (past || isPast(sentence, main));
    return told ? Optional.of(new TimedVerb(first, main + 1, false, lemma)) : Optional.empty();
  }

  private static boolean isModal(String word) {
    return switch (word) {
      case "may", "might", "could", "should", "must", "would", "can", "'d", "’d" -> true;
      default -> false;
    };
  }

  /** "The office created a desk", "it launched"; not "the conference held in May". */
  private static boolean isPast(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    String form = token.lower();
    boolean other = !form.equals(token.lemma()) && !form.endsWith("s") && !form.endsWith("ing");
    boolean passive = verb > 0 && sentence.token(verb - 1).lower().startsWith("be");
    boolean subject =
        !passive && verb > 0 && sentence.token(verb - 1).is(Tag.PRON, Tag.PROPN, Tag.NOUN, Tag.ADV);
    boolean object =
        verb + 1 < sentence.size() && sentence.token(verb + 1).is(Tag.DET, Tag.PROPN, Tag.PRON);
    boolean pronoun = verb > 0 && sentence.token(verb - 1).is(Tag.PRON);
    return token.is(Tag.VERB) && other && subject && (object || pronoun || !looksAhead(sentence));
  }

  private static boolean looksAhead(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            token ->
                WILL.contains(token.lower())
                    || isModal(token.lower())
                    || ARRANGED.contains(token.lemma()));
  }
}
