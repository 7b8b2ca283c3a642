package dev.crosscheck.claim.quotes;

import dev.crosscheck.article.Passage;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.QuoteClaim;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The words that an article quotes as somebody's own. */
public final class QuoteClaims {

  private QuoteClaims() {}

  /** All direct and mixed quotations, but definitions and those that hold code or an address. */
  public static List<QuoteClaim> of(Reading reading) {
    Definitions definitions = new Definitions(reading);
    return reading.quotations().stream()
        .filter(
            quotation ->
                quotation.kind() == Quotation.Kind.DIRECT
                    || quotation.kind() == Quotation.Kind.MIXED)
        .filter(quotation -> quotation.text().indexOf(Passage.OBJECT) < 0)
        .filter(quotation -> !definitions.contain(quotation))
        .map(quotation -> claim(quotation, reading.article().metadata().date()))
        .toList();
  }

  /** Who is named as the one who said some words. */
  public static List<Statement> statements(Reading reading) {
    return List.copyOf(SpokenStatements.of(reading));
  }

  private static QuoteClaim claim(Quotation quotation, Optional<LocalDate> reported) {
    return new QuoteClaim(
        quotation.span(),
        Texts.fold(quotation.text()),
        QuoteWords.fold(quotation.text()),
        QuoteWords.pauses(quotation.text()),
        quotation.speaker().map(Referent::key).orElse(""),
        quotation.speaker().map(Referent::name).orElse(quotation.speakerText()),
        reported);
  }
}
