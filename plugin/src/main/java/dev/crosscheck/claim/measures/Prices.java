package dev.crosscheck.claim.measures;

import static dev.crosscheck.claim.measures.Measures.word;

import dev.crosscheck.claim.measures.Measures.Told;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is paid for what a story is about: "buys the bakery for £640 million", "the price of £785
 * million", "a $2 billion takeover", "at a total cost of $86 million".
 */
final class Prices {

  private static final Set<String> DEALS =
      Set.of("takeover", "acquisition", "buyout", "purchase", "sale");

  private static final Set<String> TRADES = Set.of("buy", "acquire", "purchase", "sell");

  private static final Set<String> WHOLE = Set.of("total", "overall", "whole");

  /** What may be spent in every year, or on whatever comes, is the cost of nothing. */
  private static final Set<String> YEARLY =
      Set.of("annual", "yearly", "quarterly", "monthly", "operating", "current");

  /** No more tokens than these part the verb from what is paid. */
  private static final int REACH = 12;

  private Prices() {}

  static List<Circumstance> of(Measures measures) {
    return measures.beside(Quantity::isMoney, Prices::what);
  }

  private static Optional<Told> what(Extent money) {
    Sentence sentence = money.sentence();
    String before = word(sentence, money.first() - 1);
    if (DEALS.contains(word(sentence, money.end()))) {
      return Told.of("price", Extent.of(sentence, money.first(), money.end() + 1));
    }
    if (before.equals("of")) {
      return of(money);
    }
    if (before.equals("budgeted")) {
      return Told.of("cost", Extent.of(sentence, money.first() - 1, money.end()));
    }
    return before.equals("for") ? paid(money) : Optional.empty();
  }

  /** "The price of", "a total cost of", "at a cost of", "on a budget of". */
  private static Optional<Told> of(Extent money) {
    Sentence sentence = money.sentence();
    int noun = money.first() - 2;
    String lemma = noun >= 0 ? sentence.token(noun).lemma() : "";
    boolean cost = lemma.equals("cost") && WHOLE.contains(word(sentence, noun - 1));
    boolean price = lemma.equals("price") && word(sentence, noun - 1).equals("the");
    Extent shown = Extent.of(sentence, Math.max(0, noun), money.end());
    boolean budget = lemma.equals("budget") && !YEARLY.contains(word(sentence, noun - 1));
    return cost || budget
        ? Told.of("cost", shown)
        : price ? Told.of("price", shown) : Optional.empty();
  }

  /** "Buys the bakery for £640 million". */
  private static Optional<Told> paid(Extent money) {
    Sentence sentence = money.sentence();
    for (int at = money.first() - 2; at >= Math.max(0, money.first() - REACH); at--) {
      if (sentence.token(at).is(Tag.VERB)) {
        boolean hands =
            sentence.token(at).lemma().equals("change") && word(sentence, at + 1).equals("hands");
        boolean over =
            sentence.token(at).lemma().equals("take") && word(sentence, at + 1).equals("over");
        return hands || over || TRADES.contains(sentence.token(at).lemma())
            ? Told.of("price", Extent.of(sentence, at, money.end()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
