package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.quantity.Measures.Measure;
import dev.crosscheck.extraction.quantity.Tables.Found;
import dev.crosscheck.facts.Hedge;
import java.util.List;
import java.util.Optional;

/** Bounds that stand behind an amount, and amounts that are bounded on both sides. */
final class Bounds {

  /** An amount with the words that bound it. */
  record Bound(Amount amount, Hedge hedge) {}

  private final List<Piece> pieces;

  Bounds(List<Piece> pieces) {
    this.pieces = pieces;
  }

  private boolean is(int at, String word) {
    return at < pieces.size() && pieces.get(at).is(word);
  }

  /** "30 or more rings", "20-odd coins", "15 or so miles"; {@code hedge} stands before it. */
  Bound after(Amount amount, Hedge hedge) {
    Optional<Found<Hedge>> after = Hedges.after(pieces, amount.end());
    if (after.isEmpty()) {
      return new Bound(amount, hedge);
    }
    int end = after.get().end();
    boolean hyphened = amount.hyphened() && is(end, "-");
    Amount longer = new Amount(amount.number(), end, amount.measure(), hyphened);
    if (longer.measure().isCount()) {
      Optional<Found<Measure>> unit = Measures.after(pieces, end, false);
      longer = unit.map(u -> new Amount(amount.number(), u.end(), u.value(), false)).orElse(longer);
    }
    return new Bound(longer, joined(hedge, after.get().value()));
  }

  /** "Less than 5,000 or equal" is at most 5,000. */
  private static Hedge joined(Hedge before, Hedge after) {
    if (after == Hedge.EXACT) {
      return switch (before) {
        case LESS_THAN -> Hedge.AT_MOST;
        case MORE_THAN -> Hedge.AT_LEAST;
        default -> before;
      };
    }
    return before == Hedge.EXACT || before.isNear() ? after : before;
  }

  /** "More than 100 but fewer than 300", "at most 100 and at least 20". */
  Optional<Spans.Range> both(Amount one, Hedge hedge) {
    boolean floor = isFloor(hedge);
    if (!floor && !isCeiling(hedge)) {
      return Optional.empty();
    }
    int next = one.end();
    next = is(next, ",") ? next + 1 : next;
    next = is(next, "and") || is(next, "but") ? next + 1 : next;
    Optional<Found<Hedge>> second =
        next > one.end() ? Hedges.before(pieces, next) : Optional.empty();
    boolean opposite =
        second.isPresent()
            && (floor ? isCeiling(second.get().value()) : isFloor(second.get().value()));
    if (!opposite) {
      return Optional.empty();
    }
    return Amount.at(pieces, second.get().end())
        .filter(other -> one.measure().isCount() || one.measure().equals(other.measure()))
        .filter(other -> !one.number().isVague() && !other.number().isVague())
        .flatMap(other -> floor ? range(one, other, other) : range(other, one, other));
  }

  private static Optional<Spans.Range> range(Amount floor, Amount ceiling, Amount last) {
    double low = floor.number().low();
    double high = ceiling.number().high();
    Form form = floor.number().form() == Form.PART ? Form.PART : last.number().form();
    Numeral both = new Numeral(floor.number().first(), last.number().end(), low, high, form);
    return low < high ? Optional.of(new Spans.Range(floor, last, both)) : Optional.empty();
  }

  private static boolean isFloor(Hedge hedge) {
    return hedge == Hedge.AT_LEAST || hedge == Hedge.MORE_THAN;
  }

  private static boolean isCeiling(Hedge hedge) {
    return hedge == Hedge.AT_MOST || hedge == Hedge.LESS_THAN;
  }
}
