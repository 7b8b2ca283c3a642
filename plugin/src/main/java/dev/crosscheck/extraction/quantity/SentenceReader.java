package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.Tally;
import dev.crosscheck.extraction.quantity.Builder.Placed;
import dev.crosscheck.extraction.quantity.Tables.Found;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one sentence from left to right: hedge, amount, range, hedge, rate, what is counted. */
final class SentenceReader {

  private final Context context;
  private final List<Piece> pieces;
  private final Builder builder;
  private final Silence silence;
  private final Ages ages;
  private final Scores scores;
  private final Spans spans;
  private final Bounds bounds;
  private final List<Placed> found = new ArrayList<>();
  private final Collected collected;

  SentenceReader(Sentence sentence, boolean[] taken, Collected collected) {
    this.context = Context.of(sentence, taken);
    this.pieces = context.pieces();
    this.builder = new Builder(context);
    this.silence = new Silence(pieces);
    this.ages = new Ages(pieces);
    this.scores = new Scores(pieces);
    this.spans = new Spans(pieces);
    this.bounds = new Bounds(pieces);
    this.collected = collected;
  }

  void read() {
    int at = 0;
    while (at < pieces.size()) {
      at = Math.max(at + 1, readAt(at));
    }
    new Relations(pieces, found).read(collected);
    new Ordinals(context).read(collected);
  }

  /** The index after what was read or passed over at {@code at}. */
  private int readAt(int at) {
    Optional<Found<Hedge>> before = Hedges.before(pieces, at);
    int start = before.map(Found::end).orElse(at);
    Optional<Amount> read = Amount.at(pieces, start);
    if (read.isEmpty()) {
      return spans.opens(at) ? opened(at) : at + 1;
    }
    Amount amount = read.get();
    Hedge hedge = before.map(Found::value).orElse(Hedge.EXACT);
    Optional<Ages.Age> age = ages.at(at, start, amount);
    if (age.isPresent()) {
      return add(builder.age(at, age.get(), hedge));
    }
    if (context.isTaken(start, amount.end())) {
      return amount.end();
    }
    Optional<Scores.Score> score = scores.at(start, amount);
    if (score.isPresent()) {
      Placed placed = builder.score(start, score.get());
      placed
          .mention()
          .ifPresent(m -> collected.add(new Tally(m, score.get().one(), score.get().other())));
      return add(placed);
    }
    if (silence.covers(amount, at, before.isPresent() && hedge != Hedge.EXACT)) {
      return amount.end();
    }
    Optional<Spans.Range> range = spans.at(amount);
    if (range.isPresent() && !context.isTaken(start, range.get().end())) {
      return ranged(at, range.get(), before);
    }
    return amount(at, amount, before);
  }

  /** "Between 10 and 12", "from 10 to 12". */
  private int opened(int at) {
    Optional<Spans.Range> range = spans.opened(at);
    if (range.isPresent() && spans.isYears(range.get())) {
      return range.get().end();
    }
    boolean silent =
        range.isEmpty()
            || context.isTaken(at, range.get().end())
            || silence.covers(range.get().last(), at, true)
            || silence.covers(range.get().first(), at, true);
    return silent ? at + 1 : ranged(at, range.get(), Optional.empty());
  }

  private int ranged(int at, Spans.Range range, Optional<Found<Hedge>> before) {
    Hedge hedge = before.map(Found::value).orElse(Hedge.BETWEEN);
    Hedge kind = hedge == Hedge.EXACT || hedge.isNear() ? Hedge.BETWEEN : hedge;
    Optional<Ages.Age> age = ages.at(range.amount());
    return add(
        age.isPresent() ? builder.age(at, age.get(), kind) : builder.of(at, range.amount(), kind));
  }

  private int amount(int at, Amount amount, Optional<Found<Hedge>> before) {
    Hedge hedge = before.map(Found::value).orElse(Hedge.EXACT);
    Optional<Spans.Range> bounded = bounds.both(amount, hedge);
    if (bounded.isPresent() && !context.isTaken(at, bounded.get().end())) {
      return add(builder.of(at, bounded.get().amount(), Hedge.BETWEEN));
    }
    Bounds.Bound bound = bounds.after(amount, hedge);
    return add(builder.of(at, bound.amount(), bound.hedge()));
  }

  private int add(Placed placed) {
    placed.mention().ifPresent(collected::add);
    if (placed.mention().isPresent()) {
      found.add(placed);
    }
    return placed.end();
  }
}
