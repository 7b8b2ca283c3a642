package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.Meaning.Written;
import dev.crosscheck.facts.Granularity;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** Days and times of day that stand beside each other: "Friday at 5 p.m.", "noon on Tuesday". */
final class DayAndTime {

  private DayAndTime() {}

  /** A day may go on with a part of the day, a time of day or the year. */
  static Phrase afterDate(Atoms atoms, Phrase date) {
    if (date.meaning() instanceof Written written && written.year() == 0 && written.month() > 0) {
      int at = atoms.skip(date.end(), "of", ",");
      boolean year = atoms.get(at).is(Sort.SHIFT) && atoms.is(at + 1, "year");
      if (year) {
        int shift = atoms.get(at).value(Sort.SHIFT);
        return Phrase.of(date.first(), at + 2, new Meaning.InYear(written, shift));
      }
    }
    if (date.meaning() instanceof Written weekday && weekday.month() == 0 && weekday.year() == 0) {
      int at = atoms.skip(date.end(), "of", "in");
      if (atoms.get(at).is(Sort.SHIFT) && atoms.is(at + 1, "week")) {
        int shift = atoms.get(at).value(Sort.SHIFT);
        DayOfWeek day = weekday.weekday().orElseThrow();
        return Phrase.of(date.first(), at + 2, new Meaning.WeekdayIn(day, shift));
      }
    }
    if (date.meaning() instanceof Meaning.Near near && near.unit() == Unit.WEEK) {
      Optional<DateParts.Found> weekday = DateParts.weekday(atoms, atoms.skip(date.end(), "on"));
      if (weekday.isPresent()) {
        DayOfWeek day = DateParts.dayOfWeek(weekday.get());
        Meaning meaning = new Meaning.WeekdayIn(day, near.shift());
        return Phrase.of(date.first(), weekday.get().end(), meaning);
      }
    }
    if (date.meaning() instanceof Meaning.Clock part && part.day().isPresent()) {
      return withClock(atoms, date, part);
    }
    if (!isDay(date.meaning())) {
      return date;
    }
    Phrase parted = RelativePhrase.withPart(atoms, date.first(), date.end(), date.meaning());
    if (parted.end() > date.end()) {
      return withClock(atoms, parted, parted.meaning());
    }
    return withClock(atoms, date, date.meaning());
  }

  /** A day, or a part of it, may go on with a time of day. */
  private static Phrase withClock(Atoms atoms, Phrase date, Meaning day) {
    int at = atoms.skip(atoms.skip(date.end(), ",", "-"), "at", "around", "from", "between");
    return ClockPhrase.afterDate(atoms, at)
        .or(() -> SpokenClock.at(atoms, at))
        .map(clock -> Phrase.of(date.first(), clock.end(), on(clock.meaning(), day)))
        .orElse(date);
  }

  static Phrase afterClock(Atoms atoms, Phrase bare) {
    Phrase clock = bare;
    int noun = bare.end() + 2;
    String time = ((Meaning.Clock) bare.meaning()).clock();
    if (atoms.are(bare.end(), "in", "the") && atoms.is(noun, Sort.PART) && time.length() == 5) {
      boolean late = time.matches("(0[1-9]|1[01]):.*") && !atoms.is(noun, "morning");
      int hour = Integer.parseInt(time.substring(0, 2)) + (late ? 12 : 0);
      clock =
          Phrase.of(
              bare.first(),
              noun + 1,
              new Meaning.Clock(Calendar.two(hour) + time.substring(2), Optional.empty()));
    }
    int at = atoms.skip(atoms.skip(otherZone(atoms, clock.end()), ","), "on", "of");
    Optional<Phrase> set = SetPhrase.at(atoms, at);
    if (set.isPresent()
        && set.get().meaning() instanceof Meaning.Repeated repeated
        && !repeated.timex().contains("T")) {
      boolean daily = repeated.timex().equals("P1D");
      String day = daily ? "XXXX-XX-XX" : repeated.timex();
      String timex = day + "T" + ((Meaning.Clock) clock.meaning()).clock();
      return daily || !day.startsWith("P")
          ? Phrase.of(
              clock.first(), set.get().end(), new Meaning.Repeated(timex, repeated.weekday()))
          : clock;
    }
    List<Phrase> dates = DatePhrase.at(atoms, at);
    Optional<Phrase> date =
        dates.isEmpty() ? RelativePhrase.at(atoms, at) : Optional.of(dates.get(0));
    if (date.isPresent()
        && date.get().meaning() instanceof Meaning.Clock part
        && part.day().isPresent()) {
      return Phrase.of(clock.first(), date.get().end(), on(clock.meaning(), part));
    }
    boolean day = dates.size() <= 1 && date.isPresent() && isDay(date.get().meaning());
    return day
        ? Phrase.of(clock.first(), date.get().end(), on(clock.meaning(), date.get().meaning()))
        : clock;
  }

  /** Past the same time in another zone: "10:35 a.m. (0735 GMT) Friday". */
  private static int otherZone(Atoms atoms, int at) {
    if (!atoms.is(at, "(")) {
      return at;
    }
    Optional<Phrase> other = ClockPhrase.at(atoms, at + 1);
    return other.filter(clock -> atoms.is(clock.end(), ")")).map(c -> c.end() + 1).orElse(at);
  }

  /** The time on that day; "at 3:20" of an afternoon is after noon. */
  private static Meaning on(Meaning clock, Meaning day) {
    String time = ((Meaning.Clock) clock).clock();
    if (!(day instanceof Meaning.Clock part) || part.day().isEmpty()) {
      return new Meaning.Clock(time, Optional.of(day));
    }
    boolean late = time.matches("(0\\d|1[01]):.*") && !part.clock().equals("MO");
    String hour = late ? Calendar.two(Integer.parseInt(time.substring(0, 2)) + 12) : "";
    return new Meaning.Clock(late ? hour + time.substring(2) : time, part.day());
  }

  static boolean isDay(Meaning meaning) {
    if (meaning instanceof Written written) {
      return written.day() > 0 || written.month() == 0 && written.weekday().isPresent();
    }
    return meaning instanceof Meaning.Near near && near.unit().granularity() == Granularity.DAY
        || meaning instanceof Meaning.NearNamed named && isDay(named.named())
        || meaning instanceof Meaning.NamedFromMention
        || meaning instanceof Meaning.Named
        || meaning instanceof Meaning.WeekdayIn
        || meaning instanceof Meaning.DayOfMonth
        || meaning instanceof Meaning.Nth nth && nth.unit() == Unit.DAY
        || meaning instanceof Meaning.FromMention from && from.unit() == Unit.DAY;
  }
}
