package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.Meaning.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells an article's day from the day on which it was imported. */
final class Dateline {

  private static final long FAR = 183;
  private static final long YEAR = 366;

  private Dateline() {}

  /**
   * Whether the day can be the article's. It cannot where the full dates of the text, two at least,
   * lie within one year and none of them less than six months away: then they tell when the article
   * was written. Dates of several years are its history and tell nothing.
   */
  static boolean fits(LocalDate day, List<TimeReader.Found> found) {
    int far = 0;
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (TimeReader.Found each : found) {
      if (each.phrase().meaning() instanceof Written date && date.year() > 0) {
        if (date.year() == day.getYear()) {
          return true;
        }
        Optional<Long> told = day(date);
        if (told.isPresent()) {
          if (Math.abs(told.get() - day.toEpochDay()) <= FAR) {
            return true;
          }
          far++;
          first = Math.min(first, told.get());
          last = Math.max(last, told.get());
        }
      } else if (each.phrase().meaning() instanceof Meaning.Near) {
        return true;
      }
    }
    return far < 2 || last - first > YEAR;
  }

  private static Optional<Long> day(Written date) {
    return date.day() == 0
        ? Optional.empty()
        : WrittenDates.piece(date, date.year()).map(piece -> piece.first().toEpochDay());
  }
}
