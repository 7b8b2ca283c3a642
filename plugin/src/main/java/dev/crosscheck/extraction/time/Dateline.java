package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.Meaning.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells an article's day from the day on which it was imported. */
final class Dateline {

  private static final long FAR = 183;

  private Dateline() {}

  /**
   * Whether the day can be the article's: at least one of the full dates of the text is less than
   * six months away, or there are too few to tell.
   */
  static boolean fits(LocalDate day, List<TimeReader.Found> found) {
    int far = 0;
    for (TimeReader.Found each : found) {
      if (each.phrase().meaning() instanceof Written date && date.year() > 0) {
        if (date.year() == day.getYear()) {
          return true;
        }
        Optional<Long> distance =
            date.day() == 0
                ? Optional.empty()
                : WrittenDates.piece(date, date.year())
                    .map(piece -> Math.abs(piece.first().toEpochDay() - day.toEpochDay()));
        if (distance.isPresent() && distance.get() <= FAR) {
          return true;
        }
        far += distance.isPresent() ? 1 : 0;
      } else if (each.phrase().meaning() instanceof Meaning.Near) {
        return true;
      }
    }
    return far < 2;
  }
}
