package dev.crosscheck.figures;

import dev.crosscheck.facts.Change;
import dev.crosscheck.facts.Change.Course;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import java.util.Optional;

/** Changes that the figures beside them deny. */
public final class Changes {

  /** "Doubled" is said of what grew by 1.6 to 2.5 times; wider for what grew more. */
  private static final double NARROW = 0.8;

  private static final double WIDE = 1.25;

  /** How far a percentage that was worked out from unrounded figures can be off, in points. */
  private static final double ROUNDED_PERCENT = 1.5;

  /** The same as a share of the percentage. */
  private static final double ROUNDED_SHARE = 0.1;

  private Changes() {}

  /** Whether the figures cannot hold. */
  public static boolean mismatch(Change change) {
    return !conflict(change).isEmpty();
  }

  /** What to report of a change that {@link #mismatch}es. */
  public static Finding finding(String rule, Change change) {
    return Single.finding(
        rule,
        "the change " + Single.quoted(change.text()),
        change.span(),
        change.text(),
        position(change),
        conflict(change));
  }

  private static String position(Change change) {
    return change.to().map(Quantity::describe).orElse("")
        + change.from().map(from -> " after " + from.describe()).orElse("")
        + change.by().map(by -> ", a change of " + by.describe()).orElse("");
  }

  private static String conflict(Change change) {
    Optional<NumberRange> from = change.from().map(Quantity::range);
    Optional<NumberRange> to = change.to().map(Quantity::range);
    if (from.isPresent() && to.isPresent()) {
      String wrong = wrongWay(change, from.get(), to.get());
      return wrong.isEmpty() ? wrongPercent(change, from.get(), to.get()) : wrong;
    }
    boolean tooMuch =
        change.course() == Course.UP
            && to.isPresent()
            && change.by().isPresent()
            && change.by().get().measure().equals(change.to().get().measure())
            && !change.to().get().measure().equals("%")
            && change.by().get().range().low() > ceiling(to.get())
            && to.get().low() > 0;
    return tooMuch
        ? change.by().get().describe()
            + " more than before would be more than "
            + change.to().get().describe()
            + " in all."
        : "";
  }

  private static String wrongWay(Change change, NumberRange from, NumberRange to) {
    String now = change.to().get().describe();
    String before = change.from().get().describe();
    return switch (change.course()) {
      case UP ->
          to.high() < from.low() ? now + " is less than " + before + ": that is no rise." : "";
      case DOWN ->
          to.low() > from.high() ? now + " is more than " + before + ": that is no fall." : "";
      case DOUBLED -> wrongTimes(from, to, 2, "doubled");
      case TRIPLED -> wrongTimes(from, to, 3, "tripled");
      case QUADRUPLED -> wrongTimes(from, to, 4, "quadrupled");
      case HALVED -> wrongTimes(from, to, 0.5, "halved");
    };
  }

  private static String wrongTimes(NumberRange from, NumberRange to, double times, String verb) {
    if (from.low() <= 0 || to.low() <= 0) {
      return "";
    }
    double least = to.low() / from.high();
    double most = to.high() / from.low();
    boolean fits = most >= times * NARROW && least <= times * WIDE;
    return fits
        ? ""
        : from.describe()
            + " "
            + verb
            + " is about "
            + from.times(times).describe()
            + ", not "
            + to.describe()
            + ".";
  }

  /** "Rose 12 percent to 3.4 million from 3 million". */
  private static String wrongPercent(Change change, NumberRange from, NumberRange to) {
    Optional<Quantity> by = change.by().filter(quantity -> quantity.measure().equals("%"));
    boolean percents = change.to().get().measure().equals("%");
    if (by.isEmpty() || percents || floor(from) <= 0 || floor(to) <= 0) {
      return "";
    }
    double least = percent(ceiling(from), floor(to));
    double most = percent(floor(from), ceiling(to));
    if (!Double.isFinite(least) || !Double.isFinite(most)) {
      return "";
    }
    double low = least * most < 0 ? 0 : Math.min(Math.abs(least), Math.abs(most));
    double high = Math.max(Math.abs(least), Math.abs(most));
    double slack = ROUNDED_PERCENT + high * ROUNDED_SHARE;
    NumberRange told = by.get().range();
    boolean fits = told.low() <= high + slack && told.high() >= low - slack;
    return fits
        ? ""
        : "From "
            + change.from().get().describe()
            + " to "
            + change.to().get().describe()
            + " is a change of about "
            + Math.round((low + high) / 2)
            + "%, not "
            + by.get().describe()
            + ".";
  }

  private static double percent(double from, double to) {
    return (to - from) / from * 100;
  }

  private static double floor(NumberRange range) {
    return range.low() - range.slack();
  }

  private static double ceiling(NumberRange range) {
    return range.high() + range.slack();
  }
}
