package dev.crosscheck.claim.figures;

import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lengths of time in days: "six-hour" is a quarter of one, give or take half an hour. */
final class Spells {

  /** Days of a unit; of hours and minutes with the mark of a time of day. */
  private static final Map<String, Double> DAYS =
      Map.of("H", 1 / 24.0, "TM", 1 / 1440.0, "D", 1.0, "W", 7.0, "M", 30.44, "Y", 365.25);

  /** How much of a unit a length is rounded by. */
  private static final double ROUNDING = 0.45;

  private Spells() {}

  /** A length of one unit; empty for others, and for mere ceilings. */
  static Optional<Quantity> of(TimeMention time) {
    String timex = time.timex();
    boolean clock = timex.startsWith("PT");
    int from = clock ? 2 : 1;
    int last = timex.length() - 1;
    if (last <= from || !isNumber(timex.substring(from, last))) {
      return Optional.empty();
    }
    String piece = timex.substring(last);
    Double days = DAYS.get(clock && piece.equals("M") ? "TM" : piece);
    if (days == null) {
      return Optional.empty();
    }
    return range(Double.parseDouble(timex.substring(from, last)) * days, days, time.modifier())
        .map(range -> new Quantity(List.of(range), "day", "", List.of()));
  }

  private static Optional<NumberRange> range(
      double value, double piece, TimeMention.Modifier modifier) {
    return switch (modifier) {
      case NONE -> Optional.of(new NumberRange(value, value, Hedge.EXACT, piece * ROUNDING));
      case APPROX -> Optional.of(new NumberRange(value, value, Hedge.ABOUT, piece));
      case MORE_THAN, EQUAL_OR_MORE -> Optional.of(NumberRange.atLeast(value));
      default -> Optional.empty();
    };
  }

  private static boolean isNumber(String text) {
    return text.length() < 5
        && text.chars().allMatch(unit -> unit >= '0' && unit <= '9' || unit == '.')
        && text.indexOf('.') == text.lastIndexOf('.')
        && text.charAt(0) != '.';
  }
}
