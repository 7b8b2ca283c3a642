package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.Mentions;
import dev.crosscheck.extraction.OrdinalMention;
import dev.crosscheck.extraction.Quantities;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.QuantityPair;
import dev.crosscheck.extraction.Tally;
import java.util.ArrayList;
import java.util.List;

/** The numbers of an article found so far. */
final class Collected {

  private final List<QuantityMention> mentions = new ArrayList<>();
  private final List<OrdinalMention> ordinals = new ArrayList<>();
  private final List<QuantityPair> pairs = new ArrayList<>();
  private final List<Tally> tallies = new ArrayList<>();

  void add(QuantityMention mention) {
    mentions.add(mention);
  }

  void add(OrdinalMention ordinal) {
    ordinals.add(ordinal);
  }

  void add(QuantityPair pair) {
    pairs.add(pair);
  }

  void add(Tally tally) {
    tallies.add(tally);
  }

  Quantities all() {
    return new Quantities(Mentions.of(mentions), ordinals, pairs, tallies);
  }
}
