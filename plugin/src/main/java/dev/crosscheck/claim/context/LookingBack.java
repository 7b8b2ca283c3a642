package dev.crosscheck.claim.context;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Mentions;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences that tell of another incident than their story's: "a fire there killed two in 2019".
 */
public final class LookingBack {

  private static final int RECENT_DAYS = 7;

  /** Words of what was before, or of one more of its kind. */
  private static final Set<String> EARLIER =
      Set.of("previous", "previously", "similar", "ago", "another");

  private final Optional<LocalDate> dateline;
  private final Mentions<TimeMention> times;

  /** For the sentences of one article. */
  public LookingBack(Reading reading) {
    dateline = reading.article().metadata().date();
    times = reading.times();
  }

  /** The same of a clause: the years of others in the sentence, parted by commas, are not its. */
  public boolean isOld(Extent told) {
    Sentence sentence = told.sentence();
    int opening = next(sentence, 0);
    int first = told.first();
    while (first > 0 && !sentence.token(first - 1).is(Tag.PUNCT)) {
      first--;
    }
    int from = first;
    int end = next(sentence, told.end());
    return isEarlier(sentence)
        || times.in(sentence).stream()
            .filter(time -> isIn(time, 0, opening) || isIn(time, from, end))
            .anyMatch(time -> isOld(time));
  }

  private static int next(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() && !sentence.token(at).is(Tag.PUNCT)) {
      at++;
    }
    return at;
  }

  private static boolean isIn(TimeMention time, int from, int end) {
    return time.extent().first() >= from && time.extent().first() < end;
  }

  /** Whether the sentence tells of what was before: it says so, or it names an earlier time. */
  public boolean isOld(Sentence sentence) {
    return isEarlier(sentence) || times.in(sentence).stream().anyMatch(time -> isOld(time));
  }

  private static boolean isEarlier(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> EARLIER.contains(token.lower()))
        || isAnEarlier(sentence);
  }

  /** "An earlier fire", but not "earlier on Monday". */
  private static boolean isAnEarlier(Sentence sentence) {
    for (int at = 1; at < sentence.size(); at++) {
      if (sentence.token(at).lower().equals("earlier") && sentence.token(at - 1).is(Tag.DET)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence tells of another year: "last year two men robbed a shop". */
  public boolean isOfAnotherYear(Sentence sentence) {
    return isEarlier(sentence)
        || times.in(sentence).stream().anyMatch(time -> isCoarse(time) && isOld(time));
  }

  private static boolean isCoarse(TimeMention time) {
    return time.range()
        .filter(range -> range.granularity().compareTo(Granularity.YEAR) >= 0)
        .isPresent();
  }

  private boolean isOld(TimeMention time) {
    if (time.timex().startsWith("PAST")) {
      return true;
    }
    if (time.range().isEmpty()) {
      return false;
    }
    boolean coarse = time.range().get().granularity().compareTo(Granularity.WEEK) > 0;
    boolean before =
        dateline.isPresent()
            && time.range().get().last().isBefore(dateline.get().minusDays(RECENT_DAYS));
    return coarse && time.explicitYear() || before;
  }
}
