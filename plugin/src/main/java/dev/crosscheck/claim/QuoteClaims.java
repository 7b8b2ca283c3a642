package dev.crosscheck.claim;

import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.QuoteClaim;
import dev.crosscheck.facts.Referent;
import java.util.List;

/** The words that an article quotes as somebody's own. */
final class QuoteClaims {

  private QuoteClaims() {}

  static List<QuoteClaim> of(Reading reading) {
    return reading.quotations().stream()
        .filter(
            quotation ->
                quotation.kind() == Quotation.Kind.DIRECT
                    || quotation.kind() == Quotation.Kind.MIXED)
        .map(QuoteClaims::claim)
        .toList();
  }

  private static QuoteClaim claim(Quotation quotation) {
    return new QuoteClaim(
        quotation.span(),
        Texts.fold(quotation.text()),
        QuoteWords.fold(quotation.text()),
        QuoteWords.pauses(quotation.text()),
        quotation.speaker().map(Referent::key).orElse(""),
        quotation.speaker().map(Referent::name).orElse(quotation.speakerText()));
  }
}
