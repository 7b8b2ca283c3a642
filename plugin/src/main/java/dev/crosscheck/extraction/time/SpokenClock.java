package dev.crosscheck.extraction.time;

import java.util.Optional;

/** Times of day in words: "half past seven", "a quarter to nine", "six in the evening". */
final class SpokenClock {

  private SpokenClock() {}

  static Optional<Phrase> at(Atoms atoms, int start) {
    if (atoms.is(start, "half") && atoms.is(start + 1, "past")) {
      return past(atoms, start, start + 2, 30);
    }
    int at = atoms.skip(start, "a");
    if (atoms.is(at, "quarter") && atoms.is(at + 1, "past", "to", "after")) {
      return past(atoms, start, at + 2, atoms.is(at + 1, "to") ? -15 : 15);
    }
    Optional<Amount> amount = Amount.at(atoms, start).filter(Amount::isWhole);
    if (amount.isEmpty() || atoms.is(start, "a", "an")) {
      return Optional.empty();
    }
    int count = (int) amount.get().count();
    int end = amount.get().end();
    if (atoms.is(end, "o") && atoms.is(end + 1, "'") && atoms.is(end + 2, "clock")) {
      return count >= 1 && count <= 12 ? clock(atoms, start, end + 3, count * 60) : none();
    }
    boolean marked = atoms.is(end, "am", "pm", "a", "p") && half(atoms, end) != null;
    if (marked && !atoms.get(start).isDigits() && count >= 1 && count <= 12) {
      return clock(atoms, start, end, count % 12 * 60);
    }
    int minutes = atoms.is(end, "minutes", "minute", "mins", "min") ? end + 1 : end;
    boolean after = atoms.is(minutes, "past");
    if (count < 60 && (after || minutes > end && atoms.is(minutes, "to"))) {
      return past(atoms, start, minutes + 1, after ? count : -count);
    }
    boolean hour = count >= 1 && count <= 12;
    boolean led =
        atoms.is(
            start - 1, "at", "around", "about", "by", "until", "from", "before", "circa", "than");
    if (hour && led && atoms.is(end, "tonight")) {
      return clock(atoms, start, end, count * 60 + 12 * 60);
    }
    boolean digits = atoms.get(start).isDigits() && atoms.get(start).length() <= 2;
    boolean parted = atoms.is(end, "in", "at") && !LengthPhrase.follows(atoms, end + 3);
    boolean cleft = atoms.is(start - 1, "was") && atoms.is(start - 2, "it");
    if (hour && half(atoms, end) != null && (led || cleft || digits && parted)) {
      return clock(atoms, start, end, count * 60);
    }
    if (hour && (led || atoms.is(start - 1, "after")) && isOfPartOfDay(atoms, end)) {
      return clock(atoms, start, end, count * 60);
    }
    boolean ranged = atoms.is(start - 1, "to") && atoms.is(start - 2, Sort.NUMBER);
    return led || ranged ? toTheMinute(atoms, start) : none();
  }

  /** "Shortly after three on Monday morning". */
  private static boolean isOfPartOfDay(Atoms atoms, int on) {
    return atoms.is(on, "on")
        && DateParts.weekday(atoms, on + 1)
            .filter(day -> atoms.is(day.end(), Sort.PART))
            .isPresent();
  }

  /** "at seven thirty", "at five-thirty in the evening"; the hour comes first. */
  private static Optional<Phrase> toTheMinute(Atoms atoms, int start) {
    int next = atoms.skip(start + 1, "-");
    if (!atoms.is(start, Sort.NUMBER) || !atoms.is(next, Sort.NUMBER)) {
      return none();
    }
    int hour = atoms.get(start).value(Sort.NUMBER);
    int tens = atoms.get(next).value(Sort.NUMBER);
    int ones = atoms.skip(next + 1, "-");
    boolean more =
        tens >= 20 && atoms.is(ones, Sort.NUMBER) && atoms.get(ones).value(Sort.NUMBER) < 10;
    int minutes = more ? tens + atoms.get(ones).value(Sort.NUMBER) : tens;
    int end = more ? ones + 1 : next + 1;
    boolean possible = hour <= 12 && tens >= 10 && minutes < 60;
    return possible && !LengthPhrase.follows(atoms, end) && !atoms.is(end, Sort.MULTIPLE)
        ? clock(atoms, start, end, hour * 60 + minutes)
        : none();
  }

  private static Optional<Phrase> past(Atoms atoms, int start, int hourAt, int minutes) {
    if (atoms.is(hourAt, "noon", "midday", "midnight")) {
      int noon = atoms.is(hourAt, "midnight") ? 24 * 60 : 12 * 60;
      int time = (noon + minutes) % (24 * 60);
      return ClockPhrase.clock(start, hourAt + 1, ClockPhrase.time(time / 60, time % 60));
    }
    Optional<Amount> hour = Amount.at(atoms, hourAt).filter(Amount::isWhole);
    if (hour.isEmpty() || hour.get().count() < 1 || hour.get().count() > 12) {
      return none();
    }
    int end = hour.get().end();
    if (LengthPhrase.unit(atoms, end).isPresent()) {
      return none();
    }
    return clock(atoms, start, end, (int) hour.get().count() * 60 + minutes);
  }

  /** The minutes of the day, moved to its second half by the words that follow. */
  private static Optional<Phrase> clock(Atoms atoms, int start, int end, int minutes) {
    Part part = half(atoms, end);
    int after = atoms.is(end, "o") && atoms.is(end + 1, "'") ? end + 3 : end;
    boolean small = part != null && atoms.is(part.end() - 1, "night") && minutes < 6 * 60;
    boolean afternoon = part != null && part.afternoon() && minutes < 12 * 60 && !small;
    int time = (minutes + (afternoon ? 12 * 60 : 0)) % (24 * 60);
    String clock = Calendar.two(time / 60) + ":" + Calendar.two(time % 60);
    return Optional.of(
        Phrase.of(
            start, part == null ? after : part.end(), new Meaning.Clock(clock, Optional.empty())));
  }

  /** The part of the day that follows, and the index after it. */
  private record Part(int end, boolean afternoon) {}

  private static Part half(Atoms atoms, int at) {
    if (atoms.is(at, "am", "pm")) {
      return new Part(at + 1, atoms.is(at, "pm"));
    }
    if (atoms.is(at, "a", "p") && atoms.is(atoms.skip(at + 1, "."), "m")) {
      return new Part(atoms.skip(atoms.skip(at + 1, ".") + 1, "."), atoms.is(at, "p"));
    }
    if (atoms.is(at, "in") && atoms.is(at + 1, "the") && atoms.get(at + 2).is(Sort.PART)) {
      return new Part(at + 3, !atoms.is(at + 2, "morning"));
    }
    return atoms.is(at, "at") && atoms.is(at + 1, "night") ? new Part(at + 2, true) : null;
  }

  private static Optional<Phrase> none() {
    return Optional.empty();
  }
}
