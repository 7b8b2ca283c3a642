package dev.crosscheck.extraction.quantity;

import dev.crosscheck.language.Tag;
import java.util.List;

/** Numbers that are no quantities: names, labels, years, addresses, "one" as a pronoun. */
final class Silence {

  private final List<Piece> pieces;
  private final boolean titleCase;

  Silence(List<Piece> pieces) {
    this.pieces = pieces;
    long words = pieces.stream().filter(Piece::isWord).count();
    long capitals = pieces.stream().filter(p -> p.isWord() && p.isCapitalized()).count();
    this.titleCase = capitals * 3 > words * 2;
  }

  private boolean is(int at, String list) {
    return at >= 0 && at < pieces.size() && Tables.isIn(list, pieces.get(at).lower());
  }

  private boolean isMark(int at, String marks) {
    return at >= 0
        && at < pieces.size()
        && pieces.get(at).kind() == Piece.Kind.MARK
        && marks.contains(pieces.get(at).lower());
  }

  /** Whether the amount, whose hedge begins at {@code first}, is to be left out. */
  boolean covers(Amount amount, int first, boolean hedged) {
    Numeral number = amount.number();
    int at = number.first();
    if (!amount.measure().isCount()) {
      if (pieces.get(at).is("one") && amount.measure().name().equals("s")) {
        return isPronoun(new Numeral(at, at + 1, 1, 1, Form.WORDS), at, hedged);
      }
      boolean year = amount.measure().name().equals("year") && !hedged;
      return isClock(amount.end()) || year && number.form() == Form.FIGURES && isYear(number, at);
    }
    if (number.form() == Form.FIGURES) {
      return isLabelled(at)
          || isCalendar(at, number.end())
          || isFurniture(at, number.end())
          || !hedged && at == 0 && isParagraph(number)
          || isAddress(number.end())
          || isClock(number.end())
          || (!hedged || pieces.get(first).is("beyond")) && isYear(number, at)
          || !hedged && isName(at, number.end());
    }
    return isPronoun(number, at, hedged)
        || isNamed(number, at)
        || number.low() == 0 && isFigurative(number, at)
        || isCompound(at)
        || is(at - 1, "label")
            && at > 1
            && (pieces.get(at - 1).isCapitalized() || pieces.get(at - 2).token().is(Tag.ADP));
  }

  private boolean isLabelled(int at) {
    boolean label = is(at - 1, "label") && !pieces.get(at - 1).is("top") || isMark(at - 1, "#№§");
    boolean dot = isMark(at - 1, ".") && is(at - 2, "label") && pieces.get(at - 1).glued();
    boolean next = at > 0 && pieces.get(at - 1).kind() == Piece.Kind.LABEL && !isMark(at - 1, ",");
    return label || dot || next || isMark(at - 1, "/:") && pieces.get(at).glued();
  }

  private boolean isCalendar(int at, int end) {
    double value = pieces.get(at).value();
    boolean hyphened = isMark(end, "-") && pieces.get(end).glued() && isMonthLabel(end + 1);
    boolean month = isMonth(at - 1) && !hasDay(at - 1, at) || isMonth(end) || hyphened;
    boolean year =
        isMark(at - 1, ",")
            && pieces.get(at).end() - pieces.get(at).start() == 4
            && value >= 1000
            && value <= 2100;
    return month && value <= 2100 || year;
  }

  /** "On 27 February 33 houses burned": the month has its day already. */
  private boolean hasDay(int month, int number) {
    boolean day =
        month > 0
            && pieces.get(month - 1).isNumber()
            && pieces.get(month - 1).value() <= 31
            && pieces.get(number).value() < 1000;
    return day
        && number + 1 < pieces.size()
        && pieces.get(number + 1).isWord()
        && !pieces.get(number + 1).token().is(Tag.ADP);
  }

  /** "7-APR-1987". */
  private boolean isMonthLabel(int at) {
    String label = at < pieces.size() ? pieces.get(at).lower() : "";
    int hyphen = label.indexOf('-');
    return Tables.isIn("month", hyphen < 0 ? label : label.substring(0, hyphen));
  }

  private boolean isMonth(int at) {
    return is(at, "month") && pieces.get(at).isCapitalized();
  }

  /** "(1)", "[12]", "3." at a sentence's start, "Image 1 of 3". */
  private boolean isFurniture(int at, int end) {
    boolean bracketed = isMark(at - 1, "([") && isMark(end, ")]");
    boolean item =
        at == 0 && (isMark(end, ".)]:") && pieces.get(end).glued() || end >= pieces.size());
    boolean counter =
        at > 1
            && pieces.get(at - 1).is("of")
            && pieces.get(at - 2).isNumber()
            && is(at - 3, "label");
    return bracketed || item || counter;
  }

  /** "4 18 kiosks were closed", "5 In May": of a paragraph, not of what it tells. */
  private boolean isParagraph(Numeral number) {
    int next = number.end();
    if (next > 1 || next >= pieces.size() || number.low() != Math.rint(number.low())) {
      return false;
    }
    boolean opens =
        pieces.get(next).isCapitalized()
            && !titleCase
            && pieces.get(next).token().is(Tag.ADP, Tag.DET, Tag.PRON);
    return opens
        || pieces.get(next).isNumber()
            && Amount.at(pieces, next)
                .filter(count -> count.measure().isCount() && !count.hyphened())
                .filter(count -> counts(count.end()))
                .isPresent();
  }

  /** "833 Anderson St." */
  private boolean isAddress(int end) {
    for (int i = end; i < pieces.size() && i < end + 5; i++) {
      if (!pieces.get(i).isCapitalized()) {
        return false;
      }
      if (i > end && is(i, "street")) {
        return true;
      }
    }
    return false;
  }

  private boolean isClock(int end) {
    return end < pieces.size()
        && (pieces.get(end).is("pm")
            || pieces.get(end).is("am")
            || pieces.get(end).is("a.m.")
            || pieces.get(end).is("p.m.")
            || pieces.get(end).is("p.m")
            || pieces.get(end).is("a.m")
            || pieces.get(end).is("o'clock")
            || pieces.get(end).is("gmt"));
  }

  private boolean isYear(Numeral number, int at) {
    Piece piece = pieces.get(at);
    boolean plain = piece.end() - piece.start() == 4 && number.end() == at + 1;
    if (!plain
        || number.low() < 1500
        || number.low() > 2100
        || number.low() != Math.rint(number.low())) {
      return false;
    }
    int end = number.end();
    boolean person =
        end < pieces.size() && Tables.isIn("person", CountedNoun.lemma(pieces.get(end)));
    return !person;
  }

  /** "Boeing 737 crashed", "Windows 10": figures after a name that count no plural. */
  private boolean isName(int at, int end) {
    if (at == 0 || !pieces.get(at - 1).isWord() || !isNamed(pieces.get(at - 1))) {
      return isMark(at - 1, "-")
          && pieces.get(at).glued()
          && at > 1
          && pieces.get(at - 2).isWord()
          && pieces.get(at - 1).glued();
    }
    if (isOfName(at)) {
      return true;
    }
    boolean start = at == 1;
    boolean name = pieces.get(at - 1).token().is(Tag.PROPN) || !start;
    return name && !counts(end) && !titleCase;
  }

  /** "The Ariane 5 rockets", "World War 2 veterans": of one name, whatever is counted behind it. */
  private boolean isOfName(int at) {
    int first = at;
    while (first > 0
        && pieces.get(first - 1).isWord()
        && isNamed(pieces.get(first - 1))
        && !isDeterminer(first - 1)
        && !Tables.isIn("calendar", pieces.get(first - 1).lower())) {
      first--;
    }
    boolean opened = isDeterminer(first - 1) || isDeterminer(first - 2); // "the new iPhone 6"
    boolean war = pieces.get(at - 1).is("war");
    return !titleCase && first < at && (opened || war);
  }

  private boolean isDeterminer(int at) {
    return at >= 0 && pieces.get(at).token().is(Tag.DET);
  }

  /** Whether what is counted stands there. */
  private boolean counts(int end) {
    boolean[] none = new boolean[pieces.get(pieces.size() - 1).index() + 1];
    return CountedNoun.at(pieces, end, false, none).piece() >= 0;
  }

  /** "Boeing", "iPhone". */
  private static boolean isNamed(Piece piece) {
    String text = piece.token().text();
    return piece.isCapitalized() || text.length() > 1 && Character.isUpperCase(text.charAt(1));
  }

  private boolean isPronoun(Numeral number, int at, boolean hedged) {
    if (number.form() != Form.WORDS
        || number.low() != 1
        || number.end() != at + 1
        || !pieces.get(at).is("one")) {
      return false;
    }
    int next = number.end();
    if (pieces.size() > next + 1
        && pieces.get(next).is("out")
        && next + 1 < pieces.size()
        && pieces.get(next + 1).is("of")) {
      return false;
    }
    if (next >= pieces.size() || is(at - 1, "pronominal") || is(next, "ones")) {
      return true;
    }
    boolean hyphen = isMark(next, "-") && pieces.get(next).glued();
    boolean last =
        pieces.get(next).is("last")
            && next + 1 < pieces.size()
            && pieces.get(next + 1).token().is(Tag.NOUN)
            && !is(next + 1, "period");
    boolean noun = last || pieces.get(next).token().is(Tag.NOUN, Tag.ADJ) && !is(next, "calendar");
    boolean dead =
        pieces.get(next).is("killed")
            || pieces.get(next).is("injured")
            || pieces.get(next).is("wounded");
    return hyphen || !noun && !dead && !hedged;
  }

  /** "Zero tolerance", "absolute zero", "ground zero". */
  private boolean isFigurative(Numeral number, int at) {
    int next = number.end();
    boolean counts = next < pieces.size() && CountedNoun.isPlural(pieces.get(next));
    return !counts && !is(at - 1, "level") && !is(at - 1, "sizing") && !is(next, "level");
  }

  /** "One in a million" hyphened, "multi-million". */
  private boolean isCompound(int at) {
    return isMark(at - 1, "-") && pieces.get(at - 1).glued() && pieces.get(at).glued();
  }

  /** "Group of Seven", "the Big Four", "Six Nations". */
  private boolean isNamed(Numeral number, int at) {
    if (titleCase || number.isVague() || !pieces.get(at).isCapitalized() || at == 0) {
      return false;
    }
    boolean opens = pieces.get(at - 1).kind() == Piece.Kind.MARK;
    return !opens || number.end() < pieces.size() && pieces.get(number.end()).isCapitalized();
  }
}
