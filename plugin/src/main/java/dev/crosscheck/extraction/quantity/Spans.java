package dev.crosscheck.extraction.quantity;

import java.util.List;
import java.util.Optional;

/** "10 to 12", "10-12 million", "between 10 and 12", "two or three". */
final class Spans {

  /**
   * @param numeral both ends as one number
   */
  record Range(Amount first, Amount last, Numeral numeral) {

    int end() {
      return last.end();
    }
  }

  private final List<Piece> pieces;

  Spans(List<Piece> pieces) {
    this.pieces = pieces;
  }

  private boolean is(int at, String word) {
    return at >= 0 && at < pieces.size() && pieces.get(at).is(word);
  }

  /** Whether a word at {@code at} opens a range: "between", "ranging from". */
  boolean opens(int at) {
    return is(at, "between")
        || is(at, "from") && at > 0 && Tables.isIn("spread", pieces.get(at - 1).lower());
  }

  Optional<Range> between(int at) {
    Optional<Amount> first = Amount.at(pieces, at + 1);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int link = first.get().end();
    return is(link, "and") || is(link, "to") || is(link, "-")
        ? Amount.at(pieces, link + 1).flatMap(last -> range(first.get(), last))
        : Optional.empty();
  }

  /** The range that begins with {@code first}, without an opening word. */
  Optional<Range> at(Amount first) {
    int link = first.end();
    boolean hyphen = is(link, "-") && (first.hyphened() || isTight(link));
    boolean to = is(link, "to") && !is(first.number().first() - 1, "from");
    if (!hyphen && !to && !is(link, "or")) {
      return Optional.empty();
    }
    if (isYearLike(first)) {
      return Optional.empty();
    }
    return Amount.at(pieces, link + 1)
        .filter(
            last ->
                last.number().form() == first.number().form()
                    || first.number().form() == Form.WORDS)
        .filter(last -> !is(last.end(), "-") || !isTight(last.end()) || last.hyphened())
        .filter(last -> !is(link, "or") || last.number().low() <= first.number().low() * 3)
        .flatMap(last -> range(first, last));
  }

  private boolean isTight(int hyphen) {
    return pieces.get(hyphen).glued()
        && hyphen + 1 < pieces.size()
        && pieces.get(hyphen + 1).glued();
  }

  /** "between 1946 and 1957". */
  boolean isYears(Range range) {
    return isYearLike(range.first()) && isYearLike(range.last());
  }

  private boolean isYearLike(Amount amount) {
    Numeral number = amount.number();
    Piece piece = pieces.get(number.first());
    return number.form() == Form.FIGURES
        && piece.end() - piece.start() == 4
        && number.low() > 1000
        && number.low() < 2100
        && amount.measure().isCount();
  }

  private Optional<Range> range(Amount first, Amount last) {
    boolean same =
        first.measure().isCount() && first.number().form() != Form.VAGUE
            || first.measure().equals(last.measure())
            || last.measure().isCount() && isMoney(first);
    if (!same || last.number().isVague()) {
      return Optional.empty();
    }
    Amount end =
        last.measure().isCount() && !first.measure().isCount()
            ? new Amount(last.number(), last.end(), first.measure(), last.hyphened())
            : last;
    Numeral low = first.number();
    Numeral high = last.number();
    double factor = scale(low) == 1 ? scale(high) : 1;
    double least = low.low() * factor < high.low() ? low.low() * factor : low.low();
    return least < high.high()
        ? Optional.of(
            new Range(
                first, end, new Numeral(low.first(), high.end(), least, high.high(), high.form())))
        : Optional.empty();
  }

  /** The scale word of a number: a million in "12 million", which "10 to 12 million" shares. */
  private double scale(Numeral number) {
    for (int i = number.first(); i < number.end(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isNumber() && piece.value() > 0 && number.low() >= piece.value() * 1_000) {
        return number.low() / piece.value();
      }
    }
    boolean words = number.form() == Form.WORDS && number.low() >= 1_000;
    return words && number.end() == number.first() + 2
        ? Numbers.scale(pieces.get(number.end() - 1).lower())
        : 1;
  }

  private static boolean isMoney(Amount amount) {
    return amount.measure().name().length() == 3;
  }
}
