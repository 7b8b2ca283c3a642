package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.language.Sentence;
import java.util.List;

/**
 * A sentence cut into pieces.
 *
 * @param taken tokens that were read as time
 */
record Context(Sentence sentence, boolean[] taken, List<Piece> pieces) {

  static Context of(Sentence sentence, boolean[] taken) {
    return new Context(sentence, taken, Pieces.of(sentence));
  }

  boolean is(int at, String word) {
    return at >= 0 && at < pieces.size() && pieces.get(at).is(word);
  }

  boolean isIn(int at, String list) {
    return at >= 0 && at < pieces.size() && Tables.isIn(list, pieces.get(at).lower());
  }

  /** Whether any piece from {@code first} to before {@code end} belongs to a time. */
  boolean isTaken(int first, int end) {
    for (int i = first; i < end && i < pieces.size(); i++) {
      if (taken[pieces.get(i).index()]) {
        return true;
      }
    }
    return false;
  }

  Extent extent(int first, int end) {
    Piece start = pieces.get(first);
    Piece last = pieces.get(end - 1);
    String text = sentence.passage().text().substring(start.start(), last.end());
    return new Extent(
        sentence,
        start.index(),
        last.index() + 1,
        sentence.passage().span(start.start(), last.end()),
        text);
  }
}
