package dev.crosscheck.facts;

import java.time.LocalDate;
import java.util.Set;

/**
 * A day that an article gives for itself, beside the one that it is dated by.
 *
 * @param span where it stands; the start of the file for its name
 * @param text as written: "Monday, 8 October 2018", "Update 3 November 2020", "Today (31 August)"
 * @param kind what the day is said to be
 * @param day the day; for {@link Kind#DAY_WORD} less the days that the word is away from today
 * @param dated the article's date, as one side of a finding; at the empty start of the file where
 *     its name gives it
 * @param days the days on which it can have been written that date, by the time of day and zone
 */
public record OwnDate(
    Span span, String text, Kind kind, LocalDate day, Evidence dated, Set<LocalDate> days)
    implements Statement {

  public OwnDate {
    days = Set.copyOf(days);
  }

  /** What the day is said to be. */
  public enum Kind {
    /** A line that holds a date and nothing else, above the text. */
    DATE_LINE,
    /** The day of a change that was made after publication. */
    UPDATE,
    /** The day of a change that a note further down tells of. */
    NOTE,
    /** "Today (Saturday, 31 August)". */
    DAY_WORD,
    /** A day in a headline. */
    HEADING,
    /** A month and its year in the title; the day is the month's first. */
    TITLE_MONTH,
    /** The same of the month that the article says it covers. */
    COVERED_MONTH,
    /** An entry of the front matter that says when what is announced begins. */
    ENTRY,
    /** A day in the address that the front matter gives the article. */
    ADDRESS,
    /** A day in the address that the article links to. */
    LINK,
    /**
     * A day in the file's name, or in the names of its folders, where the article may be older: it
     * was published elsewhere before.
     */
    FILE_NAME,
    /** The same, where it was written for that file. */
    FILING,
    /** A month in the file's name, or in the names of its folders; the day is the month's first. */
    FILE_MONTH
  }
}
