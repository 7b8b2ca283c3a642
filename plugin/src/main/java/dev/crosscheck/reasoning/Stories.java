package dev.crosscheck.reasoning;

import dev.crosscheck.claim.ArticleClaims;
import dev.crosscheck.facts.NearStory;
import dev.crosscheck.facts.SameStory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins articles that tell of one story: those that share enough of the names and rare words that
 * each of them is about. An index from words to articles finds the pairs; their number grows with
 * the articles, not with their square.
 *
 * @param same sorted by left, then right path; no article with itself
 * @param near the same, of pairs that are not among {@code same}
 */
record Stories(List<SameStory> same, List<NearStory> near) {

  /** The share of an article's own weight that indexed terms must give for a closer look. */
  private static final double WORTH_A_LOOK = 0.06;

  /** An article has at most this many neighbours, the nearest. */
  private static final int MOST_NEIGHBOURS = 24;

  /** Terms of more articles than this find no pairs, though they count in judging them. */
  private static final int LONGEST_POSTING = 200;

  /** Cosine of two articles that are both near to a third. */
  private static final double ENOUGH_BY_THIRD = 0.2;

  private static final double NEAR_THIRD = 0.4;

  /** The same for those that are of one story with so many others. */
  private static final double ENOUGH_BY_OTHERS = 0.06;

  private static final int FEWEST_OTHERS = 2;

  private record Neighbour(int article, double likeness, Bond bond) {}

  /**
   * @param articles sorted by path
   */
  static Stories of(List<ArticleClaims> articles) {
    Terms terms = Terms.of(articles);
    List<int[]> postings = terms.postings(LONGEST_POSTING);
    List<List<Neighbour>> neighbours = new ArrayList<>();
    float[] likeness = new float[articles.size()];
    for (int article = 0; article < articles.size(); article++) {
      neighbours.add(neighbours(article, articles, terms, postings, likeness));
    }
    TreeMap<Integer, TreeMap<Integer, Bond>> pairs = new TreeMap<>();
    for (int article = 0; article < articles.size(); article++) {
      for (Neighbour near : neighbours.get(article)) {
        add(pairs, article, near.article(), near.bond());
      }
      byThird(neighbours.get(article), terms, pairs);
    }
    byOthers(articles, terms, pairs);
    List<SameStory> same = new ArrayList<>();
    List<NearStory> near = new ArrayList<>();
    pairs.forEach(
        (one, others) ->
            others.forEach(
                (other, bond) -> {
                  String left = articles.get(one).article();
                  String right = articles.get(other).article();
                  String because = terms.because(one, other);
                  int rare = terms.shared(one, other).rare();
                  boolean undated =
                      articles.get(one).dateline().isEmpty()
                          || articles.get(other).dateline().isEmpty();
                  if (Editions.areOfOne(left, right) || undated && Editions.areApart(left, right)) {
                    return; // what changed from one version to the next is no conflict
                  }
                  if (bond == Bond.SAME) {
                    same.add(new SameStory(left, right, because, rare));
                  } else {
                    near.add(new NearStory(left, right, because, rare, bond == Bond.CLOSE));
                  }
                }));
    return new Stories(same, near);
  }

  private static void add(
      TreeMap<Integer, TreeMap<Integer, Bond>> pairs, int one, int other, Bond bond) {
    pairs
        .computeIfAbsent(Math.min(one, other), key -> new TreeMap<>())
        .merge(Math.max(one, other), bond, Bond::surer);
  }

  /** Pairs of an article's nearest that share somewhat less than is enough. */
  private static void byThird(
      List<Neighbour> neighbours, Terms terms, TreeMap<Integer, TreeMap<Integer, Bond>> pairs) {
    List<Neighbour> close =
        neighbours.stream().filter(near -> near.likeness() >= NEAR_THIRD).toList();
    for (Neighbour one : close) {
      for (Neighbour other : close) {
        if (one.article() < other.article()
            && terms.shared(one.article(), other.article()).likeness() >= ENOUGH_BY_THIRD) {
          add(pairs, one.article(), other.article(), Bond.CLOSE);
        }
      }
    }
  }

  /**
   * Pairs that share little, but are of one story with the same others, several of them; of one
   * that is surely of one story with one of the two alone, half is told.
   */
  private static void byOthers(
      List<ArticleClaims> articles, Terms terms, TreeMap<Integer, TreeMap<Integer, Bond>> pairs) {
    Map<Integer, TreeMap<Integer, Bond>> around = new TreeMap<>();
    pairs.forEach(
        (one, others) ->
            others.forEach(
                (other, bond) -> {
                  around.computeIfAbsent(one, key -> new TreeMap<>()).put(other, bond);
                  around.computeIfAbsent(other, key -> new TreeMap<>()).put(one, bond);
                }));
    Map<Long, Integer> shared = new HashMap<>();
    for (TreeMap<Integer, Bond> met : around.values()) {
      List<Map.Entry<Integer, Bond>> some =
          met.entrySet().stream()
              .sorted(Map.Entry.comparingByValue())
              .limit(MOST_NEIGHBOURS)
              .toList();
      for (Map.Entry<Integer, Bond> first : some) {
        for (Map.Entry<Integer, Bond> second : some) {
          int one = first.getKey();
          int other = second.getKey();
          int told =
              (first.getValue() == Bond.SAME ? 1 : 0) + (second.getValue() == Bond.SAME ? 1 : 0);
          if (one < other
              && told > 0
              && Bond.within(0, articles.get(one), articles.get(other), true)) {
            shared.merge((long) one * articles.size() + other, told, Integer::sum);
          }
        }
      }
    }
    shared.forEach(
        (pair, told) -> {
          int one = (int) (pair / articles.size());
          int other = (int) (pair % articles.size());
          if (told >= 2 * FEWEST_OTHERS
              && terms.shared(one, other).likeness() >= ENOUGH_BY_OTHERS) {
            add(pairs, one, other, Bond.CLOSE);
          }
        });
  }

  /** {@code likeness} is all zero, before and after. */
  private static List<Neighbour> neighbours(
      int article,
      List<ArticleClaims> articles,
      Terms terms,
      List<int[]> postings,
      float[] likeness) {
    List<Integer> all = new ArrayList<>();
    int[] own = terms.of(article);
    for (int slot = 0; slot < own.length; slot++) {
      float weight = terms.weight(article, slot);
      for (int other : postings.get(own[slot])) {
        if (other != article) {
          if (likeness[other] == 0) {
            all.add(other);
          }
          likeness[other] += weight * weight;
        }
      }
    }
    List<Neighbour> near = new ArrayList<>();
    for (int met : all) {
      if (likeness[met] >= WORTH_A_LOOK) {
        Terms.Shared shared = terms.shared(article, met);
        Bond.of(shared, articles.get(article), articles.get(met))
            .ifPresent(bond -> near.add(new Neighbour(met, shared.likeness(), bond)));
      }
      likeness[met] = 0;
    }
    near.sort(
        Comparator.comparing(Neighbour::bond)
            .thenComparing(one -> -one.likeness())
            .thenComparingInt(Neighbour::article));
    return near.subList(0, Math.min(MOST_NEIGHBOURS, near.size()));
  }
}
