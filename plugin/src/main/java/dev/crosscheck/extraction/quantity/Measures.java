package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.quantity.Tables.Found;
import dev.crosscheck.extraction.quantity.Tables.Phrases;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.language.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Units and currencies by their written forms. */
final class Measures {

  /** A measure in its base size; a number of the unit is {@code number * factor + offset} of it. */
  record Measure(String name, double factor, double offset, boolean money) {

    static final Measure COUNT = new Measure("", 1, 0, false);

    boolean isCount() {
      return name.isEmpty();
    }

    /** An ISO 4217 code, or the name that the money of several countries shares. */
    boolean isMoney() {
      return money;
    }

    NumberRange inBase(NumberRange range) {
      NumberRange sized = factor == 1 ? range : range.times(factor);
      return offset == 0 ? sized : sized.plus(offset);
    }
  }

  /** A letter or an everyday word: a unit only right after figures. */
  private static final Set<String> TIGHT =
      Set.of(
          "w", "t", "p", "f", "s", "ct", "in.", "ha", "try", "mark", "b", "ins", "rand", "pp", "bp",
          "k", "gs", "rad", "gray", "amp", "sum", "real", "ether", "dong", "punt", "gm", "crown",
          "nm", "ms");

  /** A letter or short form that is a unit behind figures, with or without a space. */
  private static final Set<String> LOOSE =
      Set.of(
          "m", "g", "l", "db", "px", "hp", "mi", "stone", "won", "ev", "hl", "fps", "psi", "cup",
          "cups", "dm", "kt");

  /** Money whose name stands before the figure too: "rupees 500", "ringgit 42". */
  private static final Set<String> FRONT = Set.of("INR", "PKR", "LKR", "MYR", "IDR");

  /** What follows an "in" that stands for inches. */
  private static final Set<String> SIZES =
      Set.of(
          "long", "wide", "thick", "deep", "tall", "high", "across", "of", "or", "x", "by", "to");

  private static final List<String> MARKS = List.of("-", "/", "^");
  private static final Map<String, Measure> CODES = new HashMap<>();
  private static final Phrases<Measure> UNITS = read("units");
  private static final Phrases<Measure> CURRENCIES = read("currencies");
  private static final Measure CELSIUS = new Measure("°C", 1, 0, false);
  private static final int FAR = 60;

  private Measures() {}

  private static Phrases<Measure> read(String table) {
    Phrases<Measure> phrases = new Phrases<>();
    boolean money = table.equals("currencies");
    for (String[] row : Tables.rows(table)) {
      double offset = row.length > 3 ? Double.parseDouble(row[3]) : 0;
      Measure measure = new Measure(row[1], Double.parseDouble(row[2]), offset, money);
      for (String form : row[0].split("\\|")) {
        if (money && isCapital(form)) {
          CODES.put(form, measure);
        } else {
          add(phrases, form, measure);
        }
      }
    }
    return phrases;
  }

  /** A form as it is written, and as it is cut into pieces. */
  private static void add(Phrases<Measure> phrases, String form, Measure measure) {
    phrases.add(form, measure);
    for (String mark : MARKS) {
      if (form.indexOf(mark) > 0) {
        phrases.add(form.replace(mark, " " + mark + " "), measure);
      }
    }
  }

  private static boolean isCapital(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) < 'A' || form.charAt(i) > 'Z') {
        return false;
      }
    }
    return form.length() > 1;
  }

  /** Whether letters right after a figure are a unit of it. */
  static boolean isSuffix(String letters) {
    return UNITS.has(letters)
        || CURRENCIES.has(letters)
        || code(letters.toUpperCase(java.util.Locale.ROOT)).isPresent()
        || letters.equals("pm");
  }

  /** Whether letters right before a figure are a currency: "US$", "EUR40". */
  static boolean isCurrency(String letters) {
    return CURRENCIES.has(letters) || code(letters).isPresent();
  }

  /** "USD"; "MUSD" are millions. */
  private static Optional<Measure> code(String letters) {
    Measure code = CODES.get(letters);
    if (code != null) {
      return Optional.of(code);
    }
    Measure millions =
        letters.length() == 4 && letters.charAt(0) == 'M' ? CODES.get(letters.substring(1)) : null;
    return millions == null
        ? Optional.empty()
        : Optional.of(new Measure(millions.name(), millions.factor() * 1e6, 0, true));
  }

  private static Optional<Found<Measure>> codeAt(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    boolean may = piece.isWord() && piece.lower().length() < 5 && piece.lower().length() > 1;
    return may ? code(piece.text()).map(code -> new Found<>(at + 1, code)) : Optional.empty();
  }

  /** A currency before figures: "$", "US$", "EUR 40", "USD$ 15", "dollar 22.5 million". */
  static Optional<Found<Measure>> currencyBefore(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    Optional<Found<Measure>> code = codeAt(pieces, at);
    if (code.isPresent()) {
      return code;
    }
    if (piece.text().equals("R") && at + 1 < pieces.size() && pieces.get(at + 1).glued()) {
      return Optional.of(new Found<>(at + 1, CODES.get("ZAR")));
    }
    Optional<Found<Measure>> form = CURRENCIES.at(pieces, at);
    boolean sign = form.isPresent() && pieces.get(form.get().end() - 1).kind() == Piece.Kind.MARK;
    boolean word = form.isPresent() && FRONT.contains(form.get().value().name());
    boolean figure =
        form.isPresent()
            && form.get().end() < pieces.size()
            && pieces.get(form.get().end()).isNumber();
    return sign || word && figure ? form : Optional.empty();
  }

  /**
   * A unit or currency after a number.
   *
   * @param figures whether it may be a doubtful short form: it follows figures
   */
  static Optional<Found<Measure>> after(List<Piece> pieces, int at, boolean figures) {
    if (at >= pieces.size()) {
      return Optional.empty();
    }
    Piece first = pieces.get(at);
    if (first.is("\"") || first.is("\u2033")) {
      return figures ? inches(pieces, at) : Optional.empty();
    }
    if (figures && first.is("c") && first.isUpper() && isHeat(pieces, at)) {
      return Optional.of(new Found<>(at + 1, CELSIUS));
    }
    if (first.is("'") && at + 1 < pieces.size() && pieces.get(at + 1).is("'")) {
      return figures && first.glued() && pieces.get(at + 1).glued()
          ? inch(at + 2)
          : Optional.empty();
    }
    Optional<Found<Measure>> code = codeAt(pieces, at);
    if (code.isPresent()) {
      return code;
    }
    Optional<Found<Measure>> unit = UNITS.at(pieces, at);
    Optional<Found<Measure>> money = CURRENCIES.at(pieces, at);
    boolean longer = unit.isEmpty() || money.isPresent() && money.get().end() > unit.get().end();
    Optional<Found<Measure>> best = longer ? money : unit;
    boolean single = best.isPresent() && best.get().end() == at + 1;
    return single && isDoubtful(pieces, at, figures) ? Optional.empty() : best;
  }

  private static boolean isDoubtful(List<Piece> pieces, int at, boolean figures) {
    Piece piece = pieces.get(at);
    if (piece.is("c")) {
      boolean named = at > 1 && pieces.get(at - 2).token().is(Tag.NOUN, Tag.PROPN);
      return !figures || !piece.glued() || piece.isUpper() || named;
    }
    if (TIGHT.contains(piece.lower())) {
      return !figures || !piece.glued();
    }
    if (piece.is("in")) {
      boolean last = at + 1 >= pieces.size() || pieces.get(at + 1).kind() == Piece.Kind.MARK;
      return !figures || !piece.glued() && !last && !SIZES.contains(pieces.get(at + 1).lower());
    }
    boolean capital =
        piece.lower().length() == 1 && !piece.is("l") && !piece.glued() && piece.isUpper();
    return LOOSE.contains(piece.lower()) && (!figures || capital);
  }

  /** "30 C outside", "-10C"; "14.7C" and "13F" are names or prices. */
  private static boolean isHeat(List<Piece> pieces, int at) {
    boolean apart = !pieces.get(at).glued() || at > 1 && pieces.get(at - 2).is("-");
    return apart
        && (at + 1 >= pieces.size() || !pieces.get(at + 1).token().is(Tag.NOUN, Tag.PROPN));
  }

  /** The mark of inches, where it closes no quotation. */
  private static Optional<Found<Measure>> inches(List<Piece> pieces, int at) {
    boolean open = false;
    for (int i = Math.max(0, at - FAR); i < at; i++) {
      open ^= pieces.get(i).is("\"");
    }
    return open || !pieces.get(at).glued() ? Optional.empty() : inch(at + 1);
  }

  private static Optional<Found<Measure>> inch(int end) {
    return Optional.of(new Found<>(end, new Measure("m", 0.0254, 0, false)));
  }
}
