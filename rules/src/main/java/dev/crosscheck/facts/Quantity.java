package dev.crosscheck.facts;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A number of something, as read: "two brigades of 6,000 troops".
 *
 * @param readings the ranges that the wording can mean, likeliest first, at least one ("two
 *     brigades of 6,000 troops" is 12,000 or 6,000 in all)
 * @param measure what is measured, in its base size: empty for a plain count, else {@code "USD"},
 *     {@code "EUR"} (ISO 4217), {@code "%"}, {@code "percentage point"}, {@code "m"}, {@code "kg"},
 *     {@code "s"}, {@code "year"}, {@code "USD/barrel"}, {@code "/10"} (marks out of ten) …
 * @param noun lemma of the counted head noun, lower case: "troop", "people"; empty where none is
 *     named
 * @param modifiers lower-case words between the number and the head noun, in order: "combat"
 */
public record Quantity(
    List<NumberRange> readings, String measure, String noun, List<String> modifiers)
    implements Figure.Amount {

  public Quantity {
    readings = List.copyOf(readings);
    modifiers = List.copyOf(modifiers);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a quantity has at least one reading");
    }
  }

  /** The likeliest reading. */
  public NumberRange range() {
    return readings.get(0);
  }

  /** Whether both can be the size of one thing: the same measure, nouns that count the same. */
  public boolean comparable(Quantity other) {
    return measure.equals(other.measure) && CountedNouns.comparable(noun, other.noun);
  }

  /** Whether both could be the size of one thing, but no reading of one fits one of the other. */
  public boolean disjoint(Quantity other) {
    return comparable(other)
        && readings.stream().allMatch(one -> other.readings.stream().allMatch(one::disjoint));
  }

  @Override
  public boolean disjoint(Figure.Amount other) {
    return other instanceof Quantity quantity && disjoint(quantity);
  }

  /** Whether it is money: its measure is the code of a currency, and no "ton". */
  public boolean isMoney() {
    return MeasureText.isCurrency(measure);
  }

  /** Whether it is what a unit costs: "$1.05 a bushel". */
  public boolean isPrice() {
    int per = measure.indexOf('/');
    return per > 0 && MeasureText.isCurrency(measure.substring(0, per));
  }

  /** In plain English: "100–999", "US$40 billion", "12,000 or 6,000", "about 5%". */
  @Override
  public String describe() {
    return readings.stream()
        .map(range -> MeasureText.of(range.describe(), measure))
        .distinct()
        .collect(Collectors.joining(" or "));
  }
}
