package dev.crosscheck.claim.calendar;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.OptionalInt;
import java.util.Set;

/** Which verb of its sentence a time expression says something of. */
final class TimeAttachment {

  /** Between a verb and its time stand an object and a place, not half a page. */
  private static final int REACH = 12;

  private static final Set<String> AT =
      Set.of("on", "in", "by", "until", "till", "through", "at", "from");
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

  private TimeAttachment() {}

  /** The main verb of the time; empty where that is not plain. */
  static OptionalInt verb(Extent time) {
    Sentence sentence = time.sentence();
    if (modifies(sentence, time)) {
      return OptionalInt.empty();
    }
    OptionalInt before = before(sentence, time);
    return before.isPresent() ? before : after(sentence, time);
  }

  /** "the June 3 meeting", "the 2016 report's", "8 June's vote". */
  private static boolean modifies(Sentence sentence, Extent time) {
    if (time.end() >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(time.end());
    return next.is(Tag.NOUN, Tag.PROPN, Tag.ADJ) || next.text().endsWith("s") && next.is(Tag.PART);
  }

  private static OptionalInt before(Sentence sentence, Extent time) {
    int at = time.first() - 1;
    at = at >= 0 && sentence.token(at).is(Tag.DET) ? at - 1 : at;
    if (at < 0) {
      return OptionalInt.empty();
    }
    boolean day =
        AT.contains(sentence.token(at).lower())
            || sentence.token(at).lower().equals("for")
                && at > 0
                && TimedVerb.arranges(sentence.token(at - 1));
    at -= day ? 1 : 0;
    at = at >= 0 && isOpening(sentence.token(at)) ? beforeLength(sentence, at - 1) : at;
    for (int i = at; i >= Math.max(0, time.first() - REACH); i--) {
      Token token = sentence.token(i);
      if (token.text().equals(")")) {
        i = opening(sentence, i);
      } else if (isThing(sentence, i)) {
        continue;
      } else if (token.is(Tag.VERB, Tag.AUX)
          || TimedVerb.arranges(token)
          || Invitations.invites(sentence, i)) {
        return OptionalInt.of(i);
      } else if (parts(token) && !isShare(sentence, i)) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
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
  private static OptionalInt after(Sentence sentence, Extent time) {
    int lead = time.first() - 1;
    boolean opens = lead < 0 || lead == 0 && AT.contains(sentence.token(0).lower());
    if (!opens || time.end() >= sentence.size()) {
      return OptionalInt.empty();
    }
    boolean comma = sentence.token(time.end()).text().equals(",");
    if (lead < 0 && !comma) {
      return OptionalInt.empty(); // "May 30 will be a holiday"
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
        return OptionalInt.of(main);
      }
      if (parts(token)) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }
}
