package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.quantity.Measures.Measure;
import dev.crosscheck.extraction.quantity.Tables.Found;
import dev.crosscheck.language.Tag;
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
    if (at + 1 < pieces.size() && isMinus(pieces, at)) {
      minus = true;
      next = at + 1;
    }
    if (next >= pieces.size()) {
      return Optional.empty();
    }
    Optional<Found<Measure>> currency = Measures.currencyBefore(pieces, next);
    next = currency.map(Found::end).orElse(next);
    if (currency.isPresent() && next + 1 < pieces.size() && isMinus(pieces, next)) {
      minus = true;
      next++;
    }
    Optional<Numeral> read = new Numbers(pieces).at(next, currency.isPresent());
    if (read.isEmpty()) {
      return next == at ? single(pieces, at) : Optional.empty();
    }
    Numeral number =
        new Numeral(at, read.get().end(), read.get().low(), read.get().high(), read.get().form());
    if (minus) {
      number = new Numeral(at, number.end(), -number.high(), -number.low(), number.form());
    }
    return Optional.of(belowZero(pieces, measured(pieces, number, currency)));
  }

  /** "Two degrees below zero", "2 below zero". */
  private static Amount belowZero(List<Piece> pieces, Amount amount) {
    int next = amount.end();
    boolean heat =
        amount.measure().isCount()
            || amount.measure().name().equals("degree")
            || amount.measure().name().equals("°C");
    boolean below =
        next + 1 < pieces.size() && pieces.get(next).is("below") && pieces.get(next + 1).is("zero");
    if (!below || !heat) {
      return amount;
    }
    Numeral up = amount.number();
    Measure degree = new Measure("degree", 1, 0, false);
    return new Amount(
        new Numeral(up.first(), up.end(), -up.high(), -up.low(), up.form()),
        next + 2,
        amount.measure().isCount() ? degree : amount.measure(),
        false);
  }

  /** "About a mile", "a litre of milk": one of the unit, where it is told as a size. */
  private static Optional<Amount> single(List<Piece> pieces, int at) {
    if (!pieces.get(at).is("a") && !pieces.get(at).is("an")) {
      return Optional.empty();
    }
    if (at + 1 >= pieces.size() || !pieces.get(at + 1).isWord()) {
      return Optional.empty();
    }
    boolean asked = at > 0 && Tables.isIn("sizing", pieces.get(at - 1).lower());
    return Measures.after(pieces, at + 1, false)
        .filter(unit -> isOne(unit.value()))
        .filter(unit -> asked && !isTied(pieces, unit.end()))
        .map(
            unit ->
                Compounds.whole(
                    pieces,
                    new Amount(
                        new Numeral(at, at + 1, 1, 1, Form.WORDS),
                        unit.end(),
                        unit.value(),
                        false)));
  }

  /** "A dollar-based fund". */
  private static boolean isTied(List<Piece> pieces, int at) {
    return at < pieces.size() && pieces.get(at).is("-") && pieces.get(at).glued();
  }

  /** "A degree of", "a second", "a bit of" are no sizes. */
  private static boolean isOne(Measure measure) {
    return switch (measure.name()) {
      case "s", "month", "year", "degree", "%", "percentage point", "bit", "cup", "DEM", "KRW" ->
          false;
      default -> true;
    };
  }

  /** "Minus 5", "-5", "negative one"; who tests negative three times counts no less than 3. */
  private static boolean isMinus(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    if (piece.is("-")) {
      boolean free = !piece.glued() || at > 0 && "<>=($€£".contains(pieces.get(at - 1).lower());
      boolean said = at > 0 && Tables.isIn("level", pieces.get(at - 1).lower());
      return free && pieces.get(at + 1).glued()
          || said && pieces.get(at + 1).isNumber() && !pieces.get(at + 1).glued();
    }
    boolean negative =
        piece.is("negative")
            && (at + 2 >= pieces.size() || !pieces.get(at + 2).token().is(Tag.NOUN))
            && !(at > 0 && pieces.get(at - 1).token().is(Tag.VERB));
    return piece.is("minus") || negative;
  }

  private static Amount measured(
      List<Piece> pieces, Numeral number, Optional<Found<Measure>> currency) {
    int end = number.end();
    if (currency.isPresent()) {
      return priced(pieces, number, currency.get().value());
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
    boolean written = !pieces.get(number.end() - 1).isWord();
    boolean figures = (number.form() == Form.FIGURES || written) && !hyphen;
    Optional<Found<Measure>> unit = Measures.after(pieces, at, figures);
    if (unit.isPresent()) {
      Measure measure = money(number, unit.get().value());
      return Compounds.whole(pieces, multiplied(pieces, number, measure, unit.get().end()));
    }
    Measure shared = hyphen ? Measure.COUNT : shared(pieces, number);
    return new Amount(number, end, shared, hyphen);
  }

  /** "45 and 50 km": the unit is named once. */
  private static Measure shared(List<Piece> pieces, Numeral number) {
    int next = number.end() + 1;
    boolean figures =
        number.form() == Form.FIGURES
            && !(number.low() >= 1_500 && number.low() <= 2_100)
            && next < pieces.size()
            && (pieces.get(next - 1).is("and") || pieces.get(next - 1).is("or"))
            && pieces.get(next).isNumber();
    if (!figures) {
      return Measure.COUNT;
    }
    int end = new Numbers(pieces).at(next, false).map(Numeral::end).orElse(next);
    return Measures.after(pieces, end, true)
        .map(Found::value)
        .filter(unit -> !unit.name().equals("s") && !unit.name().equals("year"))
        .orElse(Measure.COUNT);
  }

  /** "US$40", "C$40 Canadian", "$10 dollars": the unit may be named again. */
  private static Amount priced(List<Piece> pieces, Numeral number, Measure currency) {
    Optional<Found<Measure>> again = Measures.after(pieces, number.end(), false);
    boolean same =
        again.isPresent()
            && pieces.get(again.get().end() - 1).isWord()
            && again.get().value().isMoney()
            && again.get().value().factor() == 1;
    int end = same ? again.get().end() : number.end();
    Measure measure = same && currency.name().equals("USD") ? again.get().value() : currency;
    return Compounds.whole(pieces, new Amount(number, end, measure, false));
  }

  /** "75 USD million". */
  private static Amount multiplied(List<Piece> pieces, Numeral number, Measure measure, int end) {
    double scale = measure.isMoney() ? NumberWords.scale(pieces, end) : 0;
    boolean code = end > 0 && pieces.get(end - 1).isUpper();
    return scale >= 1_000 && code
        ? new Amount(number.times(scale, number.end()), end + 1, measure, false)
        : new Amount(number, end, measure, false);
  }

  /** "20 million pounds" are money; few things weigh as much. */
  private static Measure money(Numeral number, Measure measure) {
    boolean pound = measure.name().equals("kg") && measure.factor() == 0.45359237;
    return pound && number.low() >= 1_000_000 ? new Measure("GBP", 1, 0, true) : measure;
  }
}
