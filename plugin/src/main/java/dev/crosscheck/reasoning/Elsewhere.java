package dev.crosscheck.reasoning;

import dev.crosscheck.claim.ArticleClaims;
import dev.crosscheck.facts.LookAlikes;
import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.SpelledElsewhere;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How other articles of its story write the names that an article writes in two ways. */
final class Elsewhere {

  /** So many show how a name is written. */
  private static final int MOST_ARTICLES = 3;

  private final Map<String, ArticleClaims> articles = new HashMap<>();
  private final Map<String, SortedMap<String, String>> around = new HashMap<>();

  Elsewhere(List<ArticleClaims> articles, Stories stories) {
    articles.forEach(article -> this.articles.put(article.article(), article));
    stories.near().forEach(story -> join(story.left(), story.right(), story.because()));
    stories.same().forEach(story -> join(story.left(), story.right(), story.because()));
  }

  private void join(String one, String other, String because) {
    around.computeIfAbsent(one, article -> new TreeMap<>()).put(other, because);
    around.computeIfAbsent(other, article -> new TreeMap<>()).put(one, because);
  }

  /** In the order of the other articles, at most a few a word. */
  List<SpelledElsewhere> of(ArticleClaims article) {
    SortedMap<String, String> others = around.getOrDefault(article.article(), new TreeMap<>());
    List<SpelledElsewhere> spelled = new ArrayList<>();
    if (!others.isEmpty()) {
      article.statements().stream()
          .filter(LookAlikes.class::isInstance)
          .map(one -> ((LookAlikes) one).usual().text())
          .distinct()
          .forEach(word -> spelled.addAll(of(word, others)));
    }
    return spelled;
  }

  private List<SpelledElsewhere> of(String word, SortedMap<String, String> others) {
    List<SpelledElsewhere> spelled = new ArrayList<>();
    others.forEach(
        (other, because) -> {
          Optional<Span> place = place(word, articles.get(other));
          if (place.isPresent() && spelled.size() < MOST_ARTICLES) {
            spelled.add(new SpelledElsewhere(word, place.get(), because));
          }
        });
    return spelled;
  }

  private static Optional<Span> place(String word, ArticleClaims article) {
    return article.names().stream().flatMap(use -> place(word, use)).min(Comparator.naturalOrder());
  }

  /** Of "Lindqvist" in "Otto Lindqvist". */
  private static Stream<Span> place(String word, NameUse use) {
    int at = (" " + use.text() + " ").indexOf(" " + word + " ");
    if (at < 0) {
      return Stream.empty();
    }
    int start = use.span().start() + at;
    return Stream.of(new Span(use.article(), start, start + word.length()));
  }
}
