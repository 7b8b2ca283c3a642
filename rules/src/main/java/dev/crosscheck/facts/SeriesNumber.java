package dev.crosscheck.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The number of an article in its series, or of an event that is held every year: "Harbour News
 * 312", "the fourth annual Boat Fair".
 *
 * @param span the number and what is numbered
 * @param text as written
 * @param series key of what is numbered: {@code harbour news}
 * @param tail the words right behind the number, up to a mark: {@code recap podcast} of "Harbour
 *     News 312 Recap Podcast"; empty for a yearly event
 * @param number its number
 * @param day the day of the article; of a yearly event any day of its year
 * @param yearly whether it is an event that is held every year; else the article itself is numbered
 */
public record SeriesNumber(
    Span span, String text, String series, String tail, long number, LocalDate day, boolean yearly)
    implements Statement {

  @Override
  public Optional<String> subject() {
    return Optional.of("number of " + series);
  }
}
