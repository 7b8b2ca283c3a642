package dev.crosscheck.events;

import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Status;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Accounts of one event whose numbers cannot all be right. */
public final class QuantityDispute {

  private static final Comparator<Account> FIRST_NAMED =
      Comparator.comparing((Account one) -> count(one).readings().size())
          .thenComparing(Show.FULLEST);

  private static final int TOGETHER_DAYS = 7;

  private QuantityDispute() {}

  /**
   * At most a note between articles that are not of one week: what is counted changes, and wars and
   * gunmen strike again.
   *
   * @param accounts each with a number of one measure
   * @return the dispute, if there is one
   */
  public static List<Finding> in(String rule, Happening event, Collection<Account> accounts) {
    Sides sides =
        Sides.of(
            event,
            accounts,
            (one, other) -> conflict(event, one, other),
            (one, other) -> !count(one).disjoint(count(other)),
            FIRST_NAMED);
    if (sides.none()) {
      return List.of();
    }
    List<String> numbers = sides.says(one -> Show.count(one.claim()));
    Finding finding =
        new Finding(
            rule,
            Wording.number(sides.accounts(), event.around()),
            sides.evidence(Show::counted),
            sides.because(),
            "No number fits all of these: " + Wording.list(numbers) + ".",
            "Find out the number, or say what each of them counts.");
    return List.of(sides.within(TOGETHER_DAYS) ? finding : finding.asNote());
  }

  private static boolean conflict(Happening event, Account left, Account right) {
    EventClaim first = left.claim();
    EventClaim second = right.claim();
    Quantity mine = count(left);
    Quantity its = count(right);
    return mine.disjoint(its)
        && !isTollOfTwo(left, right)
        && sameScope(first, second)
        && !Voices.rival(first, second)
        && !progress(left, right)
        && !Count.addUp(event.around(), left, right);
  }

  /** What an incident cost by two articles is a matter of its circumstances, not of its verbs. */
  private static boolean isTollOfTwo(Account left, Account right) {
    return !left.article().equals(right.article()) && left.isToll() && right.isToll();
  }

  /** One place or none, and one stretch of time or none: no day's count against a year's. */
  private static boolean sameScope(EventClaim left, EventClaim right) {
    if (left.place().isPresent()
        && right.place().isPresent()
        && !Places.agree(left.place().get(), right.place().get())) {
      return false;
    }
    Optional<DateRange> first = left.time();
    Optional<DateRange> second = right.time();
    return first.isEmpty()
        || second.isEmpty()
        || !first.get().disjoint(second.get())
            && first.get().granularity() == second.get().granularity()
            && open(first.get()) == open(second.get());
  }

  private static boolean open(DateRange range) {
    return range.first().equals(LocalDate.MIN) || range.last().equals(LocalDate.MAX);
  }

  /**
   * A plan and what has come of it so far, a toll that grows from report to report, or reports
   * whose order is not known.
   */
  private static boolean progress(Account left, Account right) {
    EventClaim first = left.claim();
    EventClaim second = right.claim();
    boolean bothHappened = first.status() == Status.HAPPENED && second.status() == Status.HAPPENED;
    if (left.article().equals(right.article())) {
      return first.attribution().equals(second.attribution())
          && (first.status() == Status.HAPPENED) != (second.status() == Status.HAPPENED);
    }
    if (first.reported().isEmpty() || second.reported().isEmpty()) {
      return true;
    }
    int order = first.reported().get().compareTo(second.reported().get());
    if (order == 0) {
      return first.status() != second.status();
    }
    Quantity earlier = count(order < 0 ? left : right);
    Quantity later = count(order < 0 ? right : left);
    return !bothHappened || later.range().high() > earlier.range().high();
  }

  private static Quantity count(Account account) {
    return account.claim().count().orElseThrow();
  }
}
