package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.quantity.NumberWords.Kind;
import dev.crosscheck.extraction.quantity.NumberWords.Word;
import java.util.List;
import java.util.Optional;

/** Counts that leave the number open: "hundreds of thousands", "several dozen", "a few". */
final class VagueCounts {

  private final List<Piece> pieces;

  VagueCounts(List<Piece> pieces) {
    this.pieces = pieces;
  }

  private boolean is(int at, String word) {
    return at >= 0 && at < pieces.size() && pieces.get(at).is(word);
  }

  private Word word(int at) {
    return NumberWords.at(pieces, at);
  }

  /** "Hundreds", "tens of thousands", "several hundred". */
  Optional<Numeral> at(int at) {
    Word word = word(at);
    if (word.is(Kind.VAGUE)) {
      boolean noun = !is(at, "scores") && !is(at, "tens") || is(at + 1, "of");
      return noun ? Optional.of(plural(at, word)) : Optional.empty();
    }
    boolean counts = is(at, "several") || is(at, "few") && scale(at + 1) > 0;
    return counts ? Optional.of(few(at, at)) : Optional.empty();
  }

  /** "A few", "a couple of", "a handful of"; "a couple" alone are two people. */
  Optional<Numeral> behindArticle(int at) {
    if (!word(at + 1).is(Kind.FEW)) {
      return Optional.empty();
    }
    boolean pair = is(at + 1, "couple") || is(at + 1, "pair") || is(at + 1, "handful");
    boolean followed = is(at + 2, "of") || scale(at + 2) > 0 || is(at + 2, "more");
    return pair && !followed ? Optional.empty() : Optional.of(few(at, at + 1));
  }

  private double scale(int at) {
    return NumberWords.scale(pieces, at);
  }

  private Numeral few(int first, int at) {
    Word word = word(at);
    int next = is(at + 1, "of") ? at + 2 : at + 1;
    if (scale(next) > 0) {
      double half = word.low() == word.high() ? 0 : 0.5;
      double factor = 1;
      int end = next;
      while (scale(end) > 0) {
        factor *= scale(end++);
      }
      return new Numeral(
          first, end, (word.low() - half) * factor, (word.high() + 1) * factor - 1, Form.VAGUE);
    }
    Form form = word.low() == word.high() ? Form.WORDS : Form.VAGUE;
    return new Numeral(first, next, word.low(), word.high(), form);
  }

  private Numeral plural(int at, Word word) {
    if (is(at + 1, "of") && word(at + 2).is(Kind.VAGUE)) {
      double factor = word(at + 2).low();
      return new Numeral(
          at, at + 3, word.low() * factor, (word.high() + 1) * factor - 1, Form.VAGUE);
    }
    return new Numeral(at, at + 1, word.low(), word.high(), Form.VAGUE);
  }
}
