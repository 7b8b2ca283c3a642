package dev.crosscheck.figures;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.HeadlineFigure;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Span;
import java.util.Collection;
import java.util.Comparator;

/** Figures of headlines that are figures of the text, mistyped. */
public final class HeadlineSlips {

  private HeadlineSlips() {}

  /** As many words in common tell of one thing, whose number may have one digit. */
  private static final int FEWEST_SHARED = 2;

  /**
   * Whether a slip of the hand makes the one into the other. Of "$4bn" and "$8bn", or "$52bn" and
   * "$25.4bn", it can be said only where the text's first sum stands among the headline's words; of
   * "ten years" and "twenty years" never.
   */
  public static boolean isMistyped(HeadlineFigure figure) {
    String text = figure.text();
    String told = figure.toldText();
    Quantity one = figure.quantity();
    Quantity other = figure.toldQuantity();
    return Mistyping.isOtherDigit(text, one, told, other)
            || Mistyping.isMistypedCut(text, one, told, other)
        ? isOfOneThing(figure) && !one.measure().equals("day")
        : !isChance(figure) && Mistyping.areMistyped(text, one, told, other);
  }

  private static boolean isOfOneThing(HeadlineFigure figure) {
    return figure.first() && figure.shared().size() >= FEWEST_SHARED;
  }

  /** A jobless rate of 7.7% and earnings up 1.7%: most shares are one digit apart from another. */
  private static boolean isChance(HeadlineFigure figure) {
    return figure.shared().isEmpty() && figure.quantity().measure().equals("%");
  }

  /**
   * What to report of one figure of a headline.
   *
   * @param figures that one, beside each of the text's that it can be; at least one
   */
  public static Finding finding(String rule, Collection<HeadlineFigure> figures) {
    HeadlineFigure first =
        figures.stream().min(Comparator.comparing(HeadlineFigure::told)).orElseThrow();
    return new HeadlineSides(
            side(first.span(), first.text(), first.quantity()),
            side(first.told(), first.toldText(), first.toldQuantity()))
        .finding(
            rule,
            "what the headline tells",
            "The text nowhere bears out “%s” above it; its “%s” is one slip of the hand away."
                .formatted(first.text(), first.toldText()));
  }

  private static Evidence side(Span span, String text, Quantity quantity) {
    return HeadlineSides.counting(span, text, FigureDispute.said(quantity, text), quantity);
  }
}
