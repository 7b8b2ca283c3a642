package dev.crosscheck.figures;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands above a text, and what the text says instead.
 *
 * @param above the headline's or the standfirst's
 * @param told the text's
 */
record HeadlineSides(Evidence above, Evidence told) {

  /** A side that gives a number. */
  static Evidence counting(Span span, String text, String position, Quantity quantity) {
    return Evidence.of(span, text, position)
        .readAs(position)
        .counting(Optional.of(quantity.range()));
  }

  /**
   * What to report of them.
   *
   * @param subject what both tell: "what the headline names"
   * @param because why the text does not bear out what stands above it
   */
  Finding finding(String rule, String subject, String because) {
    return new Finding(
        rule,
        subject,
        Stream.of(above, told).sorted(Comparator.comparing(Evidence::span)).toList(),
        List.of(because),
        "What stands above the text says %s, the text %s."
            .formatted(above.position(), told.position()),
        "See which is right, and correct the other.");
  }
}
