package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.quantity.Tables.Found;
import dev.crosscheck.extraction.quantity.Tables.Phrases;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import java.util.List;
import java.util.Optional;

/** Words that widen or bound a number, and the range that they make of it. */
final class Hedges {

  private static final Phrases<Hedge> BEFORE = read("before");
  private static final Phrases<Hedge> AFTER = read("after");

  private Hedges() {}

  private static Phrases<Hedge> read(String side) {
    Phrases<Hedge> phrases = new Phrases<>();
    for (String[] row : Tables.rows("hedges")) {
      if (row[1].equals(side)) {
        phrases.add(row[0], Hedge.valueOf(row[2]));
      }
    }
    return phrases;
  }

  /** The hedge at {@code at}, with those that follow it: "only about", "the more than". */
  static Optional<Found<Hedge>> before(List<Piece> pieces, int at) {
    Optional<Found<Hedge>> found = BEFORE.at(pieces, at);
    if (found.isEmpty() || isSpread(pieces, at) || isCode(pieces, at)) {
      return Optional.empty();
    }
    Optional<Found<Hedge>> next = BEFORE.at(pieces, found.get().end());
    for (int i = 0; i < 2 && next.isPresent(); i++) {
      Hedge outer = found.get().value();
      boolean open = outer == Hedge.EXACT || outer == Hedge.ABOUT;
      Hedge hedge = open ? next.get().value() : outer;
      found = Optional.of(new Found<>(next.get().end(), hedge));
      next = BEFORE.at(pieces, found.get().end());
    }
    return found;
  }

  /** The ">" of "=>" and "<>". */
  private static boolean isCode(List<Piece> pieces, int at) {
    boolean sign = pieces.get(at).is("<") || pieces.get(at).is(">");
    boolean both = at + 1 < pieces.size() && pieces.get(at).is("<") && pieces.get(at + 1).is(">");
    return both
        || sign && at > 0 && pieces.get(at).glued() && "<>=-".contains(pieces.get(at - 1).lower());
  }

  /** "Averaged over 12 weeks": no more than twelve. */
  private static boolean isSpread(List<Piece> pieces, int at) {
    boolean over =
        pieces.get(at).is("over") || pieces.get(at).is("below") || pieces.get(at).is("above");
    return over && at > 0 && Tables.isIn("over", pieces.get(at - 1).lower());
  }

  static Optional<Found<Hedge>> after(List<Piece> pieces, int at) {
    Optional<Found<Hedge>> found = AFTER.at(pieces, at);
    if (found.isPresent() && isCompared(pieces, found.get().end())) {
      return Optional.empty();
    }
    boolean mark = found.isPresent() && (pieces.get(at).is("+") || pieces.get(at).is("-"));
    return mark && !pieces.get(at).glued() ? Optional.empty() : found;
  }

  /** "200 or more than 300": the second bound is the other number's. */
  private static boolean isCompared(List<Piece> pieces, int at) {
    boolean than = at < pieces.size() && (pieces.get(at).is("than") || pieces.get(at).is("to"));
    boolean within = pieces.get(at - 1).is("than") || pieces.get(at - 1).is("to");
    int next = than ? at + 1 : at;
    return (than || within) && new Numbers(pieces).at(next, false).isPresent();
  }

  static NumberRange range(Numeral number, Hedge hedge, boolean count) {
    double low = number.low();
    double high = number.high();
    return switch (hedge) {
      case AT_LEAST -> NumberRange.atLeast(low);
      case MORE_THAN -> NumberRange.moreThan(low);
      case AT_MOST -> NumberRange.atMost(high);
      case LESS_THAN -> NumberRange.lessThan(high);
      case UP_TO -> NumberRange.upTo(high);
      case ABOUT, NEARLY, JUST_OVER ->
          new NumberRange(low, high, number.isVague() ? Hedge.VAGUE : hedge);
      case BETWEEN -> NumberRange.between(low, high);
      case EXACT, VAGUE ->
          number.isVague()
              ? NumberRange.vague(low, high)
              : count ? NumberRange.exactly(low) : NumberRange.measured(low);
    };
  }
}
