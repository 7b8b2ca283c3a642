package dev.crosscheck.extraction.quantity;

import dev.crosscheck.extraction.quantity.Measures.Measure;
import java.util.List;

/** "60 miles an hour", "$20 a barrel", "2 million barrels per day". */
final class Rates {

  private Rates() {}

  /** What it is per: {@code "m/s"} for a speed, the word otherwise; empty where it is no rate. */
  static String after(List<Piece> pieces, int at, Measure measure) {
    if (at + 1 >= pieces.size() || measure.isCount()) {
      return "";
    }
    Piece by = pieces.get(at);
    Piece per = pieces.get(at + 1);
    boolean article = by.is("a") || by.is("an");
    boolean slash = by.is("/") && by.glued();
    boolean rate = (by.is("per") || slash || article) && Tables.isIn("container", per.lower());
    if (!rate || measure.name().equals("%") && !Tables.isIn("container", per.lower())) {
      return "";
    }
    boolean speed = measure.name().equals("m") && seconds(per.lower()) > 0;
    return speed ? "m/s" : CountedNoun.lemma(per);
  }

  static int end(List<Piece> pieces, int at) {
    return Math.min(pieces.size(), at + 2);
  }

  /** The seconds in the last word before {@code end}. */
  static double seconds(List<Piece> pieces, int end) {
    return seconds(pieces.get(end - 1).lower());
  }

  private static double seconds(String word) {
    return switch (word) {
      case "second" -> 1;
      case "minute" -> 60;
      case "hour" -> 3600;
      default -> 0;
    };
  }
}
