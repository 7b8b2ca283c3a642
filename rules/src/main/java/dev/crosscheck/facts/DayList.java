package dev.crosscheck.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * A list or the rows of a table, of which several begin with a day: "2024-05-14 | Alder".
 *
 * @param entries those that begin with a day, in the order of the list, at least one
 */
public record DayList(List<Entry> entries) implements Statement {

  public DayList {
    entries = List.copyOf(entries);
  }

  /**
   * One of them.
   *
   * @param span the day
   * @param text as written: "2024-05-14"
   * @param day the day
   */
  public record Entry(Span span, String text, LocalDate day) {}

  @Override
  public Span span() {
    return entries.get(0).span();
  }
}
