package dev.crosscheck.claim.figures;

import dev.crosscheck.article.Passage;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.HeadlineFigure;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The figures of a headline that its text bears out nowhere, beside those that it has. */
final class HeadlineFigures {

  /** What stands further down tells something else. */
  private static final int SENTENCES = 12;

  /** More figures stand above no text but a table's. */
  private static final int MOST_FIGURES = 8;

  /** A text that gives more of one kind is a table. */
  private static final int MOST_ALIKE = 40;

  private final Map<Sentence, Set<String>> stems = new IdentityHashMap<>();
  private final List<ToldFigure> lead;
  private final BorneOut borneOut;

  private HeadlineFigures(Reading reading, List<ToldFigure> told) {
    List<Sentence> sentences =
        reading.sentences().stream().filter(sentence -> !sentence.passage().isAbove()).toList();
    List<ToldFigure> text =
        told.stream().filter(figure -> !figure.sentence().passage().isAbove()).toList();
    List<Sentence> top =
        sentences.stream()
            .filter(sentence -> sentence.passage().kind() == Passage.Kind.PARAGRAPH)
            .limit(SENTENCES)
            .toList();
    lead =
        text.stream()
            .filter(figure -> top.contains(figure.sentence()) && figure.isCompared())
            .filter(figure -> !figure.isPart() && !figure.isRate())
            .toList();
    borneOut = new BorneOut(reading, sentences, text);
  }

  /** Each with every figure near the top of the text that measures the same. */
  static List<HeadlineFigure> of(Reading reading) {
    List<ToldFigure> told = ToldFigure.of(reading);
    List<ToldFigure> headline =
        told.stream()
            .filter(figure -> isOnTop(figure.sentence(), reading.sentences().get(0)))
            .filter(figure -> figure.isHeadlined() && figure.isCompared())
            .limit(MOST_FIGURES)
            .toList();
    return headline.isEmpty() ? List.of() : new HeadlineFigures(reading, told).read(headline);
  }

  private List<HeadlineFigure> read(List<ToldFigure> headline) {
    List<HeadlineFigure> found = new ArrayList<>();
    for (ToldFigure figure : headline) {
      List<ToldFigure> alike =
          lead.stream()
              .filter(figure::canBe)
              .sorted(Comparator.comparing(other -> other.mention().span()))
              .limit(MOST_ALIKE)
              .toList();
      Optional<ToldFigure> same =
          alike.stream().limit(1).filter(other -> shared(figure, other).size() > 1).findFirst();
      boolean borne =
          same.map(part -> borneOut.has(figure, part)).orElseGet(() -> borneOut.has(figure));
      if (!borne) {
        alike.forEach(other -> found.add(pair(figure, other, other == alike.get(0))));
      }
    }
    return found;
  }

  private HeadlineFigure pair(ToldFigure figure, ToldFigure other, boolean first) {
    return new HeadlineFigure(
        figure.mention().span(),
        Texts.fold(figure.mention().text()),
        figure.quantity(),
        other.mention().span(),
        Texts.fold(other.mention().text()),
        other.quantity(),
        first,
        shared(figure, other));
  }

  private Set<String> shared(ToldFigure figure, ToldFigure other) {
    Set<String> shared = new HashSet<>(stems(figure.sentence()));
    shared.retainAll(stems(other.sentence()));
    return shared;
  }

  private Set<String> stems(Sentence sentence) {
    return stems.computeIfAbsent(
        sentence,
        key ->
            key.tokens().stream()
                .filter(Stems::isTelling)
                .map(Stems::of)
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether it is the article's first headline, no other, or what introduces it. */
  private static boolean isOnTop(Sentence sentence, Sentence first) {
    Passage passage = sentence.passage();
    boolean headline = passage.kind() == Passage.Kind.TITLE && passage == first.passage();
    return headline || passage.kind() == Passage.Kind.STANDFIRST;
  }
}
