package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.quantity.Measures.Measure;
import dev.crosscheck.extraction.quantity.Tables.Found;
import java.util.List;
import java.util.Optional;

/** Amounts of several units: "5 feet 10 inches", "15 dollars 50", "$20 and 43c". */
final class Compounds {

  private Compounds() {}

  /** "5 feet 10 inches", "2 yards, 2 feet and 3 inches": the smaller parts are added. */
  static Amount whole(List<Piece> pieces, Amount large) {
    Amount whole = large;
    double size = large.measure().factor();
    while (true) {
      Optional<Amount> part = part(pieces, whole, size);
      if (part.isEmpty()) {
        return whole;
      }
      double ratio = part.get().measure().factor() / large.measure().factor();
      double sum = whole.number().low() + part.get().number().low() * ratio;
      Numeral number = large.number();
      whole =
          new Amount(
              new Numeral(number.first(), part.get().number().end(), sum, sum, number.form()),
              part.get().end(),
              large.measure(),
              false);
      size = part.get().measure().factor();
    }
  }

  private static Optional<Amount> part(List<Piece> pieces, Amount whole, double size) {
    Measure measure = whole.measure();
    int next = whole.end();
    boolean sized = measure.name().equals("m") || measure.name().equals("kg");
    if (next < pieces.size() && (sized && pieces.get(next).is(",") || pieces.get(next).is("and"))) {
      next++;
    }
    Optional<Numeral> read = new Numbers(pieces).at(next, false);
    if (read.isEmpty() || read.get().isVague() || measure.offset() != 0) {
      return Optional.empty();
    }
    Numeral number = read.get();
    Optional<Found<Measure>> unit = Measures.after(pieces, number.end(), true);
    if (unit.isEmpty() && measure.isMoney() && isLetter(pieces, number.end())) {
      return Optional.of(new Amount(number, number.end() + 1, cents(measure), false));
    }
    if (unit.isEmpty()) {
      return measure.isMoney() && isCents(pieces, whole, number)
          ? Optional.of(new Amount(number, number.end(), cents(measure), false))
          : Optional.empty();
    }
    Measure small = unit.get().value();
    boolean coins = small.isMoney() && small.factor() == 0.01 && measure.factor() == 1;
    Measure same = coins ? cents(measure) : small;
    boolean fits =
        same.name().equals(measure.name())
            && same.factor() < size / 2
            && number.low() * same.factor() < size;
    return fits ? Optional.of(new Amount(number, unit.get().end(), same, false)) : Optional.empty();
  }

  /** "$20 and 43c". */
  private static boolean isLetter(List<Piece> pieces, int at) {
    return at < pieces.size() && pieces.get(at).is("c") && pieces.get(at).glued();
  }

  private static Measure cents(Measure money) {
    return new Measure(money.name(), 0.01, 0, true);
  }

  /** "15 dollars 50", "20 rupees and 43" at the end of a clause. */
  private static boolean isCents(List<Piece> pieces, Amount whole, Numeral number) {
    Piece last = pieces.get(number.end() - 1);
    boolean figures = last.isNumber() && last.end() - last.start() == 2;
    boolean ends =
        number.end() >= pieces.size() || ".,;)".contains(pieces.get(number.end()).lower());
    boolean worded = pieces.get(whole.end() - 1).isWord();
    return figures && ends && worded && number.low() < 100 && whole.number().low() % 1 == 0;
  }
}
