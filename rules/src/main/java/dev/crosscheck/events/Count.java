package dev.crosscheck.events;

import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Status;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What can be said of the numbers of events: which are comparable, and which add up. */
final class Count {

  /** Words that make a number a part of another, or one on top of it. */
  private static final Set<String> PARTS =
      Set.of("more", "other", "others", "another", "additional", "further", "extra", "remaining");

  private static final int MOST_PARTS = 8;

  private Count() {}

  static boolean usable(Account account) {
    EventClaim claim = account.claim();
    return claim.count().isPresent()
        && claim.status() != Status.DENIED
        && !claim.further()
        && claim.count().get().modifiers().stream().noneMatch(PARTS::contains);
  }

  /** The greatest floor of its readings. */
  static double low(Quantity quantity) {
    return quantity.readings().stream().mapToDouble(NumberRange::low).max().orElseThrow();
  }

  /** The least ceiling of its readings. */
  static double high(Quantity quantity) {
    return quantity.readings().stream().mapToDouble(NumberRange::high).min().orElseThrow();
  }

  /**
   * Whether the numbers of two accounts are a whole and a part of it, or two parts of one whole, in
   * an article that gives the others too: 1 + 3 = 4.
   */
  static boolean addUp(Collection<Account> around, Account left, Account right) {
    boolean home = left.article().equals(right.article());
    return addUp(numbers(around, left.article()), left, right, home)
        || !home && addUp(numbers(around, right.article()), right, left, false);
  }

  /** With {@code home}, some number of the article is the whole; else the other account's. */
  private static boolean addUp(List<Double> numbers, Account part, Account other, boolean home) {
    double mine = number(part);
    double its = number(other);
    for (int mask = 1; mask < 1 << numbers.size(); mask++) {
      if (Integer.bitCount(mask) > 1) {
        double sum = sum(numbers, mask);
        boolean whole = home ? numbers.contains(sum) : allows(other, sum);
        boolean involved =
            home
                ? (in(numbers, mask, mine) || sum == mine) && (in(numbers, mask, its) || sum == its)
                : in(numbers, mask, mine);
        if (whole && involved) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Double> numbers(Collection<Account> around, String article) {
    return around.stream()
        .filter(one -> one.article().equals(article) && one.claim().count().isPresent())
        .map(Count::number)
        .filter(number -> number > 0)
        .distinct()
        .limit(MOST_PARTS)
        .toList();
  }

  private static double number(Account account) {
    NumberRange range = account.claim().count().orElseThrow().range();
    return range.low() == range.high() ? range.low() : -1;
  }

  private static boolean allows(Account account, double sum) {
    NumberRange exact = new NumberRange(sum, sum, Hedge.EXACT, 0);
    return account.claim().count().orElseThrow().readings().stream()
        .anyMatch(range -> !range.disjoint(exact));
  }

  private static boolean in(List<Double> numbers, int mask, double number) {
    int at = numbers.indexOf(number);
    return at >= 0 && (mask & 1 << at) != 0;
  }

  private static double sum(List<Double> numbers, int mask) {
    double sum = 0;
    for (int at = 0; at < numbers.size(); at++) {
      sum += (mask & 1 << at) != 0 ? numbers.get(at) : 0;
    }
    return sum;
  }
}
