package dev.crosscheck.extraction.quantity;

import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a sentence into {@link Piece}s in one pass. */
final class Pieces {

  private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
  private static final double[] VULGAR_VALUES = {
    1 / 2d, 1 / 3d, 2 / 3d, 1 / 4d, 3 / 4d, 1 / 5d, 2 / 5d, 3 / 5d, 4 / 5d, 1 / 6d, 5 / 6d, 1 / 8d,
    3 / 8d, 5 / 8d, 7 / 8d
  };

  /** Longer figures are identifiers. */
  private static final int LONGEST_FIGURE = 20;

  private final Sentence sentence;
  private final String text;
  private final int end;
  private final Shapes shapes;
  private final List<Piece> pieces = new ArrayList<>();
  private int token;
  private boolean glued;

  private Pieces(Sentence sentence) {
    this.sentence = sentence;
    this.text = sentence.passage().text();
    this.end = Math.min(sentence.end(), text.length());
    this.shapes = new Shapes(text, end);
  }

  static List<Piece> of(Sentence sentence) {
    Pieces cutter = new Pieces(sentence);
    cutter.cut();
    return cutter.pieces;
  }

  private void cut() {
    int at = sentence.start();
    while (at < end) {
      char unit = text.charAt(at);
      if (Figures.isSpace(unit)) {
        glued = false;
        at++;
      } else if (!glued && isAddress(at)) {
        at = add(Piece.Kind.LABEL, at, runEnd(at), 0);
      } else if (Figures.isDigit(unit) || unit == '.' && !glued && shapes.digitAt(at + 1)) {
        at = number(at);
      } else if (Character.isLetter(unit)) {
        at = word(at);
      } else if (VULGAR.indexOf(unit) >= 0) {
        at = add(Piece.Kind.FRACTION, at, at + 1, VULGAR_VALUES[VULGAR.indexOf(unit)]);
      } else {
        at = add(Piece.Kind.MARK, at, at + 1, 0);
      }
    }
  }

  private int number(int at) {
    Figures figure = Figures.read(text, at, end);
    if (figure.end() - at > LONGEST_FIGURE || !figure.counts()) {
      return add(Piece.Kind.LABEL, at, labelEnd(figure.end()), 0);
    }
    int after = figure.end();
    if (after < end && text.charAt(after) == '/' && shapes.digitAt(after + 1)) {
      return fraction(at, figure);
    }
    if (after < end
        && (text.charAt(after) == ':' && shapes.digitAt(after + 1)
            || shapes.isChain(after)
            || shapes.isLine(at, after))) {
      return add(Piece.Kind.LABEL, at, labelEnd(after), 0);
    }
    int suffix = letters(after);
    if (figure.value() >= 1
        && suffix == after + 2
        && shapes.isOrdinal(lower(after, suffix), suffix)) {
      return add(Piece.Kind.ORDINAL, at, suffix, figure.value());
    }
    boolean screen = Shapes.isScreen(figure.value()) && lower(after, suffix).equals("p");
    if (suffix > after && (screen || !shapes.isSuffix(lower(after, suffix), suffix))) {
      return add(Piece.Kind.LABEL, at, labelEnd(suffix), 0);
    }
    return add(Piece.Kind.NUMBER, at, after, figure.value());
  }

  /** "1/2" counts, "9/11" and "2/15" are dates or names. */
  private int fraction(int at, Figures numerator) {
    Figures denominator = Figures.read(text, numerator.end() + 1, end);
    int after = denominator.end();
    double below = denominator.value();
    boolean plain =
        denominator.counts()
            && Shapes.isFraction(numerator.value(), below)
            && (after >= end
                || text.charAt(after) != '/' && !Character.isLetter(text.charAt(after)));
    return plain
        ? add(Piece.Kind.FRACTION, at, after, numerator.value() / below)
        : add(Piece.Kind.LABEL, at, labelEnd(after), 0);
  }

  private int word(int at) {
    int after = letters(at);
    while (after + 1 < end
        && text.charAt(after) == '.'
        && Character.isLetter(text.charAt(after + 1))
        && Character.isLetter(text.charAt(after - 1))
        && (after - 1 == at || text.charAt(after - 2) == '.')
        && (after + 2 >= end || !Character.isLetter(text.charAt(after + 2)))) {
      after += 2;
    }
    if (after < end && text.charAt(after) == '$' && Measures.isCurrency(lower(at, after + 1))) {
      return add(Piece.Kind.MARK, at, after + 1, 0);
    }
    boolean figure =
        shapes.digitAt(after) || after < end && shapes.isHyphen(after) && shapes.digitAt(after + 1);
    boolean cut = glued && !pieces.isEmpty() && pieces.get(pieces.size() - 1).isNumber();
    if (figure && !cut && !isCurrency(at, after)) {
      return add(Piece.Kind.LABEL, at, labelEnd(after), 0);
    }
    if (shapes.digitAt(after) && cut) {
      after++;
    }
    if (after < end && text.charAt(after) == '.' && tokenEndsAt(at, after + 1)) {
      after++;
    }
    return add(Piece.Kind.WORD, at, after, 0);
  }

  /** "EUR40", "Rs20", "R20 000". */
  private boolean isCurrency(int at, int after) {
    return shapes.digitAt(after)
        && (Measures.isCurrency(text.substring(at, after))
            || lower(at, after).equals("rs")
            || text.substring(at, after).equals("R") && isSum(after));
  }

  /** The R61 is a road; R61 000 and R6.1 million are money. */
  private boolean isSum(int at) {
    int after = at;
    while (after < end && (shapes.digitAt(after) || ".,".indexOf(text.charAt(after)) >= 0)) {
      after++;
    }
    boolean space = after < end && (text.charAt(after) == ' ' || text.charAt(after) == '\u00a0');
    int next = space ? after + 1 : after;
    return text.substring(at, after).indexOf(',') > 0
        || text.startsWith("million", next)
        || text.startsWith("billion", next)
        || space && next + 3 <= end && digits(next) == next + 3;
  }

  private int digits(int at) {
    int after = at;
    while (after < end && shapes.digitAt(after)) {
      after++;
    }
    return after;
  }

  private boolean tokenEndsAt(int at, int last) {
    advance(at);
    return sentence.token(token).end() == last;
  }

  private int letters(int at) {
    int after = at;
    while (after < end && Character.isLetter(text.charAt(after))) {
      after++;
      boolean inside = after + 1 < end && Figures.isApostrophe(text.charAt(after));
      if (inside && Character.isLetter(text.charAt(after + 1)) && !isPossessive(after)) {
        after++;
      }
    }
    return after;
  }

  private boolean isPossessive(int at) {
    return Character.toLowerCase(text.charAt(at + 1)) == 's'
        && (at + 2 >= end || !Character.isLetter(text.charAt(at + 2)));
  }

  private int labelEnd(int at) {
    int after = at;
    while (after < end
        && (Character.isLetterOrDigit(text.charAt(after))
            || ".-,:/".indexOf(text.charAt(after)) >= 0
                && after + 1 < end
                && Character.isLetterOrDigit(text.charAt(after + 1)))) {
      after++;
    }
    return Math.max(after, at);
  }

  private boolean isAddress(int at) {
    int after = runEnd(at);
    for (int i = at; i < after; i++) {
      char unit = text.charAt(i);
      boolean sign = unit == '=' && i > at && "<>=".indexOf(text.charAt(i - 1)) < 0;
      if (unit == '@' || unit == '\\' || unit == '_' || sign || unit == '{' || unit == '#') {
        return after - at > 1;
      }
      if (unit == ':' && text.startsWith("//", i + 1)
          || unit == 'w' && text.startsWith("www.", i)) {
        return true;
      }
    }
    return false;
  }

  private int runEnd;

  /** End of the run of characters without a space; looked up once for each run. */
  private int runEnd(int at) {
    if (runEnd <= at) {
      runEnd = at;
      while (runEnd < end && !Figures.isSpace(text.charAt(runEnd))) {
        runEnd++;
      }
    }
    return runEnd;
  }

  private String lower(int from, int to) {
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private int add(Piece.Kind kind, int from, int to, double value) {
    advance(from);
    String lower = kind == Piece.Kind.MARK && to == from + 1 ? mark(from) : lower(from, to);
    pieces.add(new Piece(kind, lower, from, to, token, sentence.token(token), glued, value));
    glued = true;
    return to;
  }

  private void advance(int at) {
    while (token + 1 < sentence.size() && sentence.token(token).end() <= at) {
      token++;
    }
  }

  private String mark(int at) {
    return String.valueOf(Shapes.fold(text.charAt(at)));
  }
}
