package dev.crosscheck.extraction.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The number words of English. */
final class NumberWords {

  enum Kind {
    NONE,
    /** Zero to nineteen. */
    SMALL,
    /** Twenty to ninety. */
    TEN,
    HUNDRED,
    DOZEN,
    /** "Thousand", "million", "bn". */
    SCALE,
    /** A letter right after figures: "12k". */
    SUFFIX,
    /** A letter right after figures that count money: "$1.2t". */
    MONEY_SUFFIX,
    /** "Third", which is also a part where its number is above two. */
    ORDINAL,
    /** "Half", "quarter". */
    PART,
    /** "Thirds". */
    PARTS,
    /** "Hundreds". */
    VAGUE,
    /** "Several". */
    FEW
  }

  /**
   * @param low its number, or the least that it stands for
   * @param high the greatest that it stands for
   */
  record Word(Kind kind, double low, double high) {

    boolean is(Kind one) {
      return kind == one;
    }

    boolean is(Kind one, Kind other) {
      return kind == one || kind == other;
    }
  }

  static final Word NONE = new Word(Kind.NONE, 0, 0);

  private static final Map<String, Word> WORDS = read();

  private NumberWords() {}

  private static Map<String, Word> read() {
    Map<String, Word> words = new HashMap<>();
    for (String[] row : Tables.rows("numbers")) {
      String[] ends = row[2].split(" ");
      Kind kind = Kind.valueOf(row[1].replace('-', '_').toUpperCase(Locale.ROOT));
      double low = Double.parseDouble(ends[0]);
      words.put(row[0], new Word(kind, low, Double.parseDouble(ends[ends.length - 1])));
    }
    return Map.copyOf(words);
  }

  static Word of(String word) {
    return WORDS.getOrDefault(word, NONE);
  }

  /** The number word at {@code at}, or {@link #NONE}. */
  static Word at(List<Piece> pieces, int at) {
    return at >= 0 && at < pieces.size() && pieces.get(at).isWord()
        ? of(pieces.get(at).lower())
        : NONE;
  }

  /** Whether the word counts: a fraction, an ordinal or a letter does not. */
  static boolean counts(String word) {
    return switch (of(word).kind()) {
      case SMALL, TEN, HUNDRED, DOZEN, SCALE, VAGUE, FEW -> true;
      default -> false;
    };
  }

  /** Whether letters right after a figure can belong to it. */
  static boolean isSuffix(String letters) {
    return switch (of(letters).kind()) {
      case SCALE, SUFFIX, MONEY_SUFFIX -> true;
      default -> false;
    };
  }

  /**
   * What a number before the word is multiplied by: "two dozen", "three hundreds", "five million";
   * 0 where it is multiplied by nothing.
   */
  static double scale(List<Piece> pieces, int at) {
    Word word = at(pieces, at);
    return switch (word.kind()) {
      case HUNDRED, DOZEN, SCALE -> word.low();
      case VAGUE -> {
        String plural = pieces.get(at).lower();
        Word one = of(plural.substring(0, plural.length() - 1));
        yield one.is(Kind.HUNDRED, Kind.SCALE) || one.is(Kind.DOZEN) ? one.low() : 0;
      }
      default -> 0;
    };
  }
}
