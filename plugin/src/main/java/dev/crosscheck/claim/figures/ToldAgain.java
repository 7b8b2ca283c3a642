package dev.crosscheck.claim.figures;

import dev.crosscheck.article.Passage;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What of its headline an article tells again in its text, in these or in other words. */
final class ToldAgain {

  private final Reading reading;

  ToldAgain(Reading reading) {
    this.reading = reading;
  }

  /** Whether the text has the number, or numbers that add up to it. */
  boolean has(QuantityMention number) {
    Quantity told = number.quantity();
    List<Double> same = new ArrayList<>();
    for (QuantityMention other : reading.quantities()) {
      if (!isTitle(other.extent().sentence())) {
        boolean equal = other.quantity().range().low() == told.range().low();
        boolean alike = other.quantity().measure().equals(told.measure());
        if (equal || alike && !other.quantity().range().disjoint(told.range())) {
          return true;
        }
        if (alike || other.quantity().measure().isEmpty()) {
          same.add(other.quantity().range().low());
        }
      }
    }
    return Addends.makeUp(same, sum -> fits(sum, told.range()));
  }

  /** Whether the text has a time that it can be, as exactly told. */
  boolean has(TimeMention time) {
    return reading.times().stream()
        .filter(other -> !isTitle(other.extent().sentence()))
        .flatMap(other -> other.range().stream())
        .filter(range -> !isLoose(range, time.range().get()))
        .anyMatch(range -> !range.disjoint(time.range().get()));
  }

  /** Whether the text names it, what it lies in, or what lies in it. */
  boolean has(NameMention place) {
    String key = place.referent().key();
    return reading.names().stream()
            .filter(other -> !isTitle(other.extent().sentence()))
            .anyMatch(
                other ->
                    other.referent().key().equals(key)
                        || other.referent().within().contains(key)
                        || place.referent().within().contains(other.referent().key()))
        || reading.sentences().stream()
            .filter(sentence -> !isTitle(sentence))
            .anyMatch(sentence -> sentence.text().contains(place.text()));
  }

  private static boolean fits(double sum, NumberRange whole) {
    return sum >= whole.low() - whole.slack() && sum <= whole.high() + whole.slack();
  }

  /** "This year" and "until October" do not tell "6-8 September" again. */
  private static boolean isLoose(DateRange range, DateRange than) {
    return range.granularity().compareTo(than.granularity()) > 0
        || range.first().equals(LocalDate.MIN)
        || range.last().equals(LocalDate.MAX);
  }

  /** Whether the sentence is the article's title. */
  static boolean isTitle(Sentence sentence) {
    return sentence.passage().kind() == Passage.Kind.TITLE;
  }
}
