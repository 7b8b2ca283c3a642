package dev.crosscheck.claim.figures;

import dev.crosscheck.article.Passage;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.language.Sentence;
import java.time.LocalDate;

/** Which times and places of its headline an article tells again in its text. */
final class ToldAgain {

  private final Reading reading;

  ToldAgain(Reading reading) {
    this.reading = reading;
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
