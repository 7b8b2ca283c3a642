package dev.crosscheck.claim.figures;

import dev.crosscheck.article.Passage;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.HeadlineFigure;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The figures of a headline that its text bears out nowhere, beside those that it has. */
final class HeadlineFigures {

  /** What stands further down tells something else. */
  private static final int SENTENCES = 12;

  /** More figures stand above no text but a table's. */
  private static final int MOST_FIGURES = 8;

  /** Both sides of a score change places; ages and lengths of time are told of many. */
  private static final Set<String> NOT_COMPARED = Set.of("score", "vote", "s", "year");

  private final List<QuantityMention> lead;
  private final BorneOut borneOut;

  private HeadlineFigures(Reading reading) {
    List<Sentence> sentences =
        reading.sentences().stream()
            .filter(sentence -> sentence.passage().kind() == Passage.Kind.PARAGRAPH)
            .toList();
    List<QuantityMention> text =
        reading.quantities().stream().filter(figure -> !isHeadline(figure)).toList();
    Set<Sentence> first = Set.copyOf(sentences.subList(0, Math.min(SENTENCES, sentences.size())));
    lead =
        text.stream()
            .filter(figure -> first.contains(figure.extent().sentence()) && isCompared(figure))
            .toList();
    borneOut = new BorneOut(sentences, text);
  }

  /** Each with every figure near the top of the text that measures the same. */
  static List<HeadlineFigure> of(Reading reading) {
    List<QuantityMention> headline =
        reading.quantities().stream()
            .filter(figure -> isOnTop(figure, reading.sentences().get(0)))
            .filter(HeadlineFigures::isCompared)
            .limit(MOST_FIGURES)
            .toList();
    return headline.isEmpty() ? List.of() : new HeadlineFigures(reading).read(headline);
  }

  private List<HeadlineFigure> read(List<QuantityMention> headline) {
    List<HeadlineFigure> found = new ArrayList<>();
    for (QuantityMention figure : headline) {
      if (!borneOut.has(figure)) {
        lead.stream()
            .filter(other -> figure.quantity().comparable(other.quantity()))
            .map(other -> pair(figure, other))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static HeadlineFigure pair(QuantityMention figure, QuantityMention other) {
    return new HeadlineFigure(
        figure.span(),
        Texts.fold(figure.text()),
        figure.quantity(),
        other.span(),
        Texts.fold(other.text()),
        other.quantity());
  }

  /** Whether it stands in the article's first headline, no other, or in what introduces it. */
  private static boolean isOnTop(QuantityMention figure, Sentence first) {
    Passage passage = figure.extent().sentence().passage();
    boolean headline = passage.kind() == Passage.Kind.TITLE && passage == first.passage();
    return headline || passage.kind() == Passage.Kind.STANDFIRST;
  }

  private static boolean isHeadline(QuantityMention figure) {
    Passage.Kind kind = figure.extent().sentence().passage().kind();
    return kind == Passage.Kind.TITLE || kind == Passage.Kind.STANDFIRST;
  }

  /** One exact number of something: no bound, no version, nothing bare. */
  static boolean isCompared(QuantityMention figure) {
    Quantity quantity = figure.quantity();
    boolean bare = quantity.measure().isEmpty() && quantity.noun().isEmpty();
    return quantity.readings().size() == 1
        && quantity.range().hedge() == Hedge.EXACT
        && !bare
        && !NOT_COMPARED.contains(quantity.measure());
  }
}
