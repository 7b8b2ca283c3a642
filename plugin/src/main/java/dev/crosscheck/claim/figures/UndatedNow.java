package dev.crosscheck.claim.figures;

import dev.crosscheck.extraction.Reading;
import dev.crosscheck.language.Sentence;
import java.util.Set;

/**
 * Sentences that tell how things now are, in articles without a date: "You now have two lamps" is
 * of one step of a manual, and of another "You now have three".
 */
final class UndatedNow {

  private static final Set<String> NOW = Set.of("now", "currently", "already");

  private final boolean undated;

  UndatedNow(Reading reading) {
    this.undated = reading.article().metadata().date().isEmpty();
  }

  boolean tells(Sentence sentence) {
    return undated && sentence.tokens().stream().anyMatch(token -> NOW.contains(token.lower()));
  }
}
