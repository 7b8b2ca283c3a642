package dev.crosscheck.claim.figures;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Mention;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A number as an article tells it: so many of something, or so long.
 *
 * @param mention where it stands
 * @param quantity what it was read as; a length of time in days
 */
record ToldFigure(Mention mention, Quantity quantity) {

  /** Both sides of a score change places; ages are told of many; lengths are read as times. */
  private static final Set<String> OF_MANY = Set.of("score", "vote", "s", "year");

  private static final Set<String> RATES =
      Set.of("average", "annual", "annually", "yearly", "monthly", "salary", "apiece", "each");

  private static final Set<Hedge> HEADLINED =
      Set.of(Hedge.EXACT, Hedge.ABOUT, Hedge.MORE_THAN, Hedge.AT_LEAST);

  /** All of an article, counts and measures before lengths of time. */
  static List<ToldFigure> of(Reading reading) {
    List<ToldFigure> told = new ArrayList<>();
    for (QuantityMention number : reading.quantities()) {
      told.add(new ToldFigure(number, number.quantity()));
    }
    for (TimeMention time : reading.times()) {
      if (time.type() == TimeMention.Type.DURATION) {
        Spells.of(time).ifPresent(length -> told.add(new ToldFigure(time, length)));
      }
    }
    return told;
  }

  Extent extent() {
    return mention.extent();
  }

  Sentence sentence() {
    return mention.extent().sentence();
  }

  /** A number that a headline can give: "30 boats", "about 30 boats", "more than 30 boats". */
  boolean isHeadlined() {
    return HEADLINED.contains(quantity.range().hedge());
  }

  /** Whether a slip of the hand can be what parts both: they are hedged alike, if at all. */
  boolean canBe(ToldFigure told) {
    Hedge hedge = quantity.range().hedge();
    return !(isChange() && told.isStart() || isStart() && told.isChange())
        && quantity.comparable(told.quantity)
        && (hedge == Hedge.EXACT || hedge == told.quantity.range().hedge());
  }

  /** In "cut the rate by 33 percent" the number is no rate from which it was cut. */
  private boolean isChange() {
    return before().equals("by");
  }

  private boolean isStart() {
    return before().equals("from");
  }

  private String before() {
    int before = extent().first() - 1;
    return before < 0 ? "" : sentence().token(before).lower();
  }

  /** One number of something, bounds included: no version, no "1.00/1.50 dlrs", nothing bare. */
  boolean isCompared() {
    Hedge hedge = quantity.range().hedge();
    return quantity.readings().size() == 1
        && mention.text().indexOf('/') < 0
        && hedge != Hedge.VAGUE
        && hedge != Hedge.BETWEEN
        && !isBare()
        && !isOfMany();
  }

  /** Whether an article tells several of its kind, of several. */
  boolean isOfMany() {
    return OF_MANY.contains(quantity.measure());
  }

  /** "Bergen and 15 other states" are sixteen. */
  boolean isPart() {
    return mention instanceof QuantityMention number && CountedThing.isPart(number);
  }

  /** "An average salary of $45 million", "$45 million a year": ten years' are another sum. */
  boolean isRate() {
    return isSum() && sentence().tokens().stream().anyMatch(token -> RATES.contains(token.lower()));
  }

  /** A number that names neither a unit nor a thing. */
  boolean isBare() {
    return quantity.measure().isEmpty() && quantity.noun().isEmpty();
  }

  /** Whether it is money, or what a unit costs. */
  boolean isSum() {
    return quantity.isMoney() || quantity.isPrice();
  }

  /** Whether it measures something of which there are several: "10,000-tonne cargoes". */
  boolean isOfSeveral() {
    int next = extent().end();
    return next < sentence().size()
        && sentence().token(next).is(Tag.NOUN)
        && sentence().token(next).lower().endsWith("s");
  }
}
