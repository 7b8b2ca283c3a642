package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.quantity.Measures.Measure;
import dev.crosscheck.language.Tag;
import java.util.List;
import java.util.Optional;

/** "aged 34", "34-year-old", "34 years old", "Jane Example, 34,". */
final class Ages {

  record Age(Numeral number, int end) {}

  private static final int OLDEST = 120;
  private static final double DAY = 86_400;
  private static final double DAYS = 365.25;

  private final List<Piece> pieces;

  Ages(List<Piece> pieces) {
    this.pieces = pieces;
  }

  private boolean is(int at, String word) {
    return at >= 0 && at < pieces.size() && pieces.get(at).is(word);
  }

  /** The age whose hedge begins at {@code first} and whose amount at {@code start}. */
  Optional<Age> at(int first, int start, Amount amount) {
    Numeral number = amount.number();
    if (number.isVague() || number.form() == Form.PART) {
      return Optional.empty();
    }
    double year = yearsIn(amount.measure());
    if (year > 0) {
      return years(number.times(year, number.end()), amount.end());
    }
    if (!amount.measure().isCount()
        || number.low() > OLDEST
        || number.low() != Math.rint(number.low())) {
      return Optional.empty();
    }
    boolean aged =
        is(first - 1, "aged")
            || is(first - 1, "age") && !is(first - 2, "the")
            || is(first - 1, "of") && is(first - 2, "age");
    if (aged) {
      return Optional.of(ranged(number));
    }
    boolean commas = first == start && is(start - 1, ",") && is(number.end(), ",");
    boolean name =
        start > 1
            && pieces.get(start - 2).token().is(Tag.PROPN)
            && pieces.get(start - 2).isCapitalized()
            && start > 2
            && pieces.get(start - 3).token().is(Tag.PROPN)
            && !Tables.isIn("month", pieces.get(start - 2).lower());
    return commas && name && number.low() > 0 && number.form() == Form.FIGURES
        ? Optional.of(new Age(number, number.end()))
        : Optional.empty();
  }

  /** "aged 16 to 24". */
  private Age ranged(Numeral number) {
    int next = number.end();
    if (is(next, "to") || is(next, "-") || is(next, "and")) {
      Optional<Numeral> last = new Numbers(pieces).at(next + 1, false);
      if (last.isPresent() && last.get().low() > number.low() && last.get().low() <= OLDEST) {
        double high = last.get().high();
        return new Age(
            new Numeral(number.first(), last.get().end(), number.low(), high, number.form()),
            last.get().end());
      }
    }
    return new Age(number, number.end());
  }

  /** How many years the unit is; 0 where it is none of time. */
  private static double yearsIn(Measure unit) {
    return switch (unit.name()) {
      case "year" -> unit.factor() == 1 ? 1 : 0;
      case "month" -> 1 / 12d;
      case "s" -> unit.factor() >= DAY ? unit.factor() / DAY / DAYS : 0;
      default -> 0;
    };
  }

  /** "16 to 21 year olds". */
  Optional<Age> at(Amount range) {
    return range.measure().name().equals("year") && range.measure().factor() == 1
        ? years(range.number(), range.end())
        : Optional.empty();
  }

  private Optional<Age> years(Numeral number, int end) {
    boolean hyphen = is(end, "-") && (is(end + 1, "old") || is(end + 1, "olds"));
    if (hyphen) {
      return Optional.of(new Age(number, end + 2));
    }
    if (is(end, "old") || is(end, "olds")) {
      return Optional.of(new Age(number, end + 1));
    }
    return is(end, "of") && is(end + 1, "age")
        ? Optional.of(new Age(number, end + 2))
        : Optional.empty();
  }
}
