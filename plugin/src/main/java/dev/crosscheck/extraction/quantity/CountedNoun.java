package dev.crosscheck.extraction.quantity;

import dev.crosscheck.language.NounForms;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a number counts: "12,000 North Korean troops".
 *
 * @param lemma the head noun's lemma in lower case; empty where none is named
 * @param modifiers lower-case words before it
 * @param piece index of the head's piece; -1 where none is named
 */
record CountedNoun(String lemma, List<String> modifiers, int piece) {

  static final CountedNoun NONE = new CountedNoun("", List.of(), -1);

  private static final int LONGEST = 7;
  private static final Set<String> IRREGULAR =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "police",
          "personnel",
          "troops",
          "staff",
          "aircraft",
          "cattle",
          "sheep",
          "fish",
          "feet",
          "crew",
          "geese",
          "mice");

  /** The noun from {@code at} on; {@code one} asks for a singular. */
  static CountedNoun at(List<Piece> pieces, int at, boolean one, boolean[] taken) {
    int next = at;
    while (next < pieces.size() && Tables.isIn("more", pieces.get(next).lower())) {
      next++;
    }
    if (next + 1 < pieces.size() && pieces.get(next).is("of")) {
      next++;
      while (next < pieces.size() && Tables.isIn("determiner", pieces.get(next).lower())) {
        next++;
      }
      next = overNumber(pieces, next);
    }
    if (one && next + 1 < pieces.size() && pieces.get(next).is("last")) {
      next++;
    }
    int best = -1;
    for (int i = next; i < pieces.size() && i < next + LONGEST; i++) {
      Piece piece = pieces.get(i);
      if (piece.is("-") && piece.glued() || piece.is("'s") && i > next) {
        continue;
      }
      boolean ends = best >= 0 && isPlural(pieces.get(best)) && piece.lower().endsWith("ed");
      if (ends || !continues(piece, i, pieces) || taken[piece.index()]) {
        break; // "thirty people sustained injuries"
      }
      boolean noun = piece.token().is(Tag.NOUN, Tag.PROPN) || isPlural(piece);
      if (!noun
          || i + 1 < pieces.size() && pieces.get(i + 1).glued() && pieces.get(i + 1).is("-")) {
        continue;
      }
      boolean plural = isPlural(piece);
      if (best >= 0 && !one && isPlural(pieces.get(best)) && !plural) {
        break;
      }
      best = i;
    }
    boolean named = best >= 0 && (one || isPlural(pieces.get(best)));
    return named ? new CountedNoun(lemma(pieces.get(best)), words(pieces, next, best), best) : NONE;
  }

  /** "six of the 40 passengers" counts passengers. */
  private static int overNumber(List<Piece> pieces, int at) {
    return at < pieces.size()
            && (pieces.get(at).isNumber() || NumberWords.counts(pieces.get(at).lower()))
        ? new Numbers(pieces).at(at, false).map(Numeral::end).orElse(at)
        : at;
  }

  private static boolean continues(Piece piece, int at, List<Piece> pieces) {
    if (!piece.isWord() && piece.kind() != Piece.Kind.LABEL
        || Tables.isIn("calendar", piece.lower())
        || Tables.isIn("month", piece.lower()) && piece.isCapitalized()) {
      return false;
    }
    if (piece.token().is(Tag.NOUN, Tag.PROPN, Tag.ADJ)) {
      return true;
    }
    boolean participle =
        piece.token().is(Tag.VERB)
            && (piece.lower().endsWith("ed") || piece.lower().endsWith("ing"));
    return participle && at + 1 < pieces.size() && pieces.get(at + 1).token().is(Tag.NOUN, Tag.ADJ)
        || piece.token().is(Tag.VERB, Tag.ADV, Tag.X) && IRREGULAR.contains(piece.lower());
  }

  static boolean isPlural(Piece piece) {
    String word = piece.lower();
    return IRREGULAR.contains(word)
        || piece.token().is(Tag.NOUN, Tag.PROPN)
            && word.length() > 2
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
        || piece.token().is(Tag.NOUN) && !piece.token().lemma().equals(word);
  }

  static String lemma(Piece piece) {
    boolean whole = piece.token().start() == piece.start() && piece.token().end() == piece.end();
    String word = piece.lower();
    if (whole && piece.token().is(Tag.NOUN) && !piece.token().lemma().equals(word)) {
      return piece.token().lemma();
    }
    return NounForms.singular(word);
  }

  private static List<String> words(List<Piece> pieces, int from, int head) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < head; i++) {
      if (pieces.get(i).isWord()) {
        words.add(pieces.get(i).lower());
      }
    }
    return List.copyOf(words);
  }
}
