package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.quantity.Tables.Found;
import dev.crosscheck.extraction.quantity.Tables.Phrases;
import dev.crosscheck.facts.NumberRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Units and currencies by their written forms. */
final class Measures {

  /** A measure in its base size; a number of the unit is {@code number * factor + offset} of it. */
  record Measure(String name, double factor, double offset) {

    static final Measure COUNT = new Measure("", 1, 0);

    boolean isCount() {
      return name.isEmpty();
    }

    NumberRange inBase(NumberRange range) {
      NumberRange sized = factor == 1 ? range : range.times(factor);
      return offset == 0 ? sized : sized.plus(offset);
    }
  }

  /** One letter or an everyday word: a unit only right after figures. */
  private static final Set<String> DOUBTFUL =
      Set.of(
          "m", "g", "l", "w", "t", "p", "c", "f", "s", "ct", "ms", "in.", "ha", "won", "try",
          "mark", "b", "ins", "wh", "rand", "stone", "db", "php", "pp", "bp", "px", "hp", "mi",
          "nm");

  private static final Phrases<Measure> UNITS = read("units");
  private static final Phrases<Measure> CURRENCIES = read("currencies");

  private Measures() {}

  private static Phrases<Measure> read(String table) {
    Phrases<Measure> phrases = new Phrases<>();
    for (String[] row : Tables.rows(table)) {
      double offset = row.length > 3 ? Double.parseDouble(row[3]) : 0;
      Measure measure = new Measure(row[1], Double.parseDouble(row[2]), offset);
      for (String form : row[0].split("\\|")) {
        phrases.add(form, measure);
        if (form.indexOf('-') > 0) {
          phrases.add(form.replace("-", " - "), measure);
        }
      }
    }
    return phrases;
  }

  static boolean isSuffix(String letters) {
    return UNITS.has(letters) || CURRENCIES.has(letters) || letters.equals("pm");
  }

  static boolean isCurrency(String word) {
    return CURRENCIES.has(word);
  }

  /** A currency sign, code or prefix before figures: "$", "US$", "EUR 40". */
  static Optional<Found<Measure>> currencyBefore(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    boolean code = piece.isWord() && piece.lower().length() <= 3 && isUpper(piece);
    return piece.kind() == Piece.Kind.MARK || code || piece.is("rs") || piece.is("rs.")
        ? CURRENCIES.at(pieces, at)
        : Optional.empty();
  }

  private static boolean isUpper(Piece piece) {
    return piece.token().text().chars().limit(2).allMatch(Character::isUpperCase);
  }

  /**
   * A unit or currency after a number.
   *
   * @param glued whether it may be a doubtful short form: it follows figures
   */
  static Optional<Found<Measure>> after(List<Piece> pieces, int at, boolean figures) {
    if (at >= pieces.size()) {
      return Optional.empty();
    }
    Piece first = pieces.get(at);
    boolean doubtful = DOUBTFUL.contains(first.lower());
    if (doubtful && !(figures && (first.glued() || first.is("stone") || first.is("won")))) {
      return Optional.empty();
    }
    Optional<Found<Measure>> unit = UNITS.at(pieces, at);
    Optional<Found<Measure>> money = CURRENCIES.at(pieces, at);
    if (unit.isPresent() && money.isPresent()) {
      return unit.get().end() >= money.get().end() ? unit : money;
    }
    return unit.isPresent() ? unit : money;
  }
}
