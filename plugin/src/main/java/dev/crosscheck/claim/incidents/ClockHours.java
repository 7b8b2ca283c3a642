package dev.crosscheck.claim.incidents;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.extraction.TimeMention.Modifier;
import dev.crosscheck.facts.Hours;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The minutes of the day that a time of day allows. Clock times are told as round as they are
 * known: 8.49 is meant to the minute, 8.45 to the quarter, 9 to the half-hour. "About 8" and "about
 * 8.30" are apart.
 */
final class ClockHours {

  private static final int HOUR = 60;

  /** How far what is put without "shortly" can lie behind its limit. */
  private static final int SOON = 90;

  /** The same with "shortly", "just", "soon". */
  private static final int SHORTLY = 20;

  private static final Set<String> NEAR = Set.of("shortly", "just", "soon", "minutes", "moments");

  /** Marks of a half of the day, or of a clock of 24 hours. */
  private static final Set<String> HALVES =
      Set.of(
          "am",
          "pm",
          "a.m",
          "p.m",
          "a.m.",
          "p.m.",
          "noon",
          "midday",
          "midnight",
          "morning",
          "afternoon",
          "evening",
          "night",
          "gmt",
          "utc",
          "hours",
          "hrs");

  private ClockHours() {}

  static Optional<Hours> of(TimeMention time) {
    if (time.type() != TimeMention.Type.TIME) {
      return Optional.empty();
    }
    String clock = time.timex().substring(Math.max(0, time.timex().indexOf('T')));
    return switch (clock) {
      case "TMO" -> part(time, 0, 12 * HOUR);
      case "TAF" -> part(time, 12 * HOUR, 18 * HOUR);
      case "TEV" -> part(time, 17 * HOUR, 24 * HOUR);
      case "TNI" -> part(time, 18 * HOUR, 30 * HOUR);
      default ->
          clock.length() >= 6 && clock.charAt(3) == ':' ? point(time, clock) : Optional.empty();
    };
  }

  /** Nobody looks at the clock to say "in the afternoon". */
  private static Optional<Hours> part(TimeMention time, int first, int last) {
    return Optional.of(
        new Hours(
            first - HOUR / 2,
            last + HOUR / 2,
            time.weekday(),
            "",
            OptionalInt.empty(),
            false,
            false));
  }

  private static Optional<Hours> point(TimeMention time, String clock) {
    int hour = Integer.parseInt(clock.substring(1, 3));
    int minute = Integer.parseInt(clock.substring(4, 6));
    String text = time.extent().text().toLowerCase(Locale.ROOT).replace(" ", "");
    int at = hour * HOUR + minute;
    boolean either = hour <= 12 && !isOfOneHalf(text);
    Modifier modifier = time.modifier();
    int slack = slack(minute, modifier == Modifier.APPROX);
    return switch (modifier) {
      case NONE, APPROX -> hours(time, at - slack, at + slack, OptionalInt.of(at), either);
      case AFTER -> hours(time, at, at + reach(time.extent()), OptionalInt.empty(), either);
      case BEFORE -> hours(time, at - reach(time.extent()), at, OptionalInt.empty(), either);
      default -> Optional.empty();
    };
  }

  private static Optional<Hours> hours(
      TimeMention time, int first, int last, OptionalInt minute, boolean either) {
    return Optional.of(
        new Hours(first, last, time.weekday(), zone(time.extent()), minute, either, false));
  }

  private static int reach(Extent time) {
    for (int at = time.first() - 1; at >= Math.max(0, time.first() - 3); at--) {
      if (NEAR.contains(time.sentence().token(at).lower())) {
        return SHORTLY;
      }
    }
    for (int at = time.first(); at < time.end(); at++) {
      if (NEAR.contains(time.sentence().token(at).lower())) {
        return SHORTLY;
      }
    }
    return SOON;
  }

  private static int slack(int minute, boolean about) {
    if (minute == 0) {
      return about ? 15 : 10;
    }
    if (minute % 30 == 0) {
      return about ? 14 : 8;
    }
    if (minute % 15 == 0) {
      return about ? 7 : 5;
    }
    return minute % 5 == 0 ? about ? 5 : 3 : about ? 3 : 1;
  }

  private static boolean isOfOneHalf(String text) {
    for (String half : HALVES) {
      int at = text.indexOf(half);
      if (at >= 0) {
        return true;
      }
    }
    return text.length() >= 4 && text.substring(0, 4).chars().allMatch(Character::isDigit);
  }

  /** "GMT", "EST"; empty where none is told. */
  private static String zone(Extent time) {
    for (int at = time.first(); at < Math.min(time.sentence().size(), time.end() + 1); at++) {
      String word = time.sentence().token(at).text();
      boolean letters =
          word.length() >= 2 && word.length() <= 4 && word.chars().allMatch(Character::isUpperCase);
      if (letters && (word.endsWith("T") || word.equals("UTC"))) {
        return word.toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }
}
