package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.quantity.Measures.Measure;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import java.util.List;
import java.util.Optional;

/** Makes the quantity of an amount: what it counts or measures, of what, per what. */
final class Builder {

  /**
   * A quantity in its place.
   *
   * @param first index of its first piece
   * @param number index after the pieces of its number and unit
   * @param end index after its last piece
   * @param mention empty where the amount is no quantity after all: "two-way"
   */
  record Placed(int first, int number, int end, Optional<QuantityMention> mention) {}

  private static final Measure SHARE = new Measure("%", 100, 0, false);

  private final Context context;
  private final List<Piece> pieces;

  Builder(Context context) {
    this.context = context;
    this.pieces = context.pieces();
  }

  Placed of(int at, Amount amount, Hedge hedge) {
    Numeral number = amount.number();
    Measure measure = amount.measure();
    int end = amount.end();
    Optional<Placed> rating = rating(at, amount, hedge);
    if (rating.isPresent()) {
      return rating.get();
    }
    if (number.form() == Form.PART && measure.isCount()) {
      NumberRange part = SHARE.inBase(Hedges.range(number, hedge, false));
      return place(at, end, List.of(part), "%", noun(end, true));
    }
    if (amount.hyphened()) {
      return hyphened(at, number, end + 1, hedge);
    }
    NumberRange range = measure.inBase(Hedges.range(number, hedge, measure.isCount()));
    Optional<Rates.Rate> rate = Rates.after(pieces, end, measure);
    if (rate.isPresent()) {
      return place(
          at,
          rate.get().end(),
          List.of(range.times(rate.get().factor())),
          rate.get().measure(),
          CountedNoun.NONE);
    }
    if (measure.isCount() && context.is(end, "times")) {
      Measure times = new Measure("time", 1, 0, false);
      return Rates.after(pieces, end + 1, times)
          .map(often -> place(at, often.end(), List.of(range), often.measure(), CountedNoun.NONE))
          .orElse(silent(at, end + 1));
    }
    boolean counted = measure.isCount() || !isBare(measure) && context.is(end, "of");
    boolean one = number.low() == number.high() && number.low() <= 1 || !measure.isCount();
    CountedNoun noun = counted ? noun(end, one) : CountedNoun.NONE;
    if (measure.isCount() && noun.piece() >= 0 && Tables.isIn("group", noun.lemma())) {
      Optional<Amount> each = Groups.each(pieces, noun.piece() + 1);
      if (each.isPresent() && !context.isTaken(at, each.get().end())) {
        return group(at, number, each.get(), hedge);
      }
    }
    return place(at, end, List.of(range), measure.name(), noun);
  }

  /** "5.7/10", "57 out of 100": marks on a scale, where nothing is counted. */
  private Optional<Placed> rating(int at, Amount amount, Hedge hedge) {
    Numeral number = amount.number();
    int end = amount.end();
    boolean slash =
        number.form() == Form.PART && pieces.get(number.first()).kind() == Piece.Kind.FRACTION;
    boolean outOf =
        number.form() == Form.FIGURES && context.is(end, "out") && context.is(end + 1, "of");
    int top = slash ? scale(pieces.get(number.first()).lower()) : outOf ? scale(end + 2) : 0;
    end = slash ? end : end + 3;
    boolean mark = amount.measure().isCount() && top > 0 && number.low() <= top;
    if (!mark || context.is(end, "of") || noun(end, true).piece() >= 0) {
      return Optional.empty();
    }
    double size = slash ? top : 1;
    Numeral marks =
        new Numeral(
            number.first(),
            number.end(),
            Math.rint(number.low() * size * 1e6) / 1e6,
            Math.rint(number.high() * size * 1e6) / 1e6,
            Form.FIGURES);
    NumberRange range = Hedges.range(marks, hedge, true);
    return Optional.of(place(at, end, List.of(range), "/" + top, CountedNoun.NONE));
  }

  private int scale(int at) {
    boolean number = at < pieces.size() && pieces.get(at).isNumber();
    return number ? scale("/" + pieces.get(at).lower()) : 0;
  }

  /** The top of the scale that a mark is given on. */
  private static int scale(String mark) {
    return switch (mark.substring(mark.indexOf('/') + 1)) {
      case "5" -> mark.length() > 2 && mark.contains(".") || mark.startsWith("/") ? 5 : 0;
      case "10" -> 10;
      case "100" -> 100;
      default -> 0;
    };
  }

  /** "12,000-strong", "five-member"; "two-way" counts nothing. */
  private Placed hyphened(int at, Numeral number, int word, Hedge hedge) {
    Piece noun = pieces.get(word);
    NumberRange range = Hedges.range(number, hedge, true);
    if (noun.is("strong")) {
      return place(at, word + 1, List.of(range), "", CountedNoun.NONE);
    }
    boolean plain = !Tables.isIn("compound", noun.lower()) && !NumberWords.counts(noun.lower());
    if (!plain || number.form() == Form.PART) {
      return silent(at, word + 1);
    }
    CountedNoun counted = new CountedNoun(CountedNoun.lemma(noun), List.of(), word);
    return place(at, word + 1, List.of(range), "", counted);
  }

  /** "Nine days of March", "$2 million of it": no noun is measured. */
  private static boolean isBare(Measure measure) {
    return switch (measure.name()) {
      case "s", "month", "year", "degree", "m", "percentage point" -> true;
      default -> measure.isMoney();
    };
  }

  /** "Two brigades of 6,000 troops" is 12,000, or 6,000 in all. */
  private Placed group(int at, Numeral number, Amount each, Hedge hedge) {
    NumberRange single = Hedges.range(each.number(), hedge, true);
    Numeral product =
        new Numeral(
            number.first(),
            each.end(),
            number.low() * each.number().low(),
            number.high() * each.number().high(),
            number.isVague() || each.number().isVague() ? Form.VAGUE : Form.FIGURES);
    NumberRange all = Hedges.range(product, hedge, true);
    CountedNoun noun = noun(each.end(), false);
    int end = noun.piece() >= 0 ? noun.piece() + 1 : each.end();
    List<NumberRange> readings = context.is(end, "each") ? List.of(all) : List.of(all, single);
    return place(at, each.end(), readings, "", noun);
  }

  Placed age(int at, Ages.Age age, Hedge hedge) {
    Numeral number = age.number();
    NumberRange range =
        number.low() < number.high()
            ? NumberRange.between(number.low(), number.high())
            : Hedges.range(number, hedge, true);
    Quantity quantity = new Quantity(List.of(range), "year", "age", List.of());
    return placed(at, age.end(), age.end(), quantity, -1);
  }

  Placed score(int at, Scores.Score score) {
    NumberRange range = NumberRange.between(score.one(), score.other());
    Quantity quantity = new Quantity(List.of(range), score.measure(), "", List.of());
    return placed(at, score.end(), score.end(), quantity, -1);
  }

  private CountedNoun noun(int at, boolean one) {
    return CountedNoun.at(pieces, at, one, context.taken());
  }

  private Placed place(
      int at, int end, List<NumberRange> readings, String measure, CountedNoun noun) {
    boolean beside = noun.piece() >= 0 && !isBehindNumber(end, noun.piece());
    int last = beside ? Math.max(end, noun.piece() + 1) : end;
    Quantity quantity = new Quantity(readings, measure, noun.lemma(), noun.modifiers());
    int head = noun.piece() < 0 ? -1 : pieces.get(noun.piece()).index();
    return placed(at, end, last, quantity, head);
  }

  private Placed placed(int at, int number, int end, Quantity quantity, int head) {
    QuantityMention mention = new QuantityMention(context.extent(at, end), quantity, head);
    return new Placed(at, number, end, Optional.of(mention));
  }

  private static Placed silent(int at, int end) {
    return new Placed(at, end, end, Optional.empty());
  }

  /** "Six of the 40 passengers": the 40 is a mention of its own. */
  private boolean isBehindNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      if (pieces.get(i).isNumber() || NumberWords.counts(pieces.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
