package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.quantity.NumberWords.Kind;
import dev.crosscheck.extraction.quantity.NumberWords.Word;
import java.util.List;
import java.util.Optional;

/** Reads the number that stands at a piece, in figures or words. */
final class Numbers {

  private final List<Piece> pieces;
  private final Cardinals cardinals;
  private final Fractions fractions;
  private final VagueCounts vague;

  Numbers(List<Piece> pieces) {
    this.pieces = pieces;
    this.cardinals = new Cardinals(pieces);
    this.fractions = new Fractions(pieces);
    this.vague = new VagueCounts(pieces);
  }

  private Word word(int at) {
    return NumberWords.at(pieces, at);
  }

  private boolean is(int at, String... any) {
    for (String each : any) {
      if (at < pieces.size() && pieces.get(at).is(each)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The number at {@code at}.
   *
   * @param money whether a currency stands before it, which makes "m" a million
   */
  Optional<Numeral> at(int at, boolean money) {
    if (at >= pieces.size()) {
      return Optional.empty();
    }
    Piece piece = pieces.get(at);
    return switch (piece.kind()) {
      case NUMBER -> Optional.of(shared(figures(at, money)));
      case FRACTION -> Optional.of(scaled(Numeral.part(at, at + 1, piece.value())));
      case WORD -> spelled(at);
      default -> Optional.empty();
    };
  }

  private Numeral figures(int at, boolean money) {
    int next = at + 1;
    double value = pieces.get(at).value();
    // "1 - 1/2 inches" is no range: nobody counts down from one to a half.
    int part = is(next, "-") ? next + 1 : next;
    if (part < pieces.size() && pieces.get(part).kind() == Piece.Kind.FRACTION) {
      value += pieces.get(part).value();
      next = part + 1;
    } else if (is(next, "and") && is(next + 1, "a") && is(next + 2, "half", "quarter")) {
      value += 1 / word(next + 2).low();
      next += 3;
    }
    Word suffix = word(next);
    boolean glued = next < pieces.size() && pieces.get(next).glued();
    boolean thousand =
        is(next, "k") && (!pieces.get(next).isUpper() || value >= 20 || isCounted(next + 1));
    if (glued
        && (suffix.is(Kind.SUFFIX) && (money || thousand || isMillion(next))
            || suffix.is(Kind.MONEY_SUFFIX) && money)) {
      return new Numeral(at, next + 1, value * suffix.low(), value * suffix.low(), Form.FIGURES);
    }
    Numeral number = cardinals.figure(at, next, value);
    return number.end() == next ? number : mixed(number);
  }

  private boolean isCounted(int at) {
    return at < pieces.size() && CountedNoun.isPlural(pieces.get(at));
  }

  /** "1.2m people", "1.2m euros" and "1.2M" count millions, "100m" measures. */
  private boolean isMillion(int at) {
    int next = at + 1;
    boolean people =
        next < pieces.size() && Tables.isIn("person", CountedNoun.lemma(pieces.get(next)));
    boolean closed =
        next >= pieces.size()
            || pieces.get(next).kind() == Piece.Kind.MARK
            || is(next, "of", "in")
            || isCounted(next);
    boolean money =
        Measures.after(pieces, next, false).filter(u -> u.value().isMoney()).isPresent();
    return is(at, "b") || is(at, "m") && (people || money || pieces.get(at).isUpper() && closed);
  }

  /** "Half a million", "two thirds of a million", "three quarters billion". */
  private Numeral scaled(Numeral part) {
    int next = is(part.end(), "of") ? part.end() + 1 : part.end();
    boolean article = is(next, "a", "an");
    int at = article ? next + 1 : next;
    boolean scale = NumberWords.scale(pieces, at) > 0 && (article || next == part.end());
    if (!scale) {
      return part;
    }
    Numeral size = cardinals.once(part.first(), at);
    return part.times(size.low(), size.end());
  }

  private Optional<Numeral> spelled(int at) {
    Word word = word(at);
    return switch (word.kind()) {
      case SMALL, TEN -> counted(cardinals.words(at));
      case HUNDRED, SCALE, DOZEN ->
          pieces.get(at).lower().length() < 5
              ? Optional.empty()
              : Optional.of(mixed(cardinals.once(at, at)));
      case VAGUE, FEW -> vague.at(at);
      case PART -> fractions.at(at).map(this::scaled);
      default -> is(at, "a", "an") ? article(at) : Optional.empty();
    };
  }

  /** "A hundred", "a few", "a third of". */
  private Optional<Numeral> article(int at) {
    boolean scale = NumberWords.scale(pieces, at + 1) > 0 && !word(at + 1).is(Kind.VAGUE);
    if (scale && pieces.get(at + 1).lower().length() > 4) {
      return Optional.of(mixed(cardinals.once(at, at + 1)));
    }
    return vague.behindArticle(at).or(() -> fractions.at(at).map(this::scaled));
  }

  /** "Two thirds", "two and a half million", "two"; "twenty-first" counts nothing. */
  private Optional<Numeral> counted(Numeral number) {
    Optional<Numeral> part = fractions.over(number).map(this::scaled);
    if (part.isPresent()) {
      return part;
    }
    int next = is(number.end(), "-") ? number.end() + 1 : number.end();
    boolean ordinal = word(next).is(Kind.ORDINAL) && !is(next, "second", "third");
    boolean tied = word(number.end() - 1).is(Kind.TEN) && word(next).is(Kind.ORDINAL);
    return ordinal && next > number.end() || tied
        ? Optional.empty()
        : Optional.of(shared(mixed(number)));
  }

  private Numeral shared(Numeral number) {
    return fractions.share(number).orElse(number);
  }

  /** "Two and a half million", "one million and a half", "a billion and a quarter million". */
  private Numeral mixed(Numeral number) {
    Optional<Numeral> rest = fractions.rest(number.end());
    if (rest.isEmpty()) {
      return number;
    }
    Numeral part = rest.get();
    double last = NumberWords.scale(pieces, number.end() - 1);
    Numeral sized = scaled(part);
    if (last >= 1_000) {
      double size = sized.end() > part.end() && sized.low() < number.low() ? 1 : last;
      Numeral added = size == 1 ? sized : part;
      double value = number.low() + added.low() * size;
      return new Numeral(number.first(), added.end(), value, value, number.form());
    }
    double value = number.low() + part.low();
    Numeral whole = new Numeral(number.first(), part.end(), value, value, number.form());
    double scale = NumberWords.scale(pieces, part.end());
    return scale >= 1_000 ? cardinals.figure(whole.first(), whole.end(), value) : whole;
  }
}
