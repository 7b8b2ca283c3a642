package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.OrdinalMention;
import dev.crosscheck.extraction.quantity.NumberWords.Kind;
import dev.crosscheck.extraction.quantity.NumberWords.Word;
import dev.crosscheck.language.Tag;
import java.util.List;

/** Reads places in an order: "the fourth annual meeting", "her 21st title". */
final class Ordinals {

  private final Context context;
  private final List<Piece> pieces;

  Ordinals(Context context) {
    this.context = context;
    this.pieces = context.pieces();
  }

  void read(Collected collected) {
    for (int at = 0; at < pieces.size(); at++) {
      boolean figure = pieces.get(at).kind() == Piece.Kind.ORDINAL;
      Word word = NumberWords.at(pieces, at);
      if (!figure && !word.is(Kind.ORDINAL)) {
        continue;
      }
      int first = figure ? at : first(at, word.low());
      double number = figure ? pieces.get(at).value() : number(first, at, word.low());
      if (number > 0 && !context.isTaken(first, at + 1) && !isSilent(first, at)) {
        CountedNoun noun =
            context.is(at + 1, "of")
                ? CountedNoun.NONE
                : CountedNoun.at(pieces, at + 1, true, context.taken());
        collected.add(
            new OrdinalMention(context.extent(first, at + 1), (long) number, noun.lemma()));
      }
    }
  }

  /** Where the words of the ordinal begin: "one hundred twenty-fifth". */
  private int first(int at, double last) {
    int first = at;
    while (first > 0) {
      int before =
          context.is(first - 1, "-") || context.is(first - 1, "and") ? first - 2 : first - 1;
      Word word = NumberWords.at(pieces, before);
      boolean tens = word.is(Kind.TEN) && last < 10 && first == at;
      boolean large = word.is(Kind.HUNDRED, Kind.SCALE);
      boolean count = first < at || last >= 100;
      boolean small = word.is(Kind.SMALL, Kind.TEN) && count;
      if (!tens && !large && !small) {
        break;
      }
      first = before;
    }
    return first;
  }

  private double number(int first, int at, double last) {
    if (first == at) {
      return last;
    }
    Numeral before =
        NumberWords.at(pieces, first).is(Kind.HUNDRED, Kind.SCALE)
            ? new Cardinals(pieces).once(first, first)
            : new Cardinals(pieces).words(first);
    return last >= 100 ? before.low() * last : before.low() + last;
  }

  /** "At first", "a second", "First Bank", "two fifths", "a fifth of". */
  private boolean isSilent(int first, int at) {
    boolean time =
        context.is(at, "second")
            && (context.isIn(first - 1, "per-time")
                || first > 0 && pieces.get(first - 1).isNumber());
    boolean named =
        first > 0
            && pieces.get(first).isCapitalized()
            && at + 1 < pieces.size()
            && pieces.get(at + 1).isCapitalized()
            && pieces.get(at + 1).isWord()
            && !pieces.get(first - 1).token().is(Tag.NUM);
    boolean part =
        new Fractions(pieces).at(first - 1).isPresent()
            || new Fractions(pieces).counted(first - 1).isPresent() && !context.is(first - 1, "a");
    boolean phrase =
        context.is(first - 1, "at") || context.is(at + 1, "of") && context.is(at + 2, "all");
    boolean hyphen =
        context.is(at + 1, "-") && pieces.get(at + 1).glued() && context.is(at, "second");
    return time || named || part || phrase || hyphen;
  }
}
