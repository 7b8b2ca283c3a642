package dev.crosscheck.figures;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.HeadlineName;
import dev.crosscheck.facts.HeadlineToll;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names and tolls of headlines that have another number in the text. */
public final class HeadlineNumbers {

  /** So many words of its sentence, or uses of its name, show that the text tells of it. */
  private static final int FEWEST = 2;

  private HeadlineNumbers() {}

  /**
   * Whether both are one name: the text has it again and again, or tells of it in the headline's
   * words. What the headline names for the first time is told of beside the one before it.
   */
  public static boolean areOne(HeadlineName name) {
    return !name.shared().isEmpty() && (name.times() >= FEWEST || name.shared().size() >= FEWEST);
  }

  /** What to report of it. */
  public static Finding finding(String rule, HeadlineName name) {
    return new Finding(
        rule,
        "what the headline names",
        Stream.of(
                Evidence.of(name.span(), name.text(), name.text()),
                Evidence.of(name.told(), name.toldText(), name.toldText()))
            .sorted(Comparator.comparing(Evidence::span))
            .toList(),
        List.of(
            "The text has the name with another number, and nowhere “%s”.".formatted(name.text())),
        "The headline says %s, the text %s.".formatted(name.text(), name.toldText()),
        "See which is right, and correct the other.");
  }

  /** What to report of a toll. */
  public static Finding finding(String rule, HeadlineToll toll) {
    return new Finding(
        rule,
        "how many " + toll.harm(),
        Stream.of(
                side(toll.span(), toll.text(), toll.count()),
                side(toll.told(), toll.toldText(), toll.toldCount()))
            .sorted(Comparator.comparing(Evidence::span))
            .toList(),
        List.of(
            "The text opens with how many %s, and nowhere has the headline's number."
                .formatted(toll.harm())),
        "The headline says %s, the text %s."
            .formatted(toll.count().describe(), toll.toldCount().describe()),
        "See which is right, and correct the other.");
  }

  private static Evidence side(Span span, String text, Quantity count) {
    return Evidence.of(span, text, count.describe())
        .readAs(count.describe())
        .counting(Optional.of(count.range()));
  }
}
