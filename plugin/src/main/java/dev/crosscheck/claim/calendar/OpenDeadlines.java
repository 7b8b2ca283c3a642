package dev.crosscheck.claim.calendar;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Ends of what the sentence tells as open: "You may vote until 15 February 2019", "Send your talk
 * no later than 15 September 2019".
 */
final class OpenDeadlines {

  private static final Set<String> UNTIL = Set.of("until", "till", "through", "by", "before");

  private static final Set<String> NOT = Set.of("no", "not", "never");

  private static final Set<String> PAST =
      Set.of("was", "were", "had", "did", "been", "would", "could");

  private static final Set<String> HAVE = Set.of("have", "has", "'ve");

  private OpenDeadlines() {}

  /** The verb that is open until then; empty where the sentence has a past tense. */
  static Optional<TimedVerb> of(Extent time) {
    Sentence sentence = time.sentence();
    int limit = time.first() - 1;
    boolean later = limit > 1 && isLaterThan(sentence, limit);
    if (limit < 1 || !later && !UNTIL.contains(sentence.token(limit).lower())) {
      return Optional.empty();
    }
    int open = -1;
    for (int at = 0; at < sentence.size(); at++) {
      Token token = sentence.token(at);
      if (isPast(sentence, at)) {
        return Optional.empty();
      }
      open = at < limit && token.is(Tag.VERB, Tag.AUX) ? at : open;
    }
    return open < 0 || isPerfect(sentence, open)
        ? Optional.empty()
        : Optional.of(new TimedVerb(open, open + 1, true, sentence.token(open).lemma()));
  }

  /** "Who have bought a boat before March": what was done by then. */
  private static boolean isPerfect(Sentence sentence, int verb) {
    int at = verb - 1;
    while (at > 0 && sentence.token(at).is(Tag.ADV)) {
      at--;
    }
    return at >= 0 && HAVE.contains(sentence.token(at).lower());
  }

  /** "No later than"; "a date later than 15 September" is no end of anything. */
  private static boolean isLaterThan(Sentence sentence, int than) {
    return sentence.token(than).lower().equals("than")
        && sentence.token(than - 1).lower().equals("later")
        && NOT.contains(sentence.token(than - 2).lower());
  }

  /** "Was", "met", "asked"; but "is asked" and "are met". */
  private static boolean isPast(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (token.is(Tag.AUX)) {
      return PAST.contains(token.lower());
    }
    return TimedVerb.isPastForm(token) && !(at > 0 && sentence.token(at - 1).is(Tag.AUX));
  }
}
