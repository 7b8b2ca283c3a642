package dev.crosscheck.reasoning;

import dev.crosscheck.claim.ArticleClaims;
import dev.crosscheck.facts.SameStory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Joins articles that tell of one story: those that share enough of the names and rare words that
 * each of them is about. An index from words to articles finds the pairs; their number grows with
 * the articles, not with their square.
 */
final class Stories {

  /** Cosine of the two articles' weighted terms from which on they are of one story. */
  private static final double ENOUGH = 0.30;

  private static final int LEAST_SHARED_NAMES = 2;
  private static final int LEAST_SHARED_TERMS = 4;

  /** An article has at most this many neighbours, the nearest. */
  private static final int MOST_NEIGHBOURS = 24;

  /** Terms of more articles than this find no pairs, though they count in judging them. */
  private static final int LONGEST_POSTING = 200;

  private Stories() {}

  private record Neighbour(int article, double likeness) {}

  /**
   * @param articles sorted by path
   * @return sorted by left, then right path; no article with itself
   */
  static List<SameStory> of(List<ArticleClaims> articles) {
    Terms terms = Terms.of(articles);
    List<int[]> postings = terms.postings(LONGEST_POSTING);
    TreeMap<Integer, TreeMap<Integer, Double>> pairs = new TreeMap<>();
    int[] seen = new int[articles.size()];
    for (int article = 0; article < articles.size(); article++) {
      for (Neighbour near : neighbours(article, terms, postings, seen)) {
        int left = Math.min(article, near.article());
        int right = Math.max(article, near.article());
        pairs.computeIfAbsent(left, key -> new TreeMap<>()).put(right, near.likeness());
      }
    }
    List<SameStory> stories = new ArrayList<>();
    pairs.forEach(
        (left, rights) ->
            rights
                .keySet()
                .forEach(
                    right ->
                        stories.add(
                            new SameStory(
                                articles.get(left).article(),
                                articles.get(right).article(),
                                terms.because(left, right)))));
    return stories;
  }

  private static List<Neighbour> neighbours(
      int article, Terms terms, List<int[]> postings, int[] seen) {
    List<Integer> met = new ArrayList<>();
    for (int term : terms.of(article)) {
      for (int other : postings.get(term)) {
        if (other != article && seen[other]++ == 0) {
          met.add(other);
        }
      }
    }
    List<Neighbour> near = new ArrayList<>();
    for (int other : met) {
      if (seen[other] >= LEAST_SHARED_TERMS / 2) {
        Terms.Shared shared = terms.shared(article, other);
        if (shared.likeness() >= ENOUGH
            && shared.names() >= LEAST_SHARED_NAMES
            && shared.terms() >= LEAST_SHARED_TERMS) {
          near.add(new Neighbour(other, shared.likeness()));
        }
      }
      seen[other] = 0;
    }
    near.sort(
        Comparator.comparingDouble((Neighbour one) -> -one.likeness())
            .thenComparingInt(Neighbour::article));
    return near.subList(0, Math.min(MOST_NEIGHBOURS, near.size()));
  }
}
