package dev.crosscheck.extraction.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the number that stands at a piece: figures, words, scales, fractions, vague counts. */
final class Numbers {

  private record Word(String kind, double low, double high) {}

  private static final Map<String, Word> WORDS = words();
  private static final Word NONE = new Word("", 0, 0);

  private final List<Piece> pieces;

  Numbers(List<Piece> pieces) {
    this.pieces = pieces;
  }

  private static Map<String, Word> words() {
    Map<String, Word> words = new HashMap<>();
    for (String[] row : Tables.rows("numbers")) {
      String[] ends = row[2].split(" ");
      double low = Double.parseDouble(ends[0]);
      words.put(row[0], new Word(row[1], low, Double.parseDouble(ends[ends.length - 1])));
    }
    return Map.copyOf(words);
  }

  static boolean isSuffix(String letters) {
    String kind = WORDS.getOrDefault(letters, NONE).kind();
    return kind.equals("scale") || kind.endsWith("suffix");
  }

  static boolean isNumberWord(String word) {
    return WORDS.containsKey(word);
  }

  /** The size of a scale word; 1 for any other word. */
  static double scale(String word) {
    Word scale = WORDS.getOrDefault(word, NONE);
    return scale.kind().equals("scale") ? scale.low() : 1;
  }

  private Word word(int at) {
    return at < pieces.size() && pieces.get(at).isWord()
        ? WORDS.getOrDefault(pieces.get(at).lower(), NONE)
        : NONE;
  }

  private boolean is(int at, String... any) {
    for (String each : any) {
      if (at < pieces.size() && pieces.get(at).is(each)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The number at {@code at}.
   *
   * @param money whether a currency stands before it, which makes "m" a million
   */
  Optional<Numeral> at(int at, boolean money) {
    if (at >= pieces.size()) {
      return Optional.empty();
    }
    Piece piece = pieces.get(at);
    return switch (piece.kind()) {
      case NUMBER -> Optional.of(figures(at, money));
      case FRACTION -> Optional.of(scaled(Numeral.part(at, at + 1, piece.value())));
      case WORD -> spelled(at);
      default -> Optional.empty();
    };
  }

  private Numeral figures(int at, boolean money) {
    int next = at + 1;
    double value = pieces.get(at).value();
    if (next < pieces.size() && pieces.get(next).kind() == Piece.Kind.FRACTION) {
      value += pieces.get(next++).value();
    } else if (is(next, "and") && is(next + 1, "a") && is(next + 2, "half", "quarter")) {
      value += 1 / word(next + 2).low();
      next += 3;
    }
    Word suffix = word(next);
    boolean glued = next < pieces.size() && pieces.get(next).glued();
    boolean thousand = is(next, "k") && Character.isLowerCase(letter(next));
    if (glued
        && (suffix.kind().equals("suffix") && (money || thousand || isMillion(next))
            || suffix.kind().equals("money-suffix") && money)) {
      return new Numeral(at, next + 1, value * suffix.low(), value * suffix.low(), Form.FIGURES);
    }
    return scaled(new Numeral(at, next, value, value, Form.FIGURES));
  }

  /** "1.2m people" counts millions, "100m" measures. */
  private boolean isMillion(int at) {
    int next = at + 1;
    return is(at, "b")
        || is(at, "m")
            && next < pieces.size()
            && Tables.isIn("person", CountedNoun.lemma(pieces.get(next)));
  }

  private char letter(int at) {
    Piece piece = pieces.get(at);
    return piece
        .token()
        .text()
        .charAt(
            Math.min(
                Math.max(piece.start() - piece.token().start(), 0),
                piece.token().text().length() - 1));
  }

  /** "1.6 million", "half a million", "two dozen", "several hundred", "3 hundred thousand". */
  private Numeral scaled(Numeral number) {
    int next = number.end();
    double factor = 1;
    if (number.form() == Form.PART) {
      int of = is(next, "of") ? next + 1 : next;
      boolean article = is(of, "a", "an");
      if (!isScale(word(article ? of + 1 : of))) {
        return number;
      }
      next = article ? of + 1 : of;
    } else if (is(next, "-") && pieces.get(next).glued() && isScale(word(next + 1))) {
      next++;
    }
    int first = next;
    while (isScale(word(next))) {
      factor *= word(next).low();
      next++;
    }
    return next == first ? number : number.times(factor, next);
  }

  private static boolean isScale(Word word) {
    return word.kind().equals("scale")
        || word.kind().equals("vague") && word.low() != 40 && word.low() != 10
        || word.kind().equals("hundred")
        || word.kind().equals("dozen");
  }

  private Optional<Numeral> spelled(int at) {
    Word word = word(at);
    switch (word.kind()) {
      case "small", "ten":
        return Optional.of(words(at, at, 0));
      case "vague":
        return Optional.of(vague(at, at, word));
      case "few":
        return is(at, "pair", "couple", "handful") ? Optional.empty() : Optional.of(few(at, at));
      case "fraction":
        return is(at, "half") ? half(at) : Optional.empty();
      case "hundred", "scale", "dozen":
        return word.kind().equals("scale") && pieces.get(at).lower().length() < 4
            ? Optional.empty()
            : Optional.of(words(at, at, 1));
      default:
        return is(at, "a", "an", "one") ? article(at) : Optional.empty();
    }
  }

  /** "a hundred", "a few", "a dozen", "a third of", "a quarter of a million". */
  private Optional<Numeral> article(int at) {
    Word next = word(at + 1);
    if (isScale(next) && pieces.get(at + 1).lower().length() > 4) {
      return Optional.of(words(at, at + 1, 1));
    }
    if (next.kind().equals("few")) {
      return Optional.of(few(at, at + 1));
    }
    if (next.kind().equals("fraction") && (is(at + 2, "of") || isScale(word(at + 2)))) {
      return Optional.of(scaled(Numeral.part(at, at + 2, 1 / next.low())));
    }
    return Optional.empty();
  }

  private Optional<Numeral> half(int at) {
    if (at > 0 && isPeriod(pieces.get(at - 1).lower())) {
      return Optional.empty();
    }
    int next = at + 1;
    boolean hyphen = is(next, "-") && pieces.get(next).glued();
    int article = hyphen ? next + 1 : next;
    if (is(article, "a", "an") || is(next, "of", "the", "its", "their", "his", "our")) {
      Numeral scaled = scaled(Numeral.part(at, next, 0.5));
      return Optional.of(scaled);
    }
    return isScale(word(next)) || Measures.after(pieces, article, false).isPresent()
        ? Optional.of(scaled(Numeral.part(at, next, 0.5)))
        : Optional.empty();
  }

  /** "the first half of" is a time. */
  private static boolean isPeriod(String before) {
    return switch (before) {
      case "first", "second", "latter", "last", "other", "better", "1st", "2nd" -> true;
      default -> false;
    };
  }

  private Numeral few(int first, int at) {
    Word word = word(at);
    int next = is(at + 1, "of") ? at + 2 : at + 1;
    if (isScale(word(next))) {
      double half = word.low() == word.high() ? 0 : 0.5;
      double factor = word(next).low();
      int end = next + 1;
      while (isScale(word(end))) {
        factor *= word(end++).low();
      }
      return new Numeral(
          first, end, (word.low() - half) * factor, (word.high() + 1) * factor - 1, Form.VAGUE);
    }
    Form form = word.low() == word.high() ? Form.WORDS : Form.VAGUE;
    return new Numeral(first, next, word.low(), word.high(), form);
  }

  /** "hundreds", "tens of thousands", "hundreds of millions". */
  private Numeral vague(int first, int at, Word word) {
    if (is(at + 1, "of") && word(at + 2).kind().equals("vague")) {
      double factor = word(at + 2).low();
      return new Numeral(
          first, at + 3, word.low() * factor, (word.high() + 1) * factor - 1, Form.VAGUE);
    }
    return new Numeral(first, at + 1, word.low(), word.high(), Form.VAGUE);
  }

  private Numeral words(int first, int at, double start) {
    double total = 0;
    double current = start;
    double largest = Double.POSITIVE_INFINITY;
    int next = at;
    int last = at;
    while (true) {
      Word word = word(next);
      String kind = word.kind();
      if (next > last && pieces.get(last).is("and") && fractionAt(next) > 0) {
        break;
      }
      if (kind.equals("small") && fits(current, word.low())) {
        current += word.low();
      } else if (kind.equals("ten") && current % 100 == 0) {
        current += word.low();
      } else if (kind.equals("hundred") && current > 0 && current < 100) {
        current *= 100;
      } else if ((kind.equals("scale") || kind.equals("dozen"))
          && current > 0
          && word.low() < largest) {
        total += current * word.low();
        largest = word.low();
        current = 0;
      } else {
        break;
      }
      last = ++next;
      next = joined(next, current, total);
    }
    Numeral number = new Numeral(first, last, total + current, total + current, Form.WORDS);
    return part(number, is(at, "one") || start > 0 && last == at + 1);
  }

  private static boolean fits(double current, double small) {
    double rest = current % 100;
    return rest == 0 && (small > 0 || current == 0)
        || small > 0 && small < 10 && rest >= 20 && rest % 10 == 0;
  }

  /** Over "and" and hyphens inside a number: "one hundred and five", "twenty-three". */
  private int joined(int next, double current, double total) {
    String after = word(next + 1).kind();
    boolean number = after.equals("small") || after.equals("ten");
    if (is(next, "-") && pieces.get(next).glued() && !after.isEmpty()) {
      return next + 1;
    }
    boolean large = current >= 100 && current % 100 == 0 || current == 0 && total > 0;
    return is(next, "and") && number && large && !is(next + 1, "one") ? next + 1 : next;
  }

  /** "two-thirds", "one third of", "two and a half million". */
  private Numeral part(Numeral number, boolean single) {
    int next = number.end();
    if (is(next, "-") && pieces.get(next).glued()) {
      next++;
    }
    Word word = word(next);
    boolean plural = word.kind().equals("fractions") && number.low() > 1;
    boolean singular = word.kind().equals("fraction") && single;
    if ((plural || singular) && number.low() < 20) {
      return scaled(Numeral.part(number.first(), next + 1, number.low() / word.low()));
    }
    double rest = is(number.end(), "and") ? fractionAt(number.end() + 1) : 0;
    if (rest == 0) {
      return number;
    }
    double size = scale(pieces.get(number.end() - 1).lower());
    double value = number.low() + rest * size;
    Numeral whole = new Numeral(number.first(), number.end() + 3, value, value, Form.WORDS);
    return size == 1 ? scaled(whole) : whole;
  }

  /** "a half", "one fourth", "two thirds": two words; 0 where none stands at {@code at}. */
  private double fractionAt(int at) {
    Word count = word(at);
    Word part = word(at + 1);
    boolean one = is(at, "a", "one");
    if (one && part.kind().equals("fraction")) {
      return 1 / part.low();
    }
    return count.kind().equals("small")
            && part.kind().equals("fractions")
            && count.low() < part.low()
        ? count.low() / part.low()
        : 0;
  }
}
