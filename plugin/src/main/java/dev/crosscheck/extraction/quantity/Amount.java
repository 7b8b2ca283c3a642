package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.quantity.Measures.Measure;
import dev.crosscheck.extraction.quantity.Tables.Found;
import java.util.List;
import java.util.Optional;

/**
 * A number with its unit or currency: "$40 billion", "five miles", "12,000".
 *
 * @param number the number, in the measure's written size
 * @param end index after its last piece
 * @param measure what it is a number of
 * @param hyphened whether a hyphen ties it to the next word: "five-member"
 */
record Amount(Numeral number, int end, Measure measure, boolean hyphened) {

  static Optional<Amount> at(List<Piece> pieces, int at) {
    if (at >= pieces.size()) {
      return Optional.empty();
    }
    int next = at;
    boolean minus = false;
    if (at + 1 < pieces.size() && (pieces.get(at).is("-") || pieces.get(at).is("minus"))) {
      minus = pieces.get(at).is("minus") || !pieces.get(at).glued() && pieces.get(at + 1).glued();
      next = minus ? at + 1 : at;
    }
    if (next >= pieces.size()) {
      return Optional.empty();
    }
    Optional<Found<Measure>> currency = Measures.currencyBefore(pieces, next);
    next = currency.map(Found::end).orElse(next);
    Optional<Numeral> read = new Numbers(pieces).at(next, currency.isPresent());
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Numeral number =
        new Numeral(at, read.get().end(), read.get().low(), read.get().high(), read.get().form());
    if (minus) {
      number = new Numeral(at, number.end(), -number.high(), -number.low(), number.form());
    }
    return Optional.of(measured(pieces, number, currency));
  }

  private static Amount measured(
      List<Piece> pieces, Numeral number, Optional<Found<Measure>> currency) {
    int end = number.end();
    if (currency.isPresent()) {
      return new Amount(number, end, currency.get().value(), false);
    }
    boolean hyphen =
        end + 1 < pieces.size()
            && pieces.get(end).is("-")
            && pieces.get(end).glued()
            && pieces.get(end + 1).glued()
            && pieces.get(end + 1).isWord();
    int at = hyphen ? end + 1 : end;
    if (!hyphen && at < pieces.size() && pieces.get(at).is("of") && at + 2 < pieces.size()) {
      boolean article = pieces.get(at + 1).is("a") || pieces.get(at + 1).is("an");
      at = article || number.isVague() ? at + (article ? 2 : 1) : at;
    } else if (at < pieces.size() && pieces.get(at).is("a") && number.form() == Form.PART) {
      at++;
    }
    boolean figures = number.form() == Form.FIGURES && !hyphen;
    Optional<Found<Measure>> unit = Measures.after(pieces, at, figures);
    if (unit.isPresent()) {
      Amount whole = new Amount(number, unit.get().end(), money(number, unit.get().value()), false);
      return compound(pieces, whole);
    }
    return new Amount(number, end, Measure.COUNT, hyphen);
  }

  /** "20 million pounds" are money; few things weigh as much. */
  private static Measure money(Numeral number, Measure measure) {
    boolean pound = measure.name().equals("kg") && measure.factor() == 0.45359237;
    return pound && number.low() >= 1_000_000 ? new Measure("GBP", 1, 0) : measure;
  }

  /** "5 feet 10 inches", "6 hours and 20 minutes": the smaller part is added. */
  private static Amount compound(List<Piece> pieces, Amount large) {
    int next = large.end();
    if (next < pieces.size() && (pieces.get(next).is(",") || pieces.get(next).is("and"))) {
      next++;
    }
    Optional<Numeral> read = new Numbers(pieces).at(next, false);
    if (read.isEmpty() || read.get().form() == Form.VAGUE) {
      return large;
    }
    Numeral number = read.get();
    Optional<Found<Measure>> unit = Measures.after(pieces, number.end(), true);
    Measure measure = large.measure();
    double ratio = unit.map(found -> found.value().factor() / measure.factor()).orElse(1.0);
    if (unit.isEmpty()
        || !unit.get().value().name().equals(measure.name())
        || measure.offset() != 0
        || ratio >= 0.5
        || number.low() * ratio >= 1) {
      return large;
    }
    double sum = large.number().low() + number.low() * ratio;
    return new Amount(
        new Numeral(large.number().first(), number.end(), sum, sum, large.number().form()),
        unit.get().end(),
        measure,
        false);
  }
}
