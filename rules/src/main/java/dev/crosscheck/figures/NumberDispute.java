package dev.crosscheck.figures;

import dev.crosscheck.disputes.Gathered;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.ToldNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Numbers that articles of one story tell in the same words, and that cannot all be right. */
public final class NumberDispute {

  private static final int MOST_SHOWN = 12;
  private static final int MOST_REASONS = 2;

  private NumberDispute() {}

  /**
   * The disputes, each with all who take part; notes, for the same words can tell of two things.
   *
   * @param pairs of one measure, each in conflict
   */
  public static List<Finding> in(String rule, Collection<SameNumber> pairs) {
    List<Finding> findings = new ArrayList<>();
    for (Gathered<ToldNumber> dispute : Gathered.groups(pairs)) {
      findings.add(finding(rule, dispute, List.copyOf(dispute.sides().values())).asNote());
    }
    return findings;
  }

  private static Finding finding(
      String rule, Gathered<ToldNumber> dispute, List<ToldNumber> sides) {
    List<String> numbers = sides.stream().map(NumberDispute::said).distinct().toList();
    return new Finding(
        rule,
        "the number in “" + sides.get(0).text() + "”",
        sides.stream().limit(MOST_SHOWN).map(NumberDispute::side).toList(),
        dispute.because(MOST_REASONS),
        "No number fits all of these: " + String.join(", ", numbers) + ".",
        "Find out the number, or say what each of them counts.");
  }

  private static String said(ToldNumber number) {
    return FigureDispute.said(number.amount(), number.text());
  }

  private static Evidence side(ToldNumber number) {
    String said = said(number);
    return Evidence.of(number.span(), number.text(), said)
        .readAs(said)
        .saidBy(number.attribution())
        .counting(Optional.of(number.amount().range()));
  }
}
