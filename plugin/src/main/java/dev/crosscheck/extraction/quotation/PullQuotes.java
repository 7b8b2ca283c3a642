package dev.crosscheck.extraction.quotation;

import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.extraction.Quotation.Kind;
import dev.crosscheck.extraction.entity.Names;
import dev.crosscheck.facts.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that a page shows again by themselves to draw the eye, often far from where they are
 * quoted: whoever spoke before them did not say them.
 */
final class PullQuotes {

  private PullQuotes() {}

  /**
   * Gives pull quotes the speaker of the words that they repeat.
   *
   * @param quotations those of an article
   * @param alone places of those that are all of their paragraph
   */
  static List<Quotation> attributed(List<Quotation> quotations, Set<Span> alone) {
    Map<String, Quotation> said = new HashMap<>();
    for (Quotation quotation : quotations) {
      if (quotation.kind() == Kind.DIRECT && !isPulled(quotation, alone)) {
        said.putIfAbsent(Names.letters(quotation.text()), quotation);
      }
    }
    return quotations.stream()
        .map(
            quotation ->
                isPulled(quotation, alone)
                    ? by(quotation, said.getOrDefault(Names.letters(quotation.text()), quotation))
                    : quotation)
        .toList();
  }

  private static boolean isPulled(Quotation quotation, Set<Span> alone) {
    return quotation.cue().isEmpty() && alone.contains(quotation.span());
  }

  private static Quotation by(Quotation pulled, Quotation said) {
    return new Quotation(
        pulled.span(),
        pulled.text(),
        pulled.kind(),
        said.speaker(),
        said.speakerText(),
        pulled.cue());
  }
}
