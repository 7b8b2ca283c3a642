package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.quantity.Measures.Measure;
import java.util.List;
import java.util.Optional;

/** "60 miles an hour", "$20 a barrel", "2 million barrels per day", "four times a week". */
final class Rates {

  /**
   * @param measure {@code "m/s"} for a speed, else the measure, a slash and what it is per
   * @param factor what the number is to be multiplied by
   * @param end index after its last piece
   */
  record Rate(String measure, double factor, int end) {}

  private Rates() {}

  static Optional<Rate> after(List<Piece> pieces, int at, Measure measure) {
    if (at + 1 >= pieces.size() || measure.isCount()) {
      return Optional.empty();
    }
    boolean hyphens = pieces.get(at).is("-") && pieces.get(at).glued();
    int by = hyphens ? at + 1 : at;
    boolean article = is(pieces, by, "a") || is(pieces, by, "an");
    boolean slash = is(pieces, by, "/");
    boolean per = is(pieces, by, "per") || article || slash;
    int unit = hyphens && is(pieces, by + 1, "-") ? by + 2 : by + 1;
    if (!per || unit >= pieces.size() || !Tables.isIn("container", pieces.get(unit).lower())) {
      return Optional.empty();
    }
    boolean period = Tables.isIn("period", pieces.get(unit).lower());
    boolean ago = article && period && isAgo(pieces, unit + 1);
    if (ago || measure.name().equals("%") && !period) {
      return Optional.empty();
    }
    String word = pieces.get(unit).lower();
    double seconds = measure.name().equals("m") ? seconds(word) : 0;
    return Optional.of(
        seconds > 0
            ? new Rate("m/s", 1 / seconds, unit + 1)
            : new Rate(measure.name() + "/" + name(pieces.get(unit)), 1, unit + 1));
  }

  /** "$13bn a year earlier" is no rate. */
  private static boolean isAgo(List<Piece> pieces, int at) {
    return is(pieces, at, "earlier")
        || is(pieces, at, "ago")
        || is(pieces, at, "later")
        || is(pieces, at, "before")
        || is(pieces, at, "from");
  }

  private static boolean is(List<Piece> pieces, int at, String word) {
    return at < pieces.size() && pieces.get(at).is(word);
  }

  private static String name(Piece piece) {
    return switch (piece.lower()) {
      case "lb" -> "pound";
      case "oz" -> "ounce";
      case "km" -> "kilometre";
      case "kilo", "kilogram", "kilogramme" -> "kg";
      case "sec" -> "second";
      default -> CountedNoun.lemma(piece);
    };
  }

  private static double seconds(String word) {
    return switch (word) {
      case "millisecond", "ms" -> 0.001;
      case "second", "sec", "s" -> 1;
      case "minute", "min" -> 60;
      case "hour", "hr", "h" -> 3600;
      default -> 0;
    };
  }
}
