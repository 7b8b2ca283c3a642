package dev.crosscheck.claim.measures;

import dev.crosscheck.claim.context.LookingBack;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.event.Attributions;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Measured;
import dev.crosscheck.facts.Quantity;
import java.util.List;
import java.util.Set;

/** Makes the claims of measures of one article. */
final class Measures {

  private final Reading reading;
  private final Attributions voices;
  private final LookingBack past;

  /** Of what is counted each number is of something else. */
  private List<Quantity> said(Quantity amount) {
    return amount.measure().isEmpty()
        ? List.of()
        : reading.quantities().stream()
            .map(QuantityMention::quantity)
            .filter(one -> one.measure().equals(amount.measure()))
            .toList();
  }

  /**
   * What is measured.
   *
   * @param key {@code fall in order}
   * @param shown the same for readers: "fall in orders"
   */
  record Matter(String key, String shown) {

    /** Of a key that readers understand: {@code length of the strike}. */
    static Matter of(String key) {
      return new Matter(key, key);
    }
  }

  Measures(Reading reading) {
    this.reading = reading;
    this.voices = new Attributions(reading.quotations());
    this.past = new LookingBack(reading);
  }

  /** Whether the sentence tells of what was before: "sold for $2 billion in 1984". */
  boolean isOld(Extent told) {
    return past.isOld(told.sentence());
  }

  /**
   * @param shown the words that tell it
   * @param told the number among them
   * @param what what is measured
   * @param frame periods, places and bodies of which it is told
   */
  Circumstance of(Extent shown, Extent told, Matter what, Quantity amount, Set<String> frame) {
    return new Circumstance(
        shown.span(),
        Texts.fold(shown.text()),
        what.key(),
        "",
        "the " + what.shown(),
        new Measured(Texts.fold(told.text()), amount, frame, said(amount)),
        voices.at(shown.sentence(), shown.first()),
        reading.article().metadata().date());
  }
}
