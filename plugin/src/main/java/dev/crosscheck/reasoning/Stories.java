package dev.crosscheck.reasoning;

import dev.crosscheck.claim.ArticleClaims;
import dev.crosscheck.facts.NearStory;
import dev.crosscheck.facts.SameStory;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Cosine of the two articles' weighted terms from which on they are of one story. */
  private static final double ENOUGH = 0.25;

  /** The share of an article's own weight that indexed terms must give for a closer look. */
  private static final double WORTH_A_LOOK = 0.06;

  /** The same for articles that share the full name of a person of whom few articles tell. */
  private static final double ENOUGH_WITH_PERSON = 0.15;

  /** The same for articles of one fortnight that share two such persons. */
  private static final double ENOUGH_WITH_PERSONS = 0.1;

  private static final int TOGETHER_DAYS = 14;

  private static final int EVER = Integer.MAX_VALUE;

  /** The same for articles of two days one after the other. */
  private static final double ENOUGH_IN_TIME = 0.2;

  private static final int NEAR_DAYS = 1;

  private static final int LEAST_SHARED_NAMES = 2;
  private static final int LEAST_SHARED_TERMS = 4;

  /** So many shared words stand for a second name. */
  private static final int MANY_SHARED_TERMS = 10;

  /** An article has at most this many neighbours, the nearest. */
  private static final int MOST_NEIGHBOURS = 24;

  /** Terms of more articles than this find no pairs, though they count in judging them. */
  private static final int LONGEST_POSTING = 200;

  /** The same for articles that both are near to a third. */
  private static final double ENOUGH_BY_THIRD = 0.2;

  private static final double NEAR_THIRD = 0.4;

  /** The same for those that are of one story with so many others. */
  private static final double ENOUGH_BY_OTHERS = 0.06;

  private static final int FEWEST_OTHERS = 2;

  /**
   * What is enough for articles that may tell of one story. The least likeness of each was chosen
   * on reports of shootings and of other stories by the share of pairs of two stories that it lets
   * in.
   */
  private static final List<Least> CLOSE =
      List.of(
          new Least(0.2, 0, true, 3, 1, 0, 0), // short ones of one day
          new Least(0.12, 0, true, 6, 2, 0, 0), // long ones
          new Least(0.14, 1, false, 2, 1, 1, 0), // a place of which few others tell
          new Least(0.13, 3, false, 7, 0, 0, 0), // the first reports of an incident, in many words
          new Least(0.1, 3, false, 4, 1, 1, 0), // with a name that few others have
          new Least(0.1, 14, false, 3, 1, 1, 1)); // of a person of whom few others tell

  /** The same where names and quotations alone are compared. */
  private static final List<Least> LOOSE =
      List.of(
          new Least(0.14, 1, false, 1, 1, 1, 0),
          new Least(0.085, 3, false, 3, 1, 1, 0),
          new Least(0.07, 3, false, 3, 2, 2, 0),
          new Least(0.07, 14, false, 1, 1, 1, 1),
          new Least(0.13, EVER, false, 4, 2, 2, 0),
          new Least(0.07, EVER, false, 3, 2, 2, 1)); // the trial, years after

  /** How surely two articles tell of one story, the surest first. */
  private enum Bond {
    SAME,
    CLOSE,
    LOOSE;

    Bond surer(Bond other) {
      return compareTo(other) <= 0 ? this : other;
    }
  }

  /**
   * What two articles must share.
   *
   * @param likeness the least cosine
   * @param days the most days between them
   * @param undated whether articles without a date can be meant
   * @param terms the least number of shared terms
   * @param names the same of names
   * @param rare of names that few articles have
   * @param persons of full names of persons of whom few tell
   */
  private record Least(
      double likeness, int days, boolean undated, int terms, int names, int rare, int persons) {

    boolean fits(Terms.Shared shared, ArticleClaims one, ArticleClaims other) {
      return shared.likeness() >= likeness
          && shared.terms() >= terms
          && shared.names() >= names
          && shared.rare() >= rare
          && shared.persons() >= persons
          && (days == EVER || within(days, one, other, undated));
    }
  }

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

  /** Pairs that share little, but are both of one story with the same others, several of them. */
  private static void byOthers(
      List<ArticleClaims> articles, Terms terms, TreeMap<Integer, TreeMap<Integer, Bond>> pairs) {
    Map<Integer, List<Integer>> sure = new TreeMap<>();
    pairs.forEach(
        (one, others) ->
            others.forEach(
                (other, bond) -> {
                  if (bond == Bond.SAME) {
                    sure.computeIfAbsent(one, key -> new ArrayList<>()).add(other);
                    sure.computeIfAbsent(other, key -> new ArrayList<>()).add(one);
                  }
                }));
    Map<Long, Integer> shared = new HashMap<>();
    for (List<Integer> around : sure.values()) {
      List<Integer> some = around.subList(0, Math.min(MOST_NEIGHBOURS, around.size()));
      for (int one : some) {
        for (int other : some) {
          if (one < other && within(0, articles.get(one), articles.get(other), true)) {
            shared.merge((long) one * articles.size() + other, 1, Integer::sum);
          }
        }
      }
    }
    shared.forEach(
        (pair, number) -> {
          int one = (int) (pair / articles.size());
          int other = (int) (pair % articles.size());
          if (number >= FEWEST_OTHERS && terms.shared(one, other).likeness() >= ENOUGH_BY_OTHERS) {
            add(pairs, one, other, Bond.CLOSE);
          }
        });
  }

  /** Whether two articles that share so much tell of one story. */
  private static boolean isOneStory(Terms.Shared shared, ArticleClaims one, ArticleClaims other) {
    if (shared.persons() > 1 && within(TOGETHER_DAYS, one, other)) {
      return shared.likeness() >= ENOUGH_WITH_PERSONS;
    }
    if (shared.terms() < LEAST_SHARED_TERMS) {
      return false;
    }
    boolean named = shared.names() >= LEAST_SHARED_NAMES;
    if (shared.persons() > 0 && (named || shared.terms() >= MANY_SHARED_TERMS)) {
      return shared.likeness() >= ENOUGH_WITH_PERSON;
    }
    return named && shared.likeness() >= (within(NEAR_DAYS, one, other) ? ENOUGH_IN_TIME : ENOUGH);
  }

  /** How surely they tell of one story; empty where nothing speaks for it. */
  private static Optional<Bond> bond(Terms.Shared shared, ArticleClaims one, ArticleClaims other) {
    if (isOneStory(shared, one, other)) {
      return Optional.of(Bond.SAME);
    }
    if (CLOSE.stream().anyMatch(least -> least.fits(shared, one, other))) {
      return Optional.of(Bond.CLOSE);
    }
    return LOOSE.stream().anyMatch(least -> least.fits(shared, one, other))
        ? Optional.of(Bond.LOOSE)
        : Optional.empty();
  }

  private static boolean within(int days, ArticleClaims one, ArticleClaims other) {
    return within(days, one, other, false);
  }

  /**
   * @param unknown what holds where an article bears no date
   */
  private static boolean within(int days, ArticleClaims one, ArticleClaims other, boolean unknown) {
    if (one.dateline().isEmpty() || other.dateline().isEmpty()) {
      return unknown;
    }
    return Math.abs(ChronoUnit.DAYS.between(one.dateline().get(), other.dateline().get())) <= days;
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
        bond(shared, articles.get(article), articles.get(met))
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
