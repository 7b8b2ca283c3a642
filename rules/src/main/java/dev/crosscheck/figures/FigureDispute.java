package dev.crosscheck.figures;

import dev.crosscheck.disputes.Gathered;
import dev.crosscheck.disputes.Pair;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Figure;
import dev.crosscheck.facts.Figure.Amount;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Score;
import dev.crosscheck.facts.Span;
import dev.crosscheck.figures.SameFigure.Likeness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Numbers of one thing, told by articles of one story, that cannot all be right. */
public final class FigureDispute {

  /** Numbers further apart are more likely of two things. */
  private static final double FARTHEST = 2;

  /** The same for money that is paid for many things. */
  private static final double FARTHEST_SUM = 1.5;

  /** The same where other reports bear one of them out. */
  private static final double FARTHEST_BORNE_OUT = 3;

  /** A lost decimal point: 1.2 and 12. */
  private static final double POINT = 10;

  private static final double EXACT = 1e-6;

  /** More numbers of one thing are a series: what a bank buys in a morning. */
  private static final int MOST_NUMBERS = 4;

  private static final int MOST_SHOWN = 12;
  private static final int MOST_REASONS = 2;

  private FigureDispute() {}

  /**
   * The disputes, each with all articles that give one of its numbers. At most notes: in archives
   * that nobody had worked from, none of a dozen that were told alike on one day was of one thing.
   *
   * @param pairs of one subject
   */
  public static List<Finding> in(String rule, Collection<SameFigure> pairs) {
    List<SameFigure> sorted = pairs.stream().sorted(Pair.ORDER).toList();
    Bearing bearing = Bearing.of(sorted);
    List<SameFigure> opposed = sorted.stream().filter(pair -> conflict(pair, bearing)).toList();
    List<Finding> findings = new ArrayList<>();
    for (Gathered<Figure> dispute : Gathered.groups(opposed)) {
      SortedMap<Span, Figure> sides = new TreeMap<>(dispute.sides());
      boolean told =
          opposed.stream()
              .anyMatch(
                  pair -> isTold(pair) && pair.isDated() && sides.containsKey(pair.left().span()));
      sorted.stream().filter(SameFigure::agrees).forEach(pair -> support(pair, sides));
      if (numbers(sides.values()) <= MOST_NUMBERS) {
        findings.add(finding(rule, positions(sides.values()), dispute, told).asNote());
      }
    }
    return findings;
  }

  /** An article stands there once for each number that it gives. */
  private static List<Figure> positions(Collection<Figure> sides) {
    Set<List<String>> told = new HashSet<>();
    return sides.stream()
        .filter(one -> told.add(List.of(one.article(), one.amount().describe())))
        .toList();
  }

  /** How many numbers are told; ten miles are sixteen kilometres. */
  private static int numbers(Collection<Figure> sides) {
    List<Amount> numbers = new ArrayList<>();
    for (Figure one : sides) {
      if (numbers.stream().allMatch(one.amount()::disjoint)) {
        numbers.add(one.amount());
      }
    }
    return numbers.size();
  }

  /** Who gives the same number stands beside the one who is in dispute. */
  private static void support(SameFigure pair, SortedMap<Span, Figure> sides) {
    if (sides.containsKey(pair.left().span())) {
      sides.put(pair.right().span(), pair.right());
    } else if (sides.containsKey(pair.right().span())) {
      sides.put(pair.left().span(), pair.left());
    }
  }

  private static boolean conflict(SameFigure pair, Bearing bearing) {
    Figure left = pair.left();
    Figure right = pair.right();
    return pair.likeness() != Likeness.NUMBER
        && left.amount().disjoint(right.amount())
        && isLikely(pair, bearing)
        && !areNamed(left, right)
        && !isAmong(left.others(), right.amount())
        && !isAmong(right.others(), left.amount());
  }

  /** By their words, or by what other reports count; by both where the numbers are far apart. */
  private static boolean isLikely(SameFigure pair, Bearing bearing) {
    Figure left = pair.left();
    Figure right = pair.right();
    boolean near = comparable(left, right) || areMistyped(left, right);
    return pair.likeness() == Likeness.COUNT
        ? near && bearing.isAlone(pair)
        : near || isWithin(left, right, FARTHEST_BORNE_OUT) && bearing.isAlone(pair);
  }

  private static boolean isWithin(Figure left, Figure right, double farthest) {
    return !left.isMeasured()
        && left.amount() instanceof Quantity one
        && right.amount() instanceof Quantity other
        && comparable(one, other, farthest);
  }

  private static boolean areMistyped(Figure left, Figure right) {
    return left.amount() instanceof Quantity one
        && right.amount() instanceof Quantity other
        && !one.isMoney()
        && Mistyping.areMistyped(left.text(), one, right.text(), other);
  }

  private static boolean isTold(SameFigure pair) {
    return pair.likeness() == Likeness.TOLD;
  }

  private static boolean isAmong(Set<Double> others, Amount amount) {
    return amount instanceof Quantity quantity && others.contains(value(quantity));
  }

  private static boolean comparable(Figure first, Figure second) {
    if (first.amount() instanceof Score one && second.amount() instanceof Score other) {
      return comparable(one, other) && comparable(other, one);
    }
    return first.amount() instanceof Quantity one
        && second.amount() instanceof Quantity other
        && comparable(one, other, first.isPaidForMany() ? FARTHEST_SUM : FARTHEST);
  }

  /** By the winner's number; by the loser's where the one is twice the other. */
  private static boolean comparable(Score one, Score than) {
    double most = FARTHEST * than.more();
    return than.more() > 0
        && (one.more() < most || one.more() == most && one.less() <= FARTHEST * than.less());
  }

  private static boolean comparable(Quantity left, Quantity right, double farthest) {
    double one = Math.min(value(left), value(right));
    double other = Math.max(value(left), value(right));
    return one > 0
        && (other <= farthest * one
            || isExact(left) && isExact(right) && Math.abs(other / one - POINT) < EXACT);
  }

  private static boolean isExact(Quantity quantity) {
    return quantity.range().low() == quantity.range().high();
  }

  private static boolean areNamed(Figure left, Figure right) {
    return left.amount() instanceof Quantity one
        && right.amount() instanceof Quantity other
        && Numbered.areNamed(left.article(), value(one), right.article(), value(other));
  }

  private static double value(Quantity quantity) {
    double low = quantity.range().low();
    double high = quantity.range().high();
    return Double.isInfinite(high) ? low : Double.isInfinite(low) ? high : (low + high) / 2;
  }

  private static Finding finding(
      String rule, List<Figure> sides, Gathered<Figure> dispute, boolean told) {
    List<String> numbers = sides.stream().map(FigureDispute::said).distinct().toList();
    List<String> reasons = new ArrayList<>(dispute.because(MOST_REASONS));
    reasons.add(
        told
            ? "Both tell of it in the same words, and each gives no other number."
            : "Each gives one number of it, and no other.");
    return new Finding(
        rule,
        "the number in “" + sides.get(0).text() + "”",
        sides.stream().limit(MOST_SHOWN).map(one -> side(one, said(one))).toList(),
        reasons,
        "No number fits all of these: " + String.join(", ", numbers) + ".",
        "Find out the number, or say what each of them counts.");
  }

  /** A measure in the unit that it is told in: nobody reads "four miles" as 6,437.376 metres. */
  static String said(Amount amount, String text) {
    boolean plain =
        amount instanceof Quantity quantity
            && (quantity.measure().isEmpty()
                || quantity.measure().equals("%")
                || quantity.isMoney());
    return plain ? amount.describe() : text;
  }

  private static String said(Figure one) {
    return said(one.amount(), one.text());
  }

  static Evidence side(Figure one, String said) {
    return Evidence.of(one.span(), one.text(), said)
        .readAs(said)
        .saidBy(one.attribution())
        .counting(range(one.amount()));
  }

  /** A score has no place on a line. */
  private static Optional<NumberRange> range(Amount amount) {
    return amount instanceof Quantity quantity ? Optional.of(quantity.range()) : Optional.empty();
  }
}
