package dev.crosscheck.claim.figures;

import dev.crosscheck.claim.context.SentenceQuantities;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads persons told by their kinds: "12 people, seven men and six women". */
final class PartsReader {

  private static final Set<String> CLOSES = Set.of(",", ".", ";", ")", "-", "–", "—", "");
  private static final Set<String> WHOLES =
      Set.of(
          ("people person passenger student member worker victim patient resident "
                  + "employee participant pupil candidate volunteer player")
              .split(" "));
  private static final Set<String> KINDS =
      Set.of(
          ("man woman child boy girl adult male female civilian soldier officer " + "teenager")
              .split(" "));

  private PartsReader() {}

  static List<Parts> of(Reading reading) {
    List<Parts> found = new ArrayList<>();
    for (SentenceQuantities sentence : SentenceQuantities.of(reading)) {
      for (QuantityMention whole : sentence.all()) {
        if (sentence.all().size() > 2 && counts(whole, WHOLES)) {
          parts(sentence, whole).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean counts(QuantityMention quantity, Set<String> nouns) {
    return quantity.quantity().measure().isEmpty()
        && nouns.contains(quantity.quantity().noun())
        && quantity.head() == quantity.extent().end() - 1;
  }

  private static Optional<Parts> parts(SentenceQuantities sentence, QuantityMention whole) {
    int at = whole.extent().end();
    if (!sentence.opensRow(at)) {
      return Optional.empty();
    }
    at++;
    List<QuantityMention> parts = new ArrayList<>();
    boolean last = false;
    while (!last || parts.isEmpty()) {
      Optional<QuantityMention> part = sentence.at(at).filter(each -> counts(each, KINDS));
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
      at = part.get().extent().end();
      int next = sentence.word(at).equals(",") ? at + 1 : at;
      boolean and = sentence.word(next).equals("and");
      if (!and && (next == at || sentence.at(next).isEmpty())) {
        break;
      }
      at = and ? next + 1 : next;
      if (and) {
        part = sentence.at(at).filter(each -> counts(each, KINDS));
        if (part.isEmpty()) {
          return Optional.empty();
        }
        parts.add(part.get());
        at = part.get().extent().end();
        last = true;
      }
    }
    if (parts.size() < 2 || !CLOSES.contains(sentence.word(at))) {
      return Optional.empty();
    }
    Extent extent = Extent.of(sentence.sentence(), whole.extent().first(), at);
    return Optional.of(
        new Parts(
            extent.span(),
            Texts.fold(extent.text()),
            whole.quantity(),
            parts.stream().map(QuantityMention::quantity).toList()));
  }
}
