package dev.crosscheck.events;

import dev.crosscheck.facts.Evidence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The accounts of a happening that cannot all hold, sorted into the positions they take. An article
 * stands once under each of its positions, with its plainest account.
 */
record Sides(Happening event, List<List<Account>> positions) {

  /** Few enough to be read. */
  private static final int MOST_OF_ONE_POSITION = 6;

  private static final int MOST_POSITIONS = 6;

  /**
   * @param conflict whether two accounts cannot both hold; symmetric
   * @param agree whether two accounts that are in some conflict take one position; symmetric
   * @param plainest which account of a position an article is shown with
   */
  static Sides of(
      Happening event,
      Collection<Account> accounts,
      BiPredicate<Account, Account> conflict,
      BiPredicate<Account, Account> agree,
      Comparator<Account> plainest) {
    List<Account> sorted = accounts.stream().distinct().sorted(Account.ORDER).toList();
    List<List<Account>> positions = new ArrayList<>();
    for (Account one : sorted) {
      if (sorted.stream().anyMatch(other -> other != one && conflict.test(one, other))) {
        join(positions, one, (mine, its) -> agree.test(mine, its) && !conflict.test(mine, its));
      }
    }
    Comparator<Account> order = plainest.thenComparing(Account.ORDER);
    return new Sides(
        event, positions.stream().limit(MOST_POSITIONS).map(all -> byArticle(all, order)).toList());
  }

  boolean none() {
    return positions.size() < 2;
  }

  /** Whether they stand in one article, or in articles that say when they were written. */
  boolean dated() {
    return within(Integer.MAX_VALUE);
  }

  /** Whether they stand in one article, or in articles written within so many days. */
  boolean within(int days) {
    List<Account> accounts = accounts();
    List<LocalDate> written =
        accounts.stream().flatMap(one -> one.claim().reported().stream()).sorted().toList();
    return accounts.stream().map(Account::article).distinct().count() == 1
        || written.size() == accounts.size()
            && ChronoUnit.DAYS.between(written.get(0), written.get(written.size() - 1)) <= days;
  }

  /** Whether one of them tells of what can befall one person again. */
  boolean comeAgain() {
    return accounts().stream().anyMatch(Account::comesAgain);
  }

  /** One account of each article, by article, that any position is shown with. */
  List<Account> accounts() {
    return positions.stream().flatMap(List::stream).sorted(Account.ORDER).toList();
  }

  List<Evidence> evidence(Function<Account, Evidence> show) {
    return accounts().stream().map(show).toList();
  }

  /** The reasons of the links between the articles shown, the story first. */
  List<String> because() {
    TreeSet<String> articles = new TreeSet<>();
    accounts().forEach(account -> articles.add(account.article()));
    Map<String, String> home = new TreeMap<>();
    event.around().forEach(account -> home.put(account.claim().id(), account.article()));
    TreeSet<String> stories = new TreeSet<>();
    TreeSet<String> reasons = new TreeSet<>();
    for (SameEvent link : event.links()) {
      if (articles.contains(home.get(link.left())) && articles.contains(home.get(link.right()))) {
        reasons.add(link.because());
        if (!link.story().isEmpty()) {
          stories.add(link.story());
        }
      }
    }
    List<String> because = new ArrayList<>(stories.stream().limit(2).toList());
    because.addAll(reasons.stream().limit(3).toList());
    return because;
  }

  /** "says X" for each position, by what its first account says. */
  List<String> says(Function<Account, String> position) {
    return positions.stream().map(all -> position.apply(all.get(0))).distinct().toList();
  }

  private static void join(
      List<List<Account>> positions, Account one, BiPredicate<Account, Account> agree) {
    for (List<Account> position : positions) {
      if (position.stream().allMatch(other -> agree.test(one, other))) {
        position.add(one);
        return;
      }
    }
    positions.add(new ArrayList<>(List.of(one)));
  }

  private static List<Account> byArticle(List<Account> all, Comparator<Account> order) {
    Map<String, Account> best = new LinkedHashMap<>();
    all.stream().sorted(order).forEach(one -> best.putIfAbsent(one.article(), one));
    return best.values().stream().sorted(Account.ORDER).limit(MOST_OF_ONE_POSITION).toList();
  }
}
