package dev.crosscheck.evaluation;

import dev.crosscheck.extraction.OrdinalMention;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.QuantityPair;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that was read in a text, whichever reader it came from: "three years" is a duration to
 * us and a quantity to others.
 *
 * @param text its words
 * @param low least number, in the measure's base size
 * @param measure as of a quantity
 * @param noun what is counted
 */
record ReadNumber(
    Span span, String text, double low, double high, Hedge hedge, String measure, String noun) {

  private static final Pattern DURATION = Pattern.compile("P([0-9.]+[A-Z])*(T([0-9.]+[A-Z])+)?");
  private static final Pattern PART = Pattern.compile("([0-9.]+)([A-Z])");
  private static final double NEAR = 1e-6;

  static List<ReadNumber> of(Reading reading) {
    List<ReadNumber> numbers = new ArrayList<>();
    for (QuantityMention mention : reading.quantities()) {
      boolean marks = mention.quantity().measure().startsWith("/");
      double top = marks ? Double.parseDouble(mention.quantity().measure().substring(1)) : 1;
      NumberRange range = mention.quantity().range().times(marks ? 100 / top : 1);
      numbers.add(
          new ReadNumber(
              mention.span(),
              mention.text(),
              range.low(),
              range.high(),
              range.hedge(),
              marks ? "%" : mention.quantity().measure(),
              mention.quantity().noun()));
    }
    for (TimeMention time : reading.times()) {
      numbers.addAll(durations(time));
    }
    for (QuantityPair pair : reading.numbers().pairs()) {
      related(pair).ifPresent(numbers::add);
    }
    return numbers;
  }

  /** What the suites make of two numbers: "one out of three" is 1/3, "from 44 to 50" a range. */
  private static Optional<ReadNumber> related(QuantityPair pair) {
    double first = pair.first().quantity().range().low();
    double second = pair.second().quantity().range().high();
    Span span = pair.first().span().cover(pair.second().span());
    String measure = pair.second().quantity().measure();
    return switch (pair.kind()) {
      case PART ->
          Optional.of(
              new ReadNumber(
                  span, "", 100 * first / second, 100 * first / second, Hedge.EXACT, "%", ""));
      case CHANGE ->
          Optional.of(
              new ReadNumber(
                  span,
                  "",
                  Math.min(first, second),
                  Math.max(first, second),
                  Hedge.BETWEEN,
                  measure,
                  ""));
      default -> Optional.empty();
    };
  }

  static List<ReadNumber> ordinals(Reading reading) {
    List<ReadNumber> numbers = new ArrayList<>();
    for (OrdinalMention place : reading.numbers().ordinals()) {
      double number = place.number();
      numbers.add(
          new ReadNumber(
              place.span(), place.text(), number, number, Hedge.EXACT, "", place.noun()));
    }
    return numbers;
  }

  /** "3 years, 2 months" is two numbers. */
  private static List<ReadNumber> durations(TimeMention time) {
    if (time.type() != TimeMention.Type.DURATION || !DURATION.matcher(time.timex()).matches()) {
      return List.of();
    }
    List<ReadNumber> numbers = new ArrayList<>();
    int clock = time.timex().indexOf('T');
    Matcher part = PART.matcher(time.timex());
    while (part.find()) {
      boolean hours = clock >= 0 && part.start() > clock;
      numbers.add(duration(time, Double.parseDouble(part.group(1)), part.group(2), hours));
    }
    return numbers;
  }

  private static ReadNumber duration(TimeMention time, double number, String unit, boolean clock) {
    String measure =
        switch (unit) {
          case "Y" -> "year";
          case "M" -> clock ? "s" : "month";
          default -> "s";
        };
    double size = clock ? clock(unit) : days(unit) * 86_400;
    double low = measure.equals("s") ? number * size : number;
    return new ReadNumber(time.span(), time.text(), low, low, Hedge.EXACT, measure, "");
  }

  private static double clock(String unit) {
    return unit.equals("H") ? 3_600 : unit.equals("M") ? 60 : 1;
  }

  private static double days(String unit) {
    return unit.equals("W") ? 7 : 1;
  }

  boolean touches(int start, int end) {
    return span.start() < end && start < span.end();
  }

  /** Whether it is this number and no range, or a vague count that holds it. */
  boolean is(double value) {
    boolean vague = hedge == Hedge.VAGUE && low <= value && value <= high;
    return vague || near(low, value) && near(high, value);
  }

  static boolean near(double one, double other) {
    return one == other
        || Math.abs(one - other) <= NEAR * Math.max(Math.abs(one), Math.abs(other))
        || Math.abs(one - other) < 1e-15;
  }

  @Override
  public String toString() {
    return "[" + text + "=" + low + ".." + high + " " + hedge + " " + measure + " " + noun + "]";
  }
}
