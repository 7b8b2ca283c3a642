package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.quantity.Tables.Found;
import dev.crosscheck.facts.Hedge;
import java.util.List;
import java.util.Optional;

/** "10 to 12", "10-12 million", "between 10 and 12", "from 3 to 5 km", "two or three". */
final class Spans {

  /** The words in which a verb of change can stand before "from". */
  private static final int WINDOW = 9;

  /**
   * @param numeral both ends as one number
   */
  record Range(Amount first, Amount last, Numeral numeral) {

    int end() {
      return last.end();
    }

    /** Both ends as one amount. */
    Amount amount() {
      return new Amount(numeral, last.end(), last.measure(), last.hyphened());
    }
  }

  private final List<Piece> pieces;

  Spans(List<Piece> pieces) {
    this.pieces = pieces;
  }

  private boolean is(int at, String word) {
    return at >= 0 && at < pieces.size() && pieces.get(at).is(word);
  }

  /** Whether a word at {@code at} opens a range: "between", or "from" where nothing changes. */
  boolean opens(int at) {
    return is(at, "between") || is(at, "from") && !changes(at);
  }

  /** "Rose from 44 to 48": the two are one number at two times. */
  private boolean changes(int from) {
    for (int i = from - 1; i >= 0 && i > from - WINDOW; i--) {
      if (Tables.isIn("spread", pieces.get(i).lower())) {
        return false;
      }
      if (Tables.isIn("change", pieces.get(i).lower())
          || Tables.isIn("change", pieces.get(i).token().lemma())) {
        return true;
      }
    }
    return false;
  }

  /** The range behind its opening word. */
  Optional<Range> opened(int at) {
    Optional<Amount> first = Amount.at(pieces, hedged(at + 1));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int link = first.get().end();
    boolean links = is(at, "between") && is(link, "and") || is(link, "to") || is(link, "-");
    return links
        ? Amount.at(pieces, hedged(link + 1)).flatMap(last -> range(first.get(), last))
        : Optional.empty();
  }

  /** Over "about" within a range: "between 2 g and about 7 g". */
  private int hedged(int at) {
    Optional<Found<Hedge>> hedge = Hedges.before(pieces, at);
    boolean about = hedge.isPresent() && hedge.get().value().isNear();
    return about ? hedge.get().end() : at;
  }

  /** The range that begins with {@code first}, without an opening word. */
  Optional<Range> at(Amount first) {
    int link = first.end();
    boolean suspended =
        is(link, "-")
            && pieces.get(link).glued()
            && link + 1 < pieces.size()
            && !pieces.get(link + 1).glued()
            && (is(link + 1, "to") || is(link + 1, "or"));
    link = suspended ? link + 1 : link;
    boolean hyphen = is(link, "-") && (first.hyphened() || isTight(link) || isBare(link, first));
    boolean wave = is(link, "~");
    boolean to = is(link, "to") && !is(first.number().first() - 1, "from") || is(link, "through");
    if (!hyphen && !wave && !to && !is(link, "or") || isYearLike(first)) {
      return Optional.empty();
    }
    boolean or = is(link, "or");
    return Amount.at(pieces, hedged(link + 1))
        .filter(
            last ->
                last.number().form() == first.number().form()
                    || first.number().form() == Form.WORDS
                    || last.number().form() == Form.WORDS && !or)
        .filter(last -> !is(last.end(), "-") || !isTight(last.end()) || last.hyphened())
        .filter(last -> !or || last.number().low() <= first.number().low() * 3)
        .filter(last -> !to || !isStep(first, last))
        .flatMap(last -> range(first, last));
  }

  /**
   * "Rose 1-1/2 to 43-3/4", "fell three cents to 45 cents": a step and the level that it leads to.
   */
  private boolean isStep(Amount first, Amount last) {
    int verb = first.number().first() - 1;
    verb = verb > 0 && Tables.isIn("sizing", pieces.get(verb).lower()) ? verb - 1 : verb;
    boolean moves =
        verb >= 0
            && (Tables.isIn("step", pieces.get(verb).lower())
                || Tables.isIn("step", pieces.get(verb).token().lemma()));
    boolean counted =
        !last.measure().isCount()
            || last.end() < pieces.size() && CountedNoun.isPlural(pieces.get(last.end()));
    boolean shared = first.measure().isCount() && counted;
    return moves && !(shared && last.number().low() <= first.number().low() * 4);
  }

  private boolean isTight(int hyphen) {
    return pieces.get(hyphen).glued()
        && hyphen + 1 < pieces.size()
        && pieces.get(hyphen + 1).glued();
  }

  /** "100 - 1000 g": figures on both sides of a loose hyphen, and the unit behind them. */
  private boolean isBare(int hyphen, Amount first) {
    int next = hyphen + 1;
    if (first.number().form() != Form.FIGURES || next >= pieces.size()) {
      return false;
    }
    boolean number = pieces.get(next).isNumber() || is(next, "~");
    return number && pieces.get(hyphen).glued() == pieces.get(next).glued()
        || number && !pieces.get(hyphen).glued();
  }

  /** "Between 1946 and 1957". */
  boolean isYears(Range range) {
    return isYearLike(range.first()) && isYearLike(range.last());
  }

  private boolean isYearLike(Amount amount) {
    Numeral number = amount.number();
    Piece piece = pieces.get(number.first());
    return number.form() == Form.FIGURES
        && piece.end() - piece.start() == 4
        && number.low() > 1500
        && number.low() < 2100
        && amount.measure().isCount();
  }

  private Optional<Range> range(Amount first, Amount last) {
    boolean same =
        first.measure().isCount() && first.number().form() != Form.VAGUE
            || first.measure().equals(last.measure())
            || last.measure().isCount() && first.measure().isMoney();
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
    boolean cold = least < 0 || high.low() < 0;
    double bottom = cold ? Math.min(least, high.low()) : least;
    double top = cold ? Math.max(least, high.high()) : high.high();
    return bottom < top
        ? Optional.of(
            new Range(first, end, new Numeral(low.first(), high.end(), bottom, top, high.form())))
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
        ? Math.max(1, NumberWords.scale(pieces, number.end() - 1))
        : 1;
  }
}
