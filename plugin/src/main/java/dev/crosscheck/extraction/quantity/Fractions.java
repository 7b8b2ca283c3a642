package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.quantity.NumberWords.Kind;
import dev.crosscheck.extraction.quantity.NumberWords.Word;
import dev.crosscheck.extraction.quantity.Tables.Found;
import dev.crosscheck.language.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts in words: "two-thirds", "a quarter of", "half the", "two and a half", "one in five". */
final class Fractions {

  /** Words before "a third" that ask for a part and not for one more. */
  private static final Set<String> PARTED =
      Set.of(
          "by", "than", "nearly", "almost", "about", "over", "under", "around", "roughly", "of",
          "below", "above");

  private static final Set<String> BEING = Set.of("is", "was", "are", "were", "be");

  /** "The first half" is a time, "in half" a manner. */
  private static final Set<String> NOT_HALF =
      Set.of("first", "second", "latter", "last", "other", "better", "in", "1st", "2nd");

  /** "The past three quarters" are times. */
  private static final Set<String> PERIODS =
      Set.of(
          "past",
          "last",
          "next",
          "first",
          "previous",
          "for",
          "in",
          "over",
          "straight",
          "consecutive",
          "those",
          "these",
          "preceding",
          "coming",
          "recent",
          "final",
          "all");

  private final List<Piece> pieces;

  Fractions(List<Piece> pieces) {
    this.pieces = pieces;
  }

  private boolean is(int at, String... any) {
    for (String each : any) {
      if (at >= 0 && at < pieces.size() && pieces.get(at).is(each)) {
        return true;
      }
    }
    return false;
  }

  private Word word(int at) {
    return NumberWords.at(pieces, at);
  }

  private int overHyphen(int at) {
    return is(at, "-") ? at + 1 : at;
  }

  /** "Half", "fifth", "thirds", "twenty-firsts": what a part is one of. */
  private Optional<Found<Double>> denominator(int at, boolean plural) {
    Word word = word(at);
    boolean part =
        plural
            ? word.is(Kind.PARTS) && word.low() > 1
            : word.is(Kind.PART) || word.is(Kind.ORDINAL) && word.low() > 2;
    if (part) {
      return Optional.of(new Found<>(at + 1, word.low()));
    }
    int last = overHyphen(at + 1);
    Word ones = word(last);
    boolean both =
        word.is(Kind.TEN) && ones.low() < 10 && ones.is(plural ? Kind.PARTS : Kind.ORDINAL);
    return both ? Optional.of(new Found<>(last + 1, word.low() + ones.low())) : Optional.empty();
  }

  /** "A half", "one fourth", "three-fifths": with the article or number that counts it. */
  Optional<Numeral> counted(int at) {
    if (is(at, "a", "an", "one")) {
      return denominator(overHyphen(at + 1), false)
          .map(found -> Numeral.part(at, found.end(), 1 / found.value()));
    }
    return word(at).is(Kind.SMALL, Kind.TEN)
        ? over(new Cardinals(pieces).words(at))
        : Optional.empty();
  }

  /** "Two" with the "thirds" that follow it. */
  Optional<Numeral> over(Numeral number) {
    int at = overHyphen(number.end());
    boolean one = number.low() == 1;
    Optional<Found<Double>> found = denominator(at, !one);
    if (found.isEmpty() || number.low() <= 0) {
      return Optional.empty();
    }
    double parts = found.get().value();
    boolean whole = number.low() % parts == 0;
    boolean quarters =
        is(at, "quarters")
            && (number.low() != 3 || is(number.first() - 1, PERIODS.toArray(String[]::new)));
    return whole && number.low() < 20 || quarters
        ? Optional.empty()
        : Optional.of(Numeral.part(number.first(), found.get().end(), number.low() / parts));
  }

  /** "One third party", "a fifth man": one more, and no part. */
  private boolean isNamed(int at) {
    return at < pieces.size()
        && pieces.get(at).token().is(Tag.NOUN, Tag.PROPN, Tag.ADJ)
        && NumberWords.scale(pieces, at) == 0
        && Measures.after(pieces, at, false).isEmpty();
  }

  /** "A third of", "by a quarter", "half the", "quarter million". */
  Optional<Numeral> at(int at) {
    if (word(at).is(Kind.PART)) {
      return bare(at);
    }
    if (!is(at, "a", "an")) {
      return Optional.empty();
    }
    Optional<Numeral> part = counted(at);
    return part.filter(fraction -> isPart(fraction, at));
  }

  private boolean isPart(Numeral fraction, int at) {
    int end = fraction.end();
    if (is(end, "of") && !is(at + 1, "half") || NumberWords.scale(pieces, end) > 0) {
      return true;
    }
    boolean last = end >= pieces.size() || pieces.get(end).kind() == Piece.Kind.MARK;
    boolean measured = isPart(end - 1) && Measures.after(pieces, end, false).isPresent();
    boolean asked = at > 0 && PARTED.contains(pieces.get(at - 1).lower());
    boolean being = at > 0 && BEING.contains(pieces.get(at - 1).lower()) && last;
    return !is(end, "-") && (asked && !isNamed(end) || being || measured);
  }

  private boolean isPart(int at) {
    return word(at).is(Kind.PART);
  }

  private Optional<Numeral> bare(int at) {
    int next = at + 1;
    boolean hyphen = is(next, "-") && pieces.get(next).glued();
    int after = hyphen ? next + 1 : next;
    boolean scale = NumberWords.scale(pieces, after) > 0;
    boolean unit = Measures.after(pieces, after, false).isPresent();
    Numeral part = Numeral.part(at, next, 1 / word(at).low());
    if (is(at, "quarter")) {
      return scale || unit && hyphen ? Optional.of(part) : Optional.empty();
    }
    if (at > 0 && NOT_HALF.contains(pieces.get(at - 1).lower())) {
      return Optional.empty();
    }
    boolean whole =
        is(after, "a", "an")
            || is(
                next, "of", "the", "its", "their", "his", "her", "our", "my", "all", "those",
                "these");
    boolean asked = at > 0 && PARTED.contains(pieces.get(at - 1).lower()) && !isHalfTime(next);
    return whole || scale || unit || asked ? Optional.of(part) : Optional.empty();
  }

  /** "Half time", "half-way", "half marathon". */
  private boolean isHalfTime(int next) {
    return is(next, "-", "time", "way", "term", "marathon", "year", "century");
  }

  /** "And a half", "and three quarters" behind a number; the part's value and end. */
  Optional<Numeral> rest(int end) {
    int and = is(end, "-") && is(end + 1, "and") ? end + 1 : end;
    if (!is(and, "and")) {
      return Optional.empty();
    }
    return counted(overHyphen(and + 1)).filter(part -> part.low() < 1);
  }

  /** "One in five", "2 in 10" as a share. */
  Optional<Numeral> share(Numeral number) {
    int in = number.end();
    boolean whole = number.low() == Math.rint(number.low()) && number.low() > 0;
    if (!whole || number.low() > 9 || !is(in, "in", "in every") || number.form() == Form.PART) {
      return Optional.empty();
    }
    int at = is(in + 1, "every") ? in + 2 : in + 1;
    Optional<Numeral> of = new Numbers(pieces).at(at, false);
    return of.filter(base -> isBase(base, number))
        .map(base -> Numeral.part(number.first(), base.end(), number.low() / base.low()));
  }

  private boolean isBase(Numeral base, Numeral number) {
    double value = base.low();
    boolean round = value == 3 || value % 5 == 0 || value == 4 || value == 8;
    boolean lone = number.low() == 1 || opens(number.first());
    boolean measured = Measures.after(pieces, base.end(), false).isPresent();
    return base.low() == base.high()
        && value > number.low()
        && value == Math.rint(value)
        && !(base.form() == Form.FIGURES && value >= 1500 && value <= 2100)
        && (number.low() == 1 || round)
        && lone
        && !measured;
  }

  private boolean opens(int at) {
    return at == 0
        || pieces.get(at - 1).kind() == Piece.Kind.MARK
        || PARTED.contains(pieces.get(at - 1).lower())
        || is(at - 1, "that", "and", "while", "said", "some");
  }
}
