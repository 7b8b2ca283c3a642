package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.quantity.Measures.Measure;
import dev.crosscheck.extraction.quantity.Tables.Found;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one sentence from left to right: hedge, amount, range, hedge, rate, what is counted. */
final class SentenceReader {

  private final Sentence sentence;
  private final boolean[] taken;
  private final List<Piece> pieces;
  private final Silence silence;
  private final Ages ages;
  private final Scores scores;
  private final Spans spans;
  private final List<QuantityMention> mentions = new ArrayList<>();

  SentenceReader(Sentence sentence, boolean[] taken) {
    this.sentence = sentence;
    this.taken = taken;
    this.pieces = Pieces.of(sentence);
    this.silence = new Silence(pieces);
    this.ages = new Ages(pieces);
    this.scores = new Scores(pieces);
    this.spans = new Spans(pieces);
  }

  List<QuantityMention> read() {
    int at = 0;
    while (at < pieces.size()) {
      at = Math.max(at + 1, readAt(at));
    }
    return mentions;
  }

  /** The index after what was read or passed over at {@code at}. */
  private int readAt(int at) {
    Optional<Found<Hedge>> before = Hedges.before(pieces, at);
    int start = before.map(Found::end).orElse(at);
    Optional<Amount> read = Amount.at(pieces, start);
    if (read.isEmpty()) {
      return spans.opens(at) ? between(at) : at + 1;
    }
    Amount amount = read.get();
    Optional<Ages.Age> age = ages.at(at, start, amount);
    if (age.isPresent()) {
      Hedge hedge = before.map(Found::value).orElse(Hedge.EXACT);
      return age(at, age.get(), hedge);
    }
    if (isTaken(start, amount.end())) {
      return amount.end();
    }
    Optional<Scores.Score> score = scores.at(start, amount);
    if (score.isPresent()) {
      return score(start, score.get());
    }
    boolean hedged = before.isPresent() && before.get().value() != Hedge.EXACT;
    if (silence.covers(amount, at, hedged)) {
      return amount.end();
    }
    Optional<Spans.Range> range = spans.at(amount);
    if (range.isPresent() && !isTaken(start, range.get().end())) {
      return ranged(at, range.get(), before);
    }
    return amount(at, amount, before);
  }

  private int between(int at) {
    Optional<Spans.Range> range = spans.between(at);
    if (range.isPresent() && spans.isYears(range.get())) {
      return range.get().end();
    }
    boolean silent =
        range.isEmpty()
            || isTaken(at, range.get().end())
            || silence.covers(range.get().last(), at, true)
            || silence.covers(range.get().first(), at, true);
    return silent ? at + 1 : ranged(at, range.get(), Optional.empty());
  }

  private int ranged(int at, Spans.Range range, Optional<Found<Hedge>> before) {
    Numeral both = range.numeral();
    Hedge hedge = before.map(Found::value).orElse(Hedge.BETWEEN);
    Hedge kind = hedge == Hedge.EXACT || hedge == Hedge.ABOUT ? Hedge.BETWEEN : hedge;
    Amount amount = new Amount(both, range.end(), range.last().measure(), range.last().hyphened());
    return finish(at, amount, kind);
  }

  private int amount(int at, Amount amount, Optional<Found<Hedge>> before) {
    Hedge hedge = before.map(Found::value).orElse(Hedge.EXACT);
    Optional<Found<Hedge>> after = Hedges.after(pieces, amount.end());
    if (after.isPresent()) {
      Hedge kind = hedge == Hedge.EXACT || hedge == Hedge.ABOUT ? after.get().value() : hedge;
      Amount longer =
          new Amount(
              amount.number(),
              after.get().end(),
              amount.measure(),
              amount.hyphened() && !isEmptyTail(after.get().end()));
      if (longer.measure().isCount()) {
        Optional<Found<Measure>> unit = Measures.after(pieces, longer.end(), false);
        if (unit.isPresent()) {
          longer = new Amount(amount.number(), unit.get().end(), unit.get().value(), false);
        }
      }
      return finish(at, longer, kind);
    }
    return finish(at, amount, hedge);
  }

  private boolean isEmptyTail(int end) {
    return end >= pieces.size() || !pieces.get(end).is("-");
  }

  private int finish(int at, Amount amount, Hedge hedge) {
    Numeral number = amount.number();
    Measure measure = amount.measure();
    int end = amount.end();
    if (number.form() == Form.PART && measure.isCount()) {
      measure = new Measure("%", 100, 0);
      NumberRange part = Hedges.range(number, hedge, false).times(100);
      CountedNoun of = CountedNoun.at(pieces, end, true, taken);
      return add(at, end, List.of(part), "%", of);
    }
    if (amount.hyphened()) {
      return hyphened(at, number, end + 1, hedge);
    }
    NumberRange range = measure.inBase(Hedges.range(number, hedge, measure.isCount()));
    String rate = Rates.after(pieces, end, measure);
    if (!rate.isEmpty()) {
      return rated(at, Rates.end(pieces, end), range, measure, rate);
    }
    if (measure.isCount() && end < pieces.size() && pieces.get(end).is("times")) {
      return end + 1;
    }
    boolean counted =
        measure.isCount() || !isBare(measure) && end < pieces.size() && pieces.get(end).is("of");
    boolean one =
        number.low() == number.high() && number.low() <= 1
            || amount.hyphened()
            || !measure.isCount();
    CountedNoun noun = counted ? CountedNoun.at(pieces, end, one, taken) : CountedNoun.NONE;
    if (measure.isCount() && noun.piece() >= 0 && Tables.isIn("group", noun.lemma())) {
      Optional<Amount> each = Groups.each(pieces, noun.piece() + 1);
      if (each.isPresent() && !isTaken(at, each.get().end())) {
        return group(at, number, each.get(), hedge);
      }
    }
    return add(at, end, List.of(range), measure.name(), noun);
  }

  /** "12,000-strong", "five-member"; "two-way" counts nothing. */
  private int hyphened(int at, Numeral number, int word, Hedge hedge) {
    Piece noun = pieces.get(word);
    NumberRange range = Hedges.range(number, hedge, true);
    if (noun.is("strong")) {
      return add(at, word + 1, List.of(range), "", CountedNoun.NONE);
    }
    boolean plain = !Tables.isIn("compound", noun.lower()) && !Numbers.isNumberWord(noun.lower());
    if (!plain || number.form() == Form.PART) {
      return word + 1;
    }
    CountedNoun counted = new CountedNoun(CountedNoun.lemma(noun), List.of(), word);
    return add(at, word + 1, List.of(range), "", counted);
  }

  /** "nine days of March", "$2 million of it": no noun is measured. */
  private static boolean isBare(Measure measure) {
    return switch (measure.name()) {
      case "s", "month", "year", "degree", "m", "percentage point" -> true;
      default -> Character.isUpperCase(measure.name().charAt(0)) && measure.name().length() == 3;
    };
  }

  private int rated(int at, int end, NumberRange range, Measure measure, String rate) {
    if (rate.equals("m/s")) {
      double seconds = Rates.seconds(pieces, end);
      return add(at, end, List.of(range.times(1 / seconds)), rate, CountedNoun.NONE);
    }
    return add(at, end, List.of(range), measure.name() + "/" + rate, CountedNoun.NONE);
  }

  /** "two brigades of 6,000 troops" is 12,000, or 6,000 in all. */
  private int group(int at, Numeral number, Amount each, Hedge hedge) {
    NumberRange single = Hedges.range(each.number(), hedge, true);
    Numeral product =
        new Numeral(
            number.first(),
            each.end(),
            number.low() * each.number().low(),
            number.high() * each.number().high(),
            number.isVague() || each.number().isVague() ? Form.VAGUE : Form.FIGURES);
    NumberRange all = Hedges.range(product, hedge, true);
    CountedNoun noun = CountedNoun.at(pieces, each.end(), false, taken);
    int end = noun.piece() >= 0 ? noun.piece() + 1 : each.end();
    boolean sure = end < pieces.size() && pieces.get(end).is("each");
    return add(at, each.end(), sure ? List.of(all) : List.of(all, single), "", noun);
  }

  private int age(int at, Ages.Age age, Hedge hedge) {
    NumberRange range =
        age.number().low() < age.number().high()
            ? NumberRange.between(age.number().low(), age.number().high())
            : Hedges.range(age.number(), hedge, true);
    Quantity quantity = new Quantity(List.of(range), "year", "age", List.of());
    mentions.add(new QuantityMention(extent(at, age.end()), quantity, -1));
    return age.end();
  }

  private int score(int at, Scores.Score score) {
    NumberRange range = NumberRange.between(score.one(), score.other());
    Quantity quantity = new Quantity(List.of(range), score.measure(), "", List.of());
    mentions.add(new QuantityMention(extent(at, score.end()), quantity, -1));
    return score.end();
  }

  private int add(int at, int end, List<NumberRange> readings, String measure, CountedNoun noun) {
    boolean beside = noun.piece() >= 0 && !isBehindNumber(end, noun.piece());
    int last = beside ? Math.max(end, noun.piece() + 1) : end;
    Quantity quantity = new Quantity(readings, measure, noun.lemma(), noun.modifiers());
    int head = noun.piece() < 0 ? -1 : pieces.get(noun.piece()).index();
    mentions.add(new QuantityMention(extent(at, last), quantity, head));
    return last;
  }

  /** "six of the 40 passengers": the 40 is a mention of its own. */
  private boolean isBehindNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      if (pieces.get(i).isNumber() || Numbers.isNumberWord(pieces.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean isTaken(int first, int end) {
    for (int i = first; i < end && i < pieces.size(); i++) {
      if (taken[pieces.get(i).index()]) {
        return true;
      }
    }
    return false;
  }

  private Extent extent(int first, int end) {
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
