package dev.crosscheck.claim.quotes;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.entity.Names;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.SpokenStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * Quotations of some length whose speaker the article names right there, not as "he" nor by having
 * had him speak before.
 */
final class SpokenStatements {

  /** Fewer words two people can both say. */
  private static final int FEWEST_WORDS = 8;

  private SpokenStatements() {}

  static List<SpokenStatement> of(Reading reading) {
    List<SpokenStatement> spoken = new ArrayList<>();
    for (Quotation quotation : reading.quotations()) {
      boolean direct = quotation.kind() == Quotation.Kind.DIRECT && !quotation.cue().isEmpty();
      if (direct && quotation.speaker().filter(who -> isNamed(who, quotation)).isPresent()) {
        List<String> words = QuoteWords.fold(quotation.text());
        if (words.size() >= FEWEST_WORDS) {
          Referent speaker = quotation.speaker().get();
          spoken.add(
              new SpokenStatement(
                  quotation.span(),
                  Texts.fold(quotation.text()),
                  String.join(" ", words),
                  speaker.key(),
                  speaker.name()));
        }
      }
    }
    return spoken;
  }

  /** A person with a full name, of which at least the family name stands at the quotation. */
  private static boolean isNamed(Referent speaker, Quotation quotation) {
    String key = speaker.key();
    return speaker.kind() == ReferentKind.PERSON
        && key.indexOf(' ') > 0
        && Names.letters(quotation.speakerText()).endsWith(key.substring(key.lastIndexOf(' ') + 1));
  }
}
