package dev.crosscheck.extraction.time;

import java.util.Optional;

/** Times of day: "1:41 pm", "1: 41 p. m.", "20:45 GMT", "9 a.m.", "noon", "5 o'clock". */
final class ClockPhrase {

  private ClockPhrase() {}

  static Optional<Phrase> at(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    if (atom.isDigits() && atom.length() <= 2 && atoms.freeBefore(start)) {
      Optional<Phrase> range = ClockRange.at(atoms, start);
      if (range.isPresent()) {
        return range;
      }
    }
    return point(atoms, start);
  }

  /** One time of day, not the second number of another. */
  static Optional<Phrase> point(Atoms atoms, int start) {
    boolean idiom = atoms.is(start, "noon") && atoms.is(start - 1, "high");
    return idiom || atoms.get(start).isDigits() && !atoms.freeBefore(start)
        ? Optional.empty()
        : last(atoms, start);
  }

  /** One time of day, that which ends a range included. */
  static Optional<Phrase> last(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    if (atom.is(Sort.CLOCK_WORD)) {
      boolean name = atom.capital() && start > 0;
      return name ? Optional.empty() : clock(start, start + 1, atom.word().value(Sort.CLOCK_WORD));
    }
    if (!atom.isDigits()) {
      int half = atoms.skip(start + 1, "-");
      return atoms.is(start, "mid") && atoms.is(half, "day", "night")
          ? clock(start, half + 1, atoms.is(half, "day") ? "12:00" : "24:00")
          : Optional.empty();
    }
    if (atom.length() == 4 || atom.length() == 3) {
      return hundredHours(atoms, start);
    }
    if (atom.length() > 2 || atom.number() > 24) {
      return Optional.empty();
    }
    boolean colon = atoms.is(start + 1, ":", ".") && atoms.get(start + 1).glued();
    Atom minutes = atoms.get(start + 2);
    boolean parted = !minutes.glued() && half(atoms, start + 3).end() > start + 3;
    if (colon && (minutes.glued() || parted) && minutes.length() == 2 && minutes.isDigits()) {
      return minutes.number() < 60 ? withMinutes(atoms, start) : Optional.empty();
    }
    if (atoms.are(start + 1, "o", "'", "clock") || atoms.is(start + 1, "oclock")) {
      int end = atoms.is(start + 1, "oclock") ? start + 2 : start + 4;
      return clock(start, end, time(atom.number(), 0));
    }
    Half half = half(atoms, start + 1);
    return half.end() > start + 1 && atom.number() <= 12 && atom.number() > 0
        ? clock(start, zone(atoms, half.end()), time(hour(atom.number(), half), 0))
        : Optional.empty();
  }

  private static Optional<Phrase> withMinutes(Atoms atoms, int start) {
    int hour = atoms.get(start).number();
    int minutes = atoms.get(start + 2).number();
    boolean seconds =
        atoms.is(start + 3, ":") && atoms.get(start + 4).glued() && atoms.get(start + 4).isDigits();
    int end = seconds ? start + 5 : start + 3;
    String rest = seconds ? ":" + Calendar.two(atoms.get(start + 4).number()) : "";
    Half half = half(atoms, end);
    if (half.end() > end) {
      return hour <= 12
          ? clock(start, zone(atoms, half.end()), time(hour(hour, half), minutes) + rest)
          : clock(start, half.end(), time(hour, minutes) + rest);
    }
    int zone = zone(atoms, end);
    boolean led =
        atoms.is(start - 1, "at", "until", "till", "from", "around", "about", "by", "since");
    boolean colon = atoms.is(start + 1, ":");
    boolean parted = atoms.are(end, "in", "the") && atoms.is(end + 2, Sort.PART);
    boolean dated = colon && hour < 24 && DatePhrase.at(atoms, atoms.skip(end, "on")).size() == 1;
    boolean dot = !colon && led && parted; // "at 4.20 in the morning"
    return zone > end || dot || colon && (led || seconds || parted || dated)
        ? clock(start, zone, time(hour, minutes) + rest)
        : Optional.empty();
  }

  /** "1341 GMT", "1430 local time", "330 p.m.". */
  private static Optional<Phrase> hundredHours(Atoms atoms, int start) {
    int number = atoms.get(start).number();
    Half half = half(atoms, start + 1);
    boolean twelve = number >= 100 && number < 1300 && number % 100 < 60;
    if (half.end() > start + 1 && twelve && !atoms.is(start + 1, "a", "p")
        || half.end() > start + 2 && twelve) {
      return clock(start, half.end(), time(hour(number / 100, half), number % 100));
    }
    if (atoms.get(start).length() < 4) {
      return Optional.empty();
    }
    boolean local = atoms.are(start + 1, "local", "time") && !atoms.is(start - 1, ".", ",");
    if (local && number / 100 < 24 && number % 100 < 60) {
      return clock(start, start + 1, time(number / 100, number % 100));
    }
    boolean marked = atoms.get(start + 1).is(Sort.ZONE) && atoms.get(start + 1).capital();
    // "At 1100 hours"; but "trained for 1100 hours"
    boolean hours =
        atoms.is(start + 1, "hours")
            && (number < 1000
                || atoms.is(start - 1, "at", "around", "about", "by", "until", "from", "since"));
    return (marked || hours || atoms.is(start + 1, "hrs"))
            && number / 100 <= 24
            && number % 100 < 60
        ? clock(start, start + 2, time(number / 100, number % 100))
        : Optional.empty();
  }

  /** "1:41" right after a date is a time of day without more ado. */
  static Optional<Phrase> afterDate(Atoms atoms, int start) {
    Optional<Phrase> marked = at(atoms, start);
    if (marked.isPresent()) {
      return marked;
    }
    Atom minutes = atoms.get(start + 2);
    boolean plain =
        atoms.get(start).isDigits()
            && atoms.get(start).length() <= 2
            && atoms.get(start).number() < 24
            && atoms.is(start + 1, ":")
            && minutes.glued()
            && minutes.isDigits()
            && minutes.length() == 2
            && minutes.number() < 60;
    return plain
        ? clock(start, start + 3, time(atoms.get(start).number(), minutes.number()))
        : Optional.empty();
  }

  private record Half(int end, boolean afternoon) {}

  /** "pm", "p.m."; the same index if none. */
  private static Half half(Atoms atoms, int at) {
    if (atoms.is(at, "am", "pm")) {
      return new Half(at + 1, atoms.is(at, "pm"));
    }
    if (atoms.is(at, "a", "p") && atoms.is(at + 1, ".") && atoms.is(at + 2, "m")) {
      int end = atoms.is(at + 3, ".") && atoms.get(at + 3).glued() ? at + 4 : at + 3;
      return new Half(end, atoms.is(at, "p"));
    }
    return new Half(at, false);
  }

  private static int zone(Atoms atoms, int at) {
    boolean zone =
        atoms.get(at).is(Sort.ZONE)
            && (atoms.get(at).capital() || atoms.is(at, "gmt", "utc", "pst", "pdt", "cdt", "edt"));
    if (!zone) {
      return at;
    }
    boolean shifted =
        atoms.is(at + 1, "+", "-") && atoms.get(at + 2).glued() && atoms.get(at + 2).isDigits();
    boolean minutes = shifted && atoms.is(at + 3, ":") && atoms.get(at + 4).isDigits();
    return shifted ? minutes ? at + 5 : at + 3 : at + 1;
  }

  private static int hour(int hour, Half half) {
    return half.afternoon() ? hour % 12 + 12 : hour % 12;
  }

  static String time(int hour, int minutes) {
    return Calendar.two(hour) + ":" + Calendar.two(minutes);
  }

  static Optional<Phrase> clock(int start, int end, String time) {
    return Optional.of(Phrase.of(start, end, new Meaning.Clock(time, Optional.empty())));
  }
}
