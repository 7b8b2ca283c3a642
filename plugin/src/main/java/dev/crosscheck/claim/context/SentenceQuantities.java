package dev.crosscheck.claim.context;

import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The quantities of a sentence, in order.
 *
 * @param sentence the sentence
 * @param all at least one
 */
public record SentenceQuantities(Sentence sentence, List<QuantityMention> all) {

  private static final Set<String> ROW_MARKS = Set.of(",", ":", "(", "-", "–", "—");

  /** Sentences that hold a quantity, in reading order. */
  public static List<SentenceQuantities> of(Reading reading) {
    Map<Place, SentenceQuantities> sentences = new LinkedHashMap<>();
    for (QuantityMention quantity : reading.quantities()) {
      Sentence sentence = quantity.extent().sentence();
      sentences
          .computeIfAbsent(
              new Place(sentence.span(0, 1).start()),
              key -> new SentenceQuantities(sentence, new ArrayList<>()))
          .all()
          .add(quantity);
    }
    return List.copyOf(sentences.values());
  }

  private record Place(int start) {}

  /**
   * "12 people: seven men …", "two sailors, Ada Holm and …": whether a row can follow the token.
   */
  public boolean opensRow(int index) {
    return ROW_MARKS.contains(word(index));
  }

  /** The quantity that begins at a token. */
  public Optional<QuantityMention> at(int index) {
    return all.stream().filter(each -> each.extent().first() == index).findFirst();
  }

  /** The token's text in lower case; empty beyond either end of the sentence. */
  public String word(int index) {
    return index >= 0 && index < sentence.size() ? sentence.token(index).lower() : "";
  }

  /** "Seven", but not "about seven" and not "hundreds". */
  public static boolean isExact(QuantityMention quantity) {
    NumberRange range = quantity.quantity().range();
    return quantity.quantity().readings().size() == 1
        && range.hedge() == Hedge.EXACT
        && range.low() == range.high();
  }
}
