package dev.crosscheck.calendar;

import dev.crosscheck.disputes.Pair;
import dev.crosscheck.facts.DatedSentence;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two sentences tell one deed in the same words, and put it on two days. Where a third has it on
 * yet another day it comes again: "the port was shelled".
 *
 * @param left the one that stands first
 * @param right the other
 * @param because the words that both have, a sentence
 */
public record SameDeed(DatedSentence left, DatedSentence right, String because)
    implements Pair<DatedSentence> {

  /** What is told again after more days, or on the same weekday, has come again. */
  private static final long FARTHEST_DAYS = 13;

  private static final int WEEK = 7;

  /** Sentences that share fewer words tell of different things in plain ones. */
  private static final int FEWEST_SHARED = 6;

  /** The least share of the words of both. */
  private static final double LEAST_SHARE = 0.6;

  /** One less will do where they share nearly all. */
  private static final double ONE_SENTENCE = 0.8;

  private static final double LEAST_OF_VERBS = 0.5;

  private static final int MOST_DAYS = 2;

  /** What more sentences tell is what a repository is about. */
  private static final int MOST_SENTENCES = 400;

  /** Those among the sentences of one deed, in the order of their places. */
  public static List<SameDeed> among(Collection<DatedSentence> told) {
    List<DatedSentence> sentences =
        told.stream().sorted(Comparator.comparing(DatedSentence::span)).toList();
    return sentences.size() > MOST_SENTENCES ? List.of() : pairs(alike(sentences));
  }

  /** Whose deed it is, and what verb tells it. */
  public String deed() {
    return left.deed();
  }

  private static SameDeed of(DatedSentence left, DatedSentence right) {
    String words = shared(left.words(), right.words()).sorted().collect(Collectors.joining("”, “"));
    return new SameDeed(left, right, "Both sentences say “" + words + "”.");
  }

  /** To each the others that tell the same, on whatever day. */
  private static Map<DatedSentence, Set<DatedSentence>> alike(List<DatedSentence> sentences) {
    Map<DatedSentence, Set<DatedSentence>> alike = new LinkedHashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (int j = i + 1; j < sentences.size(); j++) {
        DatedSentence one = sentences.get(i);
        DatedSentence other = sentences.get(j);
        if (areAlike(one, other)) {
          alike.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(other);
          alike.computeIfAbsent(other, key -> new LinkedHashSet<>()).add(one);
        }
      }
    }
    return alike;
  }

  private static List<SameDeed> pairs(Map<DatedSentence, Set<DatedSentence>> alike) {
    List<SameDeed> pairs = new ArrayList<>();
    alike.forEach(
        (left, others) -> {
          for (DatedSentence right : others) {
            boolean first = left.span().compareTo(right.span()) < 0;
            if (first
                && areApart(left, right)
                && days(left, alike).size() <= MOST_DAYS
                && days(right, alike).size() <= MOST_DAYS) {
              pairs.add(of(left, right));
            }
          }
        });
    pairs.sort(Pair.ORDER);
    return pairs;
  }

  /** The days on which it, and what is told in its words, was. */
  private static Set<String> days(DatedSentence one, Map<DatedSentence, Set<DatedSentence>> alike) {
    Set<String> days = new HashSet<>();
    days.add(one.day().timex());
    alike.get(one).forEach(other -> days.add(other.day().timex()));
    return days;
  }

  private static boolean areAlike(DatedSentence one, DatedSentence other) {
    return !each(one.names(), other.names())
        && !each(one.numbers(), other.numbers())
        && share(one.verbs(), other.verbs()) >= LEAST_OF_VERBS
        && areOneSentence(one, other)
        && !one.span().equals(other.span());
  }

  private static boolean areOneSentence(DatedSentence one, DatedSentence other) {
    long shared = shared(one.words(), other.words()).count();
    double share = share(one.words(), other.words());
    return shared >= FEWEST_SHARED && share >= LEAST_SHARE
        || shared == FEWEST_SHARED - 1 && share >= ONE_SENTENCE;
  }

  private static double share(Set<String> one, Set<String> other) {
    long shared = shared(one, other).count();
    return shared / (double) (one.size() + other.size() - shared);
  }

  private static Stream<String> shared(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains);
  }

  /** Whether each has what the other has not. */
  private static boolean each(Set<String> one, Set<String> other) {
    return !one.containsAll(other) && !other.containsAll(one);
  }

  private static boolean areApart(DatedSentence one, DatedSentence other) {
    boolean before = one.day().last().isBefore(other.day().first());
    DatedSentence first = before ? one : other;
    DatedSentence last = before ? other : one;
    long days = ChronoUnit.DAYS.between(first.day().last(), last.day().first());
    return one.day().disjoint(other.day()) && days <= FARTHEST_DAYS && days % WEEK != 0;
  }
}
