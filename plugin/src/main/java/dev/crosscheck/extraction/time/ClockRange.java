package dev.crosscheck.extraction.time;

import java.util.Optional;

/** Times of day from and to: "2 to 2:30 pm", "9-11 a.m.", "10:30 to 11:45". */
final class ClockRange {

  /** Hour and minutes before it is known in which half of the day they lie. */
  private record Bare(int hour, int minutes, int end) {

    int total() {
      return hour * 60 + minutes;
    }

    /** "10:30" and "11:45"; two bare numbers are no times. */
    boolean minutesShown(Atoms atoms) {
      return atoms.is(end - 2, ":");
    }
  }

  private ClockRange() {}

  static Optional<Phrase> at(Atoms atoms, int start) {
    Optional<Bare> first = bare(atoms, start);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int joint = first.get().end();
    boolean between = atoms.is(joint, "and") && atoms.is(start - 1, "between");
    if (!between && !atoms.is(joint, "to", "-", "until", "till")) {
      return Optional.empty();
    }
    Optional<Phrase> last =
        atoms.is(joint + 1, Sort.NUMBER)
            ? SpokenClock.at(atoms, joint + 1)
            : ClockPhrase.last(atoms, joint + 1);
    if (last.isPresent() && !atoms.is(joint + 1, Sort.CLOCK_WORD)) {
      return marked(start, first.get(), last.get());
    }
    return bare(atoms, joint + 1)
        .filter(second -> first.get().minutesShown(atoms) && second.minutesShown(atoms))
        .flatMap(
            second -> {
              int from = first.get().total();
              boolean noon = second.total() <= from && first.get().hour() < 12;
              int to = second.total() + (noon ? 12 * 60 : 0);
              return to > from ? range(start, second.end(), from, to) : Optional.<Phrase>empty();
            });
  }

  /** The half of the day of the last holds for the first, unless that were later. */
  private static Optional<Phrase> marked(int start, Bare first, Phrase last) {
    String clock = ((Meaning.Clock) last.meaning()).clock();
    if (!clock.matches("\\d\\d:\\d\\d")) {
      return Optional.empty();
    }
    int to = Integer.parseInt(clock.substring(0, 2)) * 60 + Integer.parseInt(clock.substring(3));
    int from = first.total();
    if (first.hour() < 12 && to >= 12 * 60 && from + 12 * 60 < to) {
      from += 12 * 60;
    }
    return from < to ? range(start, last.end(), from, to) : Optional.empty();
  }

  private static Optional<Phrase> range(int start, int end, int from, int to) {
    String first = ClockPhrase.time(from / 60, from % 60);
    return ClockPhrase.clock(start, end, first + "/T" + ClockPhrase.time(to / 60, to % 60));
  }

  private static Optional<Bare> bare(Atoms atoms, int at) {
    Atom hour = atoms.get(at);
    if (!hour.isDigits() || hour.length() > 2 || hour.number() > 24) {
      return Optional.empty();
    }
    Atom minutes = atoms.get(at + 2);
    boolean shown =
        atoms.is(at + 1, ":", ".")
            && atoms.get(at + 1).glued()
            && minutes.glued()
            && minutes.isDigits()
            && minutes.length() == 2
            && minutes.number() < 60;
    return shown
        ? Optional.of(new Bare(hour.number(), minutes.number(), at + 3))
        : Optional.of(new Bare(hour.number(), 0, at + 1));
  }
}
