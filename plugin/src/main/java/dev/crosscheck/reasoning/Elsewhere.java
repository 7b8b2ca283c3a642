package dev.crosscheck.reasoning;

import dev.crosscheck.claim.ArticleClaims;
import dev.crosscheck.facts.LookAlikes;
import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.SpelledElsewhere;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How other articles of its story write the names that an article writes in two ways. */
final class Elsewhere {

  /** So many show how a name is written. */
  private static final int MOST_ARTICLES = 3;

  private final Map<String, ArticleClaims> articles = new HashMap<>();
  private final Map<String, SortedMap<String, String>> around = new HashMap<>();
  private final Map<String, Map<String, Span>> words = new HashMap<>();

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
          .forEach(word -> spelled.addAll(of(article.article(), word, others)));
    }
    return spelled;
  }

  private List<SpelledElsewhere> of(String article, String word, SortedMap<String, String> others) {
    List<SpelledElsewhere> spelled = new ArrayList<>();
    others.forEach(
        (other, because) -> {
          Span place = words(other).get(word);
          if (place != null && spelled.size() < MOST_ARTICLES) {
            spelled.add(new SpelledElsewhere(article, word, place, because));
          }
        });
    return spelled;
  }

  private Map<String, Span> words(String article) {
    return words.computeIfAbsent(article, path -> words(articles.get(path)));
  }

  /** Where the article first has each word of its names: "Lindqvist" of "Otto Lindqvist". */
  private static Map<String, Span> words(ArticleClaims article) {
    Map<String, Span> words = new HashMap<>();
    for (NameUse use : article.names()) {
      int start = use.span().start();
      for (String word : use.text().split(" ", -1)) {
        Span place = new Span(use.article(), start, start + word.length());
        words.merge(word, place, (one, other) -> one.compareTo(other) < 0 ? one : other);
        start += word.length() + 1;
      }
    }
    return words;
  }
}
