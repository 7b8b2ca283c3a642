package dev.crosscheck.extraction.quantity;

import java.util.List;
import java.util.Optional;

/** "won 3-2", "a 98-2 vote": two sides' numbers, not a range. */
final class Scores {

  record Score(double one, double other, String measure, int end) {}

  private static final int WINDOW = 5;
  private static final int LARGEST = 1_000;

  private final List<Piece> pieces;

  Scores(List<Piece> pieces) {
    this.pieces = pieces;
  }

  Optional<Score> at(int start, Amount amount) {
    int next = amount.end();
    if (!amount.measure().isCount()
        || !isSmall(start)
        || next != start + 1
        || next + 1 >= pieces.size()) {
      return Optional.empty();
    }
    boolean hyphen =
        pieces.get(next).is("-") && pieces.get(next).glued() && pieces.get(next + 1).glued();
    boolean to = pieces.get(next).is("to");
    if (!hyphen && !to || !isSmall(next + 1)) {
      return Optional.empty();
    }
    double one = pieces.get(start).value();
    double other = pieces.get(next + 1).value();
    int end = next + 2;
    if (Measures.after(pieces, end, true).isPresent()
        || start > 0 && pieces.get(start - 1).is("from")) {
      return Optional.empty();
    }
    boolean counted =
        one < other
            && end < pieces.size()
            && CountedNoun.isPlural(pieces.get(end))
            && !near("vote", end, end + 1)
            && !near("score", end, end + 1);
    if (counted || one == 50 && other == 50) {
      return Optional.empty();
    }
    boolean vote = near("vote", start - WINDOW, end + WINDOW) && !near("score", start - 2, start);
    boolean score = near("score", start - WINDOW, end + 3);
    boolean range = one < other && !vote && !score;
    if (range || to && !vote && !score) {
      return Optional.empty();
    }
    return Optional.of(new Score(one, other, vote ? "vote" : "score", end));
  }

  private boolean isSmall(int at) {
    Piece piece = pieces.get(at);
    return piece.isNumber() && piece.value() < LARGEST && piece.value() == Math.rint(piece.value());
  }

  private boolean near(String list, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, pieces.size()); i++) {
      if (Tables.isIn(list, pieces.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
