package dev.crosscheck.chronicle;

import dev.crosscheck.disputes.Gathered;
import dev.crosscheck.facts.DayToll;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers of one incident's victims that cannot all be right. */
public final class TollDispute {

  /** Numbers further apart are more likely of two incidents. */
  private static final double FARTHEST = 2;

  private static final int MOST_SHOWN = 12;

  /** What is put as a guess is no account. */
  private static final Set<Hedge> GUESSES = Set.of(Hedge.UP_TO, Hedge.VAGUE, Hedge.ABOUT);

  private TollDispute() {}

  /** Whether no number fits both, and neither article says more that the other's fits. */
  public static boolean conflict(SameIncident pair) {
    DayToll left = pair.left();
    DayToll right = pair.right();
    return left.count().disjoint(right.count())
        && !GUESSES.contains(left.count().range().hedge())
        && !GUESSES.contains(right.count().range().hedge())
        && isComparable(left.count().range(), right.count().range())
        && left.said().stream().noneMatch(number -> fits(number, right))
        && right.said().stream().noneMatch(number -> fits(number, left));
  }

  private static boolean isComparable(NumberRange left, NumberRange right) {
    double one = Math.min(left.low(), right.low());
    double other = Math.max(left.low(), right.low());
    return one > 1 && other <= FARTHEST * one;
  }

  private static boolean fits(double number, DayToll toll) {
    NumberRange exact = NumberRange.exactly(number);
    return toll.count().readings().stream().anyMatch(range -> !range.disjoint(exact));
  }

  /**
   * The disputes, each with all articles that give one of its numbers.
   *
   * @param pairs of one day, each in conflict
   */
  public static List<Finding> in(String rule, Collection<SameIncident> pairs) {
    List<Finding> findings = new ArrayList<>();
    for (Gathered<DayToll> dispute : Gathered.groups(pairs)) {
      SameIncident first = (SameIncident) dispute.pairs().get(0);
      findings.add(finding(rule, first, List.copyOf(dispute.sides().values())));
    }
    return findings;
  }

  private static Finding finding(String rule, SameIncident pair, List<DayToll> sides) {
    String done = pair.incident().startsWith("death") ? "killed" : "injured";
    List<String> numbers = sides.stream().map(one -> one.count().describe()).distinct().toList();
    Finding finding =
        new Finding(
            rule,
            "the number of people " + done + " on " + pair.day(),
            sides.stream().limit(MOST_SHOWN).map(TollDispute::side).toList(),
            List.of(pair.because()),
            "No number fits all of these: " + String.join(", ", numbers) + ".",
            "Find out the number, or say whose it is and what each of them counts.");
    return sides.stream().allMatch(TollDispute::isOfAYear) ? finding : finding.asNote();
  }

  /** A day without its year, in an article without a date, can be of any year. */
  private static boolean isOfAYear(DayToll toll) {
    return toll.yearTold() || toll.reported().isPresent();
  }

  private static Evidence side(DayToll toll) {
    String said = toll.count().describe();
    return Evidence.of(toll.span(), toll.text(), said)
        .readAs(said)
        .saidBy(toll.attribution())
        .counting(Optional.of(toll.count().range()));
  }
}
