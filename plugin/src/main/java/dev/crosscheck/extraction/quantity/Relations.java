package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.QuantityPair;
import dev.crosscheck.extraction.QuantityPair.Kind;
import dev.crosscheck.extraction.quantity.Builder.Placed;
import java.util.List;

/** Finds the quantities of a sentence that its wording sets in relation. */
final class Relations {

  private final List<Piece> pieces;
  private final List<Placed> found;

  Relations(List<Piece> pieces, List<Placed> found) {
    this.pieces = pieces;
    this.found = found;
  }

  private boolean is(int at, String... any) {
    for (String each : any) {
      if (at >= 0 && at < pieces.size() && pieces.get(at).is(each)) {
        return true;
      }
    }
    return false;
  }

  void read(Collected collected) {
    for (int i = 0; i + 1 < found.size(); i++) {
      Placed one = found.get(i);
      Placed other = found.get(i + 1);
      QuantityMention first = one.mention().orElseThrow();
      QuantityMention second = other.mention().orElseThrow();
      if (isPart(one, other)) {
        collected.add(new QuantityPair(Kind.PART, first, second));
      } else if (isConversion(one, other)) {
        collected.add(new QuantityPair(Kind.CONVERSION, first, second));
      } else if (isSame(first, second) && is(one.first() - 1, "from") && links(one, other, "to")) {
        collected.add(new QuantityPair(Kind.CHANGE, first, second));
      } else if (isSame(first, second) && isFrom(one, other)) {
        collected.add(new QuantityPair(Kind.CHANGE, second, first));
      }
    }
  }

  private boolean links(Placed one, Placed other, String word) {
    return is(one.end(), word) && other.first() == one.end() + 1;
  }

  /** "Six of the 40 passengers", "nine out of 10". */
  private boolean isPart(Placed one, Placed other) {
    boolean counts = measure(one).isEmpty() || measure(one).equals("%");
    if (!counts || !measure(other).isEmpty()) {
      return false;
    }
    boolean definite = Tables.isIn("determiner", pieces.get(other.first()).lower());
    boolean of = is(one.number(), "of") && other.first() == one.number() + 1 && definite;
    boolean outOf =
        is(one.end(), "out")
            && is(one.end() + 1, "of")
            && other.first() >= one.end() + 2
            && other.first() <= one.end() + 3;
    return of || outOf;
  }

  /** "40 miles (64 km)", "US$40 billion (£20.1bn)", "40 miles, or 64 km". */
  private boolean isConversion(Placed one, Placed other) {
    String first = measure(one);
    String second = measure(other);
    boolean money = isMoney(first) && isMoney(second);
    boolean converts = money ? !first.equals(second) : !first.isEmpty() && first.equals(second);
    int next = one.end();
    boolean brackets =
        is(next, "(", "[")
            && other.first() == next + 1
            && is(other.end(), ")", "]", ";", ",", "in", "at", "then");
    boolean or = is(next, ",") && is(next + 1, "or") && other.first() == next + 2;
    return converts && (brackets || or) && !isUnit(one, other);
  }

  /** Both in one unit: "3% (4% a year ago)" converts nothing. */
  private boolean isUnit(Placed one, Placed other) {
    return measure(one).equals("%")
        || measure(one).equals("percentage point")
        || measure(one).equals("s") && measure(other).equals("s")
        || pieces.get(one.end() - 1).is(pieces.get(other.end() - 1).lower());
  }

  private static boolean isMoney(String measure) {
    return measure.length() == 3 && measure.chars().allMatch(Character::isUpperCase);
  }

  private static String measure(Placed placed) {
    return placed.mention().orElseThrow().quantity().measure();
  }

  /** One number at two times: alike in what they measure and count. */
  private static boolean isSame(QuantityMention one, QuantityMention other) {
    String noun = one.quantity().noun();
    String next = other.quantity().noun();
    return one.quantity().measure().equals(other.quantity().measure())
        && (noun.isEmpty() || next.isEmpty() || noun.equals(next))
        && !noun.equals("age");
  }

  /** "To 48 from 44", "48, down from 44", "48 against 44". */
  private boolean isFrom(Placed one, Placed other) {
    int next = is(one.end(), ",") ? one.end() + 1 : one.end();
    boolean direction =
        Tables.isIn("direction", pieces.get(Math.min(next, pieces.size() - 1)).lower());
    int from = direction ? next + 1 : next;
    boolean linked = is(from, "from") && other.first() == from + 1;
    return linked && (direction || is(one.first() - 1, "to", "at") || from == one.end());
  }
}
