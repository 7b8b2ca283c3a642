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
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Makes the claims of measures of one article. */
final class Measures {

  private final Reading reading;
  private final Attributions voices;
  private final LookingBack past;

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

  /**
   * What some words tell to be measured.
   *
   * @param shown the words, their number among them
   */
  record Told(Matter what, Extent shown) {

    static Optional<Told> of(String key, Extent shown) {
      return Optional.of(new Told(Matter.of(key), shown));
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

  /** What the reader finds beside each number of the article that it is asked about. */
  List<Circumstance> beside(Predicate<Quantity> asked, Function<Extent, Optional<Told>> reader) {
    List<Circumstance> all = new ArrayList<>();
    for (QuantityMention mention : reading.quantities()) {
      Extent number = mention.extent();
      if (asked.test(mention.quantity()) && !isOld(number)) {
        reader
            .apply(number)
            .ifPresent(told -> all.add(of(told, number, bare(mention.quantity()), Set.of())));
      }
    }
    return all;
  }

  /**
   * @param number the number among the words that tell it
   * @param frame periods, places and bodies of which it is told
   */
  Circumstance of(Told told, Extent number, Quantity amount, Set<String> frame) {
    return of(
        told,
        new Measured(inSentence(Texts.fold(number.text())), amount, frame, said(amount), true));
  }

  /** An attribute that the table has. */
  Circumstance of(Attribute attribute, Extent shown, QuantityMention number) {
    Quantity amount = bare(number.quantity());
    String words = inSentence(Texts.fold(number.text()));
    Measured measured = new Measured(words, amount, Set.of(), said(amount), attribute.again());
    return of(new Told(Matter.of(attribute.name()), shown), measured);
  }

  private Circumstance of(Told told, Measured measured) {
    Extent shown = told.shown();
    return new Circumstance(
        shown.span(),
        Texts.fold(shown.text()),
        told.what().key(),
        "",
        "the " + told.what().shown(),
        measured,
        voices.at(shown.sentence(), shown.first()),
        reading.article().metadata().date());
  }

  /** "Fewer than forty" at a sentence's head is "fewer than forty", but "R2.4 million" are rand. */
  private static String inSentence(String told) {
    boolean word = told.length() > 1 && Character.isLowerCase(told.charAt(1));
    return word ? Character.toLowerCase(told.charAt(0)) + told.substring(1) : told;
  }

  /** Soldiers, men and Estonians are counted alike. */
  private static Quantity bare(Quantity quantity) {
    return new Quantity(quantity.readings(), quantity.measure(), "", List.of());
  }

  /** The word at that place in lower case; empty beyond the sentence's ends. */
  static String word(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() ? sentence.token(at).lower() : "";
  }

  /** Of what is counted each number is of something else. */
  private List<Quantity> said(Quantity amount) {
    return amount.measure().isEmpty()
        ? List.of()
        : reading.quantities().stream()
            .map(QuantityMention::quantity)
            .filter(one -> one.measure().equals(amount.measure()))
            .toList();
  }
}
