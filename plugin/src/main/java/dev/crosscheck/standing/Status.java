package dev.crosscheck.standing;

import dev.crosscheck.configuration.Configuration.AcceptedEntry;
import dev.crosscheck.facts.CalendarText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How a finding stands with the newsroom.
 *
 * @param state new, known or accepted
 * @param because why it is accepted; else empty
 * @param until the last day on which it is; empty for ever
 */
public record Status(State state, String because, Optional<LocalDate> until) {

  /** Only new findings ask to be mended, and only they can fail a build. */
  public enum State {
    NEW,
    /** An earlier run, the baseline, had it already. */
    KNOWN,
    /** The newsroom has said why it may stay. */
    ACCEPTED
  }

  public static final Status NEW = new Status(State.NEW, "", Optional.empty());
  static final Status KNOWN = new Status(State.KNOWN, "", Optional.empty());

  static Status accepted(AcceptedEntry entry) {
    return new Status(State.ACCEPTED, entry.because(), entry.until());
  }

  /** Whether it asks to be mended, and counts against a build. */
  public boolean isNew() {
    return state == State.NEW;
  }

  /** Whether the newsroom has said why it may stay. */
  public boolean isAccepted() {
    return state == State.ACCEPTED;
  }

  /** "new", "known", "accepted". */
  public String word() {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /** "known", "accepted until 31 January 2027". */
  public String label() {
    return word() + until.map(day -> " until " + CalendarText.day(day)).orElse("");
  }

  /** "accepted until 31 January 2027: both spellings are in use". */
  public String sentence() {
    return label() + (because.isEmpty() ? "" : ": " + because);
  }
}
