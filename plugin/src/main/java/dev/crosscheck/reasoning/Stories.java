package dev.crosscheck.reasoning;

import dev.crosscheck.claim.ArticleClaims;
import dev.crosscheck.facts.SameStory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins articles that tell of one story: those that share enough of the names and rare words that
 * each of them is about. An index from words to articles finds the pairs; their number grows with
 * the articles, not with their square.
 */
final class Stories {

  /** Cosine of the two articles' weighted terms from which on they are of one story. */
  private static final double ENOUGH = 0.25;

  /** The share of an article's own weight that indexed terms must give for a closer look. */
  private static final double WORTH_A_LOOK = 0.12;

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
    TreeMap<Integer, TreeSet<Integer>> pairs = new TreeMap<>();
    float[] likeness = new float[articles.size()];
    for (int article = 0; article < articles.size(); article++) {
      for (Neighbour near : neighbours(article, terms, postings, likeness)) {
        int left = Math.min(article, near.article());
        int right = Math.max(article, near.article());
        pairs.computeIfAbsent(left, key -> new TreeSet<>()).add(right);
      }
    }
    List<SameStory> stories = new ArrayList<>();
    pairs.forEach(
        (left, rights) ->
            rights.forEach(
                right ->
                    stories.add(
                        new SameStory(
                            articles.get(left).article(),
                            articles.get(right).article(),
                            terms.because(left, right)))));
    return stories;
  }

  /** {@code likeness} is all zero, before and after. */
  private static List<Neighbour> neighbours(
      int article, Terms terms, List<int[]> postings, float[] likeness) {
    List<Integer> met = new ArrayList<>();
    int[] own = terms.of(article);
    for (int slot = 0; slot < own.length; slot++) {
      float weight = terms.weight(article, slot);
      for (int other : postings.get(own[slot])) {
        if (other != article) {
          if (likeness[other] == 0) {
            met.add(other);
          }
          likeness[other] += weight * weight;
        }
      }
    }
    List<Neighbour> near = new ArrayList<>();
    for (int other : met) {
      if (likeness[other] >= WORTH_A_LOOK) {
        Terms.Shared shared = terms.shared(article, other);
        if (shared.likeness() >= ENOUGH
            && shared.names() >= LEAST_SHARED_NAMES
            && shared.terms() >= LEAST_SHARED_TERMS) {
          near.add(new Neighbour(other, shared.likeness()));
        }
      }
      likeness[other] = 0;
    }
    near.sort(
        Comparator.comparingDouble((Neighbour one) -> -one.likeness())
            .thenComparingInt(Neighbour::article));
    return near.subList(0, Math.min(MOST_NEIGHBOURS, near.size()));
  }
}
