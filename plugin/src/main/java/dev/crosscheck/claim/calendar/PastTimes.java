package dev.crosscheck.claim.calendar;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Times that are past by their place in the sentence, whatever its verb means: "Since May 2017",
 * "since the launch in May 2017", "In May 2017, the towns reported".
 */
final class PastTimes {

  private static final Set<String> WITHIN = Set.of("in", "on", "during");
  private static final Set<String> OWNERS =
      Set.of("its", "our", "their", "his", "her", "my", "your", "of");
  private static final int PHRASE = 6;
  private static final int SUBJECT = 8;

  private PastTimes() {}

  /** What looks back on the time; empty where the sentence looks ahead as well. */
  static Optional<TimedVerb> of(Extent time) {
    return since(time).or(() -> leading(time));
  }

  /** "Since 2017 will be an election year" gives a reason, "since in May the rule ends" another. */
  private static Optional<TimedVerb> since(Extent time) {
    Sentence sentence = time.sentence();
    boolean reason =
        time.end() < sentence.size() && sentence.token(time.end()).is(Tag.VERB, Tag.AUX);
    int at = time.first() - 1;
    if (at > 0 && WITHIN.contains(sentence.token(at).lower())) {
      int phrase = at - 1;
      at = beforePhrase(sentence, phrase);
      reason |= at == phrase;
    }
    boolean since = at >= 0 && sentence.token(at).lower().equals("since");
    boolean ahead = since && TimedVerb.looksAhead(sentence, 0, at == 0 ? sentence.size() : at);
    return since && !reason && !ahead
        ? Optional.of(new TimedVerb(at, at + 1, false, "since"))
        : Optional.empty();
  }

  /** Before "the launch", "launching the report", "a series of steps"; "it opens" is a clause. */
  private static int beforePhrase(Sentence sentence, int last) {
    int at = last;
    while (at >= 0 && at > last - PHRASE && isOfPhrase(sentence.token(at))) {
      at--;
    }
    return at;
  }

  private static boolean isOfPhrase(Token token) {
    return switch (token.tag()) {
      case DET, ADJ, NOUN, PROPN, NUM -> true;
      case VERB -> !token.lower().endsWith("s");
      default -> OWNERS.contains(token.lower());
    };
  }

  /** "In May 2017, the towns reported", "On 3 May the office published", "and, in May, it met". */
  private static Optional<TimedVerb> leading(Extent time) {
    Sentence sentence = time.sentence();
    if (!opensClause(sentence, time.first() - 1)
        || TimedVerb.looksAhead(sentence, 0, sentence.size())) {
      return Optional.empty();
    }
    boolean comma = time.end() < sentence.size() && sentence.token(time.end()).text().equals(",");
    int from = time.end() + (comma ? 1 : 0);
    for (int i = from; i < Math.min(sentence.size(), from + SUBJECT); i++) {
      Token token = sentence.token(i);
      boolean named = Character.isUpperCase(token.text().charAt(0)); // "the Logging project"
      if (token.is(Tag.VERB, Tag.AUX) && !named) {
        return isPast(token)
            ? Optional.of(new TimedVerb(i, i + 1, false, token.lemma()))
            : Optional.empty();
      }
      if (token.is(Tag.PUNCT, Tag.SYM, Tag.SCONJ)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "In" at the sentence's start or after a comma, "in a series of steps in". */
  private static boolean opensClause(Sentence sentence, int within) {
    if (within < 0 || !WITHIN.contains(sentence.token(within).lower())) {
      return false;
    }
    if (within == 0 || sentence.token(within - 1).text().equals(",")) {
      return true;
    }
    int outer = beforePhrase(sentence, within - 1);
    return outer == 0 && WITHIN.contains(sentence.token(0).lower());
  }

  /** "Was", "reported", "met"; no "has", which goes with no time of its own. */
  private static boolean isPast(Token verb) {
    String form = verb.lower();
    return form.equals("was")
        || form.equals("were")
        || form.equals("had")
        || form.equals("did")
        || TimedVerb.isPastForm(verb);
  }
}
