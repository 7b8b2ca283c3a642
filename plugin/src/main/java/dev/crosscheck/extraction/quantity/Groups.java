package dev.crosscheck.extraction.quantity;

import java.util.List;
import java.util.Optional;

/** The size of each group: "brigades of up to 6,000", "groups of five". */
final class Groups {

  private Groups() {}

  static Optional<Amount> each(List<Piece> pieces, int at) {
    if (at >= pieces.size() || !pieces.get(at).is("of")) {
      return Optional.empty();
    }
    int start = Hedges.before(pieces, at + 1).map(Tables.Found::end).orElse(at + 1);
    boolean definite = pieces.size() > at + 1 && pieces.get(at + 1).is("the");
    return definite
        ? Optional.empty()
        : Amount.at(pieces, start)
            .filter(amount -> amount.measure().isCount() && amount.number().form() != Form.PART);
  }
}
