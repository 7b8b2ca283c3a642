package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.quantity.NumberWords.Kind;
import dev.crosscheck.extraction.quantity.NumberWords.Word;
import dev.crosscheck.facts.Decimals;
import java.util.List;

/**
 * Adds up the words of a number: "one hundred and five", "two point five million", "3 thousand
 * 200".
 */
final class Cardinals {

  private final List<Piece> pieces;

  Cardinals(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /** The number of the words from {@code at} on, of which the first counts. */
  Numeral words(int at) {
    return new Sum(0).read(at, at, Form.WORDS);
  }

  /** "A hundred and two", "thousand": the scale at {@code at} counts once. */
  Numeral once(int first, int at) {
    return new Sum(1).read(first, at, Form.WORDS);
  }

  /** A figure with the words that multiply it: "1.6 million", "3 hundred and 21". */
  Numeral figure(int first, int end, double value) {
    return new Sum(value).read(first, end, Form.FIGURES);
  }

  private boolean is(int at, String word) {
    return at < pieces.size() && pieces.get(at).is(word);
  }

  private Word word(int at) {
    return NumberWords.at(pieces, at);
  }

  private boolean isNumber(int at) {
    return at < pieces.size() && pieces.get(at).isNumber();
  }

  /** The sum so far: what is multiplied already, and what the next scale will multiply. */
  private final class Sum {

    private double total;
    private double current;
    private double least = Double.POSITIVE_INFINITY;
    private boolean scaled;
    private boolean closed;

    /** Whether number words can join: "181.3 million" and "nine" are two numbers. */
    private boolean worded = true;

    Sum(double start) {
      this.current = start;
    }

    Numeral read(int first, int at, Form form) {
      worded = form == Form.WORDS;
      int end = at;
      int next = worded ? at : afterFigure(at);
      int taken = take(next);
      while (taken > 0) {
        end = next + taken;
        next = closed ? end : joint(end);
        taken = closed ? 0 : take(next);
      }
      double value = total + current;
      return new Numeral(first, end, value, value, form);
    }

    /** "A 3-million crowd". */
    private int afterFigure(int at) {
      boolean hyphen = is(at, "-") && pieces.get(at).glued();
      return hyphen && NumberWords.scale(pieces, at + 1) > 0 ? at + 1 : at;
    }

    /** How many pieces the sum takes at {@code at}; 0 where it ends. */
    private int take(int at) {
      Word word = word(at);
      double scale = NumberWords.scale(pieces, at);
      boolean wasScaled = scaled;
      scaled = false;
      if (scale > 0) {
        return multiply(word, scale, wasScaled) ? 1 : 0;
      }
      if (worded && word.is(Kind.SMALL) && fits(word.low())
          || worded && word.is(Kind.TEN) && current % 100 == 0) {
        current += word.low();
        return 1;
      }
      double room = current == 0 ? least : current % 100 == 0 ? 100 : 0;
      if (wasScaled && isNumber(at) && pieces.get(at).value() < room) {
        current += pieces.get(at).value();
        closed = NumberWords.scale(pieces, at + 1) == 0;
        return 1;
      }
      return is(at, "point") ? decimals(at) : 0;
    }

    private boolean multiply(Word word, double scale, boolean wasScaled) {
      if (word.is(Kind.HUNDRED) || scale == 100) {
        boolean can = current > 0 && current != 100 && (current < 100 || total == 0);
        current = can ? current * 100 : current;
        scaled = can;
        return can;
      }
      if (word.is(Kind.DOZEN) || scale == 12) {
        closed = true;
        boolean can = current > 0 && total == 0;
        current = can ? current * scale : current;
        return can;
      }
      if (current > 0 && scale < least) {
        total += Decimals.product(current, scale);
        current = 0;
        least = scale;
        scaled = true;
        return true;
      }
      boolean again = current == 0 && total > 0 && wasScaled;
      total = again ? Decimals.product(total, scale) : total;
      scaled = again;
      return again;
    }

    private boolean fits(double small) {
      double rest = current % 100;
      return rest == 0 && (small > 0 || current == 0 && total == 0)
          || small > 0 && small < 10 && rest >= 20 && rest % 10 == 0;
    }

    /** "Point zero three", "point seventy-one", "point 5". */
    private int decimals(int at) {
      StringBuilder digits = new StringBuilder("0.");
      int next = at + 1;
      if (isNumber(next)) {
        digits.append((long) pieces.get(next++).value());
      } else if (word(next).is(Kind.TEN) || word(next).is(Kind.SMALL) && word(next).low() > 9) {
        Numeral tail = new Cardinals(pieces).words(next);
        digits.append((long) tail.low());
        next = tail.end();
      } else {
        while (word(next).is(Kind.SMALL) && word(next).low() < 10 && digits.length() < 12) {
          digits.append((long) word(next++).low());
        }
      }
      if (next == at + 1 || digits.length() > 20) {
        return 0;
      }
      current += Double.parseDouble(digits.toString());
      closed = NumberWords.scale(pieces, next) == 0;
      return next - at;
    }

    /** Over "and" and hyphens inside a number: "one hundred and five", "twenty-three". */
    private int joint(int next) {
      Word after = word(next + 1);
      if (is(next, "-")) {
        boolean tens = word(next - 1).is(Kind.TEN) && after.is(Kind.SMALL);
        boolean tight = pieces.get(next).glued() && after.kind() != Kind.NONE;
        return tens || tight ? next + 1 : next;
      }
      boolean round = current >= 100 && current % 100 == 0 || current == 0 && total > 0;
      if (!is(next, "and") || !round) {
        return next;
      }
      boolean words = after.is(Kind.SMALL, Kind.TEN) && after.low() > 0;
      boolean figure = isNumber(next + 1) && isTail(pieces.get(next + 1).value());
      double size = Math.max(word(next + 2).is(Kind.HUNDRED) ? 100 : 0, scaleAhead(next + 2));
      boolean smaller = size < least && !(current >= 100 && size == 100);
      boolean aside =
          is(next + 1, "one") && is(next + 2, "of")
              || new Fractions(pieces).counted(next + 1).isPresent();
      if ((words || figure) && smaller && !aside) {
        scaled = true;
        worded = true;
        return next + 1;
      }
      return next;
    }

    private boolean isTail(double value) {
      return value > 0 && value < 100;
    }

    private double scaleAhead(int at) {
      double first = NumberWords.scale(pieces, at);
      return first > 0 ? first : NumberWords.scale(pieces, at + 1);
    }
  }
}
