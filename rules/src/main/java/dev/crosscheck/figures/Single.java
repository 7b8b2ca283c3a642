package dev.crosscheck.figures;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Span;
import java.util.List;
import java.util.Optional;

/** Findings about figures: a statement that cannot be true by itself. */
final class Single {

  private Single() {}

  static Finding finding(
      String rule, String subject, Span span, String text, String position, String conflict) {
    return new Finding(
        rule,
        subject,
        List.of(side(span, text, position, Optional.empty())),
        List.of(),
        conflict,
        "Check the figures.");
  }

  static Evidence side(Span span, String text, String position, Optional<NumberRange> numbers) {
    return Evidence.of(span, text, position).counting(numbers);
  }

  static String quoted(String text) {
    return "“" + text + "”";
  }
}
