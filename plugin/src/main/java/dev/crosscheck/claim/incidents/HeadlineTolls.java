package dev.crosscheck.claim.incidents;

import dev.crosscheck.article.Passage;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.HeadlineToll;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tolls of a headline that the text below it denies: "two injured" above "three others were". */
final class HeadlineTolls {

  /** How many sentences tell what the headline does. */
  private static final int LEAD = 3;

  /** What stands above a text and counts more is a list. */
  private static final int MOST = 8;

  private final Reading reading;
  private final List<Sentence> lead;
  private final List<Harmed> text;

  private HeadlineTolls(Reading reading, List<Harmed> text) {
    this.reading = reading;
    this.text = text;
    lead =
        reading.sentences().stream()
            .filter(sentence -> sentence.passage().kind() == Passage.Kind.PARAGRAPH)
            .limit(LEAD)
            .toList();
  }

  static List<HeadlineToll> of(Reading reading) {
    List<Harmed> above = new ArrayList<>();
    List<Harmed> text = new ArrayList<>();
    if (reading.sentences().stream().anyMatch(one -> one.passage().isAbove())) {
      Harmed.in(reading).forEach(one -> (isAbove(one.extent()) ? above : text).add(one));
    }
    HeadlineTolls tolls = new HeadlineTolls(reading, text);
    return above.stream().limit(MOST).flatMap(one -> tolls.denied(one).stream()).toList();
  }

  private static boolean isAbove(Extent extent) {
    return extent.sentence().passage().isAbove();
  }

  private Optional<HeadlineToll> denied(Harmed headline) {
    List<Harmed> alike = text.stream().filter(one -> one.harm().equals(headline.harm())).toList();
    if (alike.isEmpty()
        || !isCompared(headline)
        || alike.stream().anyMatch(one -> !isApart(one, headline))) {
      return Optional.empty();
    }
    Harmed first = alike.get(0);
    boolean whole = headline.number() < first.number() ? isAlike(headline, first) : isAll(first);
    double gap = Math.abs(first.number() - headline.number());
    return whole
            && gap > DoubtfulDead.of(reading, first.harm())
            && isCompared(first)
            && lead.contains(first.extent().sentence())
        ? Optional.of(toll(headline, first))
        : Optional.empty();
  }

  /** Officers are some of those hurt; "others" are counted after the same ones in both. */
  private static boolean isAlike(Harmed headline, Harmed first) {
    return first.whom().equals(headline.whom());
  }

  /** Whether the text tells of nobody else whom it befell. */
  private boolean isAll(Harmed first) {
    return reading.events().stream()
        .filter(event -> event.family().equals(first.harm()))
        .map(EventMention::extent)
        .filter(event -> !isAbove(event))
        .allMatch(event -> event.sentence() == first.extent().sentence());
  }

  private static boolean isApart(Harmed told, Harmed headline) {
    return told.count().range().disjoint(headline.count().range());
  }

  /** Bounds and ranges leave open what a headline makes a number of. */
  private static boolean isCompared(Harmed told) {
    return told.count().range().hedge() == Hedge.EXACT && !OtherTolls.tells(told.extent());
  }

  private static HeadlineToll toll(Harmed headline, Harmed first) {
    return new HeadlineToll(
        headline.extent().span(),
        Texts.fold(headline.extent().text()),
        headline.count(),
        first.extent().span(),
        Texts.fold(first.extent().text()),
        first.count(),
        Harmed.TOLD.get(first.harm()));
  }
}
