package dev.crosscheck.figures;

import dev.crosscheck.facts.CountedList;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Parts;
import dev.crosscheck.facts.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Wholes and their parts, lists and their announced lengths. */
public final class Sums {

  private Sums() {}

  /** Whether the list has another length than was announced. */
  public static boolean mismatch(CountedList list) {
    return list.announced() != list.listed();
  }

  /** Whether exact parts do not add up to an exact whole. */
  public static boolean mismatch(Parts parts) {
    return exact(parts.whole())
        && parts.parts().stream().allMatch(Sums::exact)
        && sum(parts) != parts.whole().range().low();
  }

  /** What to report of a list that {@link #mismatch}es. */
  public static Finding finding(String rule, CountedList list) {
    Evidence announced =
        Single.side(
            list.span(),
            list.text(),
            Integer.toString(list.announced()),
            Optional.of(NumberRange.exactly(list.announced())));
    Evidence listed =
        Single.side(
            list.list(),
            list.items(),
            Integer.toString(list.listed()),
            Optional.of(NumberRange.exactly(list.listed())));
    return new Finding(
        rule,
        "the list behind " + Single.quoted(list.text()),
        List.of(announced, listed),
        List.of("The list follows its announcement."),
        Single.quoted(list.text())
            + " announces "
            + list.announced()
            + "; "
            + list.listed()
            + " "
            + list.form()
            + " follow.",
        "Count again.");
  }

  /** What to report of parts that {@link #mismatch}. */
  public static Finding finding(String rule, Parts parts) {
    String terms =
        parts.parts().stream().map(Quantity::describe).collect(Collectors.joining(" + "));
    return Single.finding(
        rule,
        "the sum " + Single.quoted(parts.text()),
        parts.span(),
        parts.text(),
        parts.whole().describe() + " in all",
        terms
            + " is "
            + NumberRange.exactly(sum(parts)).describe()
            + ", not "
            + parts.whole().describe()
            + ".");
  }

  private static boolean exact(Quantity quantity) {
    NumberRange range = quantity.range();
    return quantity.readings().size() == 1
        && range.hedge() == Hedge.EXACT
        && range.low() == range.high()
        && range.slack() == 0;
  }

  private static double sum(Parts parts) {
    return parts.parts().stream().mapToDouble(part -> part.range().low()).sum();
  }
}
