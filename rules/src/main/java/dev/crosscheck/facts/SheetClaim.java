package dev.crosscheck.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an article says on a matter that the newsroom's sheet of facts settles.
 *
 * @param span the words
 * @param text as written
 * @param about key of the matter, as of {@link SheetEntry#about}
 * @param says the value as a reader would write it: "mayor of Eastport", "34 years", "3 May 2024"
 * @param role for roles, the office
 * @param owner for roles, whose office; empty where the article does not say
 * @param former for roles, whether the article calls it past
 * @param number for ages and figures
 * @param days for dates
 * @param reported the article's dateline, where known
 */
public record SheetClaim(
    Span span,
    String text,
    String about,
    String says,
    String role,
    String owner,
    boolean former,
    Optional<NumberRange> number,
    Optional<DateRange> days,
    Optional<LocalDate> reported)
    implements Statement {

  @Override
  public Optional<String> subject() {
    return Optional.of("sheet: " + about);
  }
}
