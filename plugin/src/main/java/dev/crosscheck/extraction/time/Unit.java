package dev.crosscheck.extraction.time;

import dev.crosscheck.facts.Granularity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The units that time is counted in. */
enum Unit {
  SECOND("T", "S", 0, Granularity.MINUTE),
  MINUTE("T", "M", 0, Granularity.MINUTE),
  HOUR("T", "H", 0, Granularity.HOUR),
  DAY("", "D", 1, Granularity.DAY),
  WEEKEND("", "WE", 7, Granularity.WEEKEND),
  WEEK("", "W", 7, Granularity.WEEK),
  FORTNIGHT("", "W", 14, Granularity.WEEK),
  MONTH("", "M", -1, Granularity.MONTH),
  QUARTER("", "Q", -3, Granularity.QUARTER),
  HALF("", "H", -6, Granularity.HALF_YEAR),
  YEAR("", "Y", -12, Granularity.YEAR),
  DECADE("", "Y", -120, Granularity.DECADE),
  CENTURY("", "Y", -1200, Granularity.CENTURY);

  private final String prefix;
  private final String letter;

  /** Days, or negated months. */
  private final int size;

  private final Granularity granularity;

  Unit(String prefix, String letter, int size, Granularity granularity) {
    this.prefix = prefix;
    this.letter = letter;
    this.size = size;
    this.granularity = granularity;
  }

  Granularity granularity() {
    return granularity;
  }

  boolean isShorterThanDay() {
    return size == 0;
  }

  /** The day this many units on; the day itself for units shorter than a day. */
  LocalDate plus(LocalDate day, long count) {
    return size >= 0
        ? day.plus(count * size, ChronoUnit.DAYS)
        : day.plus(-count * size, ChronoUnit.MONTHS);
  }

  /** The TIMEX3 duration of that many: {@code P3W}, {@code PT5H}, {@code PXY}. */
  String duration(Amount amount) {
    if (!amount.isKnown()) {
      String vague = this == DECADE ? "E" : this == CENTURY ? "C" : letter;
      return "P" + prefix + "X" + vague;
    }
    int factor = this == DECADE ? 10 : this == CENTURY ? 100 : this == FORTNIGHT ? 2 : 1;
    double count = amount.count() * factor;
    if (count == Math.rint(count)) {
      return "P" + prefix + (long) count + letter;
    }
    boolean months = this == YEAR && isWhole(count * 12);
    boolean minutes = this == HOUR && isWhole(count * 60);
    if (!months && !minutes) {
      return "P" + prefix + count + letter;
    }
    String whole = count < 1 ? "" : (long) count + letter;
    long rest = Math.round((count - Math.floor(count)) * (months ? 12 : 60));
    return "P" + prefix + whole + rest + "M";
  }

  private static boolean isWhole(double count) {
    return Math.abs(count - Math.rint(count)) < 1e-9;
  }
}
