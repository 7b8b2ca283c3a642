package dev.crosscheck.events;

import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Status;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What can be said of the numbers of events: which are comparable, and which add up. */
final class Count {

  /** Words that make a number a part of another, or one on top of it. */
  private static final Set<String> PARTS =
      Set.of("more", "other", "others", "another", "additional", "further", "extra", "remaining");

  /** Nouns that count groups, not members: "two brigades" is no count of soldiers. */
  private static final Set<String> COLLECTIVES =
      Set.of(
          "army",
          "band",
          "batch",
          "battalion",
          "body",
          "brigade",
          "class",
          "club",
          "column",
          "company",
          "contingent",
          "convoy",
          "couple",
          "crew",
          "detachment",
          "division",
          "family",
          "fleet",
          "force",
          "gang",
          "generation",
          "group",
          "household",
          "pair",
          "party",
          "platoon",
          "regiment",
          "set",
          "squad",
          "squadron",
          "team",
          "unit",
          "wave");

  private static final int MOST_PARTS = 12;

  private Count() {}

  static boolean usable(EventClaim claim) {
    return claim.count().isPresent()
        && claim.status() != Status.DENIED
        && !claim.further()
        && claim.count().get().modifiers().stream().noneMatch(PARTS::contains);
  }

  /** The greatest floor of its readings. */
  static double low(Quantity quantity) {
    return quantity.readings().stream()
        .mapToDouble(range -> range.hedge() == Hedge.UP_TO ? range.high() : range.low())
        .max()
        .orElseThrow();
  }

  /** The least ceiling of its readings. */
  static double high(Quantity quantity) {
    return quantity.readings().stream().mapToDouble(NumberRange::high).min().orElseThrow();
  }

  /** Whether they count the same sort of thing: soldiers and troops, not soldiers and brigades. */
  static boolean sameThing(Quantity left, Quantity right) {
    return left.measure().equals(right.measure())
        && (left.noun().equals(right.noun())
            || !COLLECTIVES.contains(left.noun()) && !COLLECTIVES.contains(right.noun()));
  }

  /** Whether two or more of an article's numbers make the other: 1 + 3 = 4. */
  static boolean addsUp(Collection<Account> around, String article, Quantity whole) {
    List<Double> parts =
        around.stream()
            .filter(one -> one.article().equals(article))
            .map(one -> one.claim().count().filter(count -> sameThing(count, whole)))
            .flatMap(Optional::stream)
            .map(Quantity::range)
            .filter(range -> range.low() == range.high() && range.low() > 0)
            .map(NumberRange::low)
            .distinct()
            .sorted()
            .limit(MOST_PARTS)
            .toList();
    return sums(parts).stream()
        .anyMatch(
            sum -> whole.readings().stream().anyMatch(to -> to.low() <= sum && sum <= to.high()));
  }

  private static Set<Double> sums(List<Double> parts) {
    Set<Double> single = new HashSet<>(Set.of(0.0));
    Set<Double> sums = new TreeSet<>();
    for (double part : parts) {
      for (double sum : List.copyOf(single)) {
        single.add(sum + part);
        if (sum > 0) {
          sums.add(sum + part);
        }
      }
    }
    return sums;
  }
}
