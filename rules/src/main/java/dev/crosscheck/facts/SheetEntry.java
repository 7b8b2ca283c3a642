package dev.crosscheck.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that the newsroom's sheet of facts holds for true.
 *
 * @param span the sheet, for its name
 * @param line the entry's line in the sheet
 * @param matter what kind of thing it settles
 * @param about key of what it settles, matter included: {@code role annsofielund}
 * @param name whom or what it is about, as the sheet spells it
 * @param says in words, for readers: "Ann-Sofie Lund is mayor of Port Alder"
 * @param role for roles, the office
 * @param owner for roles, whose office; empty where the sheet does not say
 * @param day for births and dates, the day
 * @param number for figures, the numbers that are near enough
 * @param from first day that it holds for; always where empty
 * @param until last day; to this day where empty
 */
public record SheetEntry(
    Span span,
    int line,
    Matter matter,
    String about,
    String name,
    String says,
    String role,
    String owner,
    Optional<LocalDate> day,
    Optional<NumberRange> number,
    Optional<LocalDate> from,
    Optional<LocalDate> until)
    implements Statement {

  /** What an entry can settle. */
  public enum Matter {
    NAME,
    ROLE,
    AGE,
    DATE,
    FIGURE
  }

  @Override
  public Optional<String> subject() {
    return Optional.of("sheet: " + about);
  }

  /** Whether it holds for what is published that day. */
  public boolean holdsOn(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
  }

  /** "facts.yml, line 12". */
  public String where() {
    return span.article() + ", line " + line;
  }
}
