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
      int at = atoms.skip(atoms.skip(date.end(), "of", "in", "from", ","), "the");
      Atom word = atoms.get(at);
      boolean near = word.is(Sort.SHIFT) || word.is(Sort.MENTION_SHIFT);
      DayOfWeek day = weekday.weekday().orElseThrow();
      if (near && atoms.is(at + 1, "week") && !atoms.is(at + 2, "'", "-")) {
        int shift = word.value(word.is(Sort.SHIFT) ? Sort.SHIFT : Sort.MENTION_SHIFT);
        boolean told = word.is(Sort.MENTION_SHIFT);
        return Phrase.of(date.first(), at + 2, new Meaning.WeekdayIn(day, shift, told));
      }
      if (atoms.are(date.end(), "after", "next") && !atoms.is(date.end() + 2, "to", "-")) {
        return Phrase.of(date.first(), date.end() + 2, new Meaning.NearNamed(weekday, 2));
      }
    }
    if (date.meaning() instanceof Meaning.Near near && near.unit() == Unit.WEEK) {
      int own = atoms.are(date.end(), "'", "s") ? date.end() + 2 : atoms.skip(date.end(), "on");
      Optional<DateParts.Found> weekday = DateParts.weekday(atoms, own);
      if (weekday.isPresent() && !NoDays.isName(atoms, own)) {
        DayOfWeek day = DateParts.dayOfWeek(weekday.get());
        Meaning meaning = new Meaning.WeekdayIn(day, near.shift(), false);
        return withClock(atoms, Phrase.of(date.first(), weekday.get().end(), meaning), meaning);
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
      Optional<Phrase> week = partOfWeek(atoms, parted, date.meaning());
      if (week.isPresent()) {
        return week.get();
      }
      return withClock(atoms, parted, parted.meaning());
    }
    return withClock(atoms, date, date.meaning());
  }

  /** A day, or a part of it, may go on with a time of day. */
  private static Phrase withClock(Atoms atoms, Phrase date, Meaning day) {
    int bare = atoms.skip(date.end(), ",", "-");
    int at = limit(atoms, bare);
    return ClockPhrase.afterDate(atoms, at)
        .or(() -> SpokenClock.at(atoms, at))
        .map(clock -> join(atoms, date, clock, day))
        .orElse(date);
  }

  /** "Wednesday evening next week". */
  private static Optional<Phrase> partOfWeek(Atoms atoms, Phrase parted, Meaning day) {
    int at = atoms.skip(parted.end(), "of");
    boolean week = atoms.get(at).is(Sort.SHIFT) && atoms.is(at + 1, "week");
    if (!week || !(day instanceof Written weekday) || weekday.month() > 0) {
      return Optional.empty();
    }
    int shift = atoms.get(at).value(Sort.SHIFT);
    Meaning in = new Meaning.WeekdayIn(weekday.weekday().orElseThrow(), shift, false);
    Meaning part = new Meaning.Clock(((Meaning.Clock) parted.meaning()).clock(), Optional.of(in));
    return Optional.of(Phrase.of(parted.first(), at + 2, part));
  }

  /** Past the words between a day and its hour: "at", "no later than". */
  private static int limit(Atoms atoms, int start) {
    int than = atoms.skip(start, "no");
    return atoms.is(than, "later", "earlier") && atoms.is(than + 1, "than")
        ? than + 2
        : atoms.skip(
            start, "at", "around", "from", "between", "before", "after", "by", "until", "till");
  }

  /** Machines write the year last: "Wed Oct 26 15:50:06 2016". */
  private static Phrase join(Atoms atoms, Phrase date, Phrase clock, Meaning day) {
    boolean seconds = ((Meaning.Clock) clock.meaning()).clock().length() == 8;
    Optional<DateParts.Found> year =
        seconds && day instanceof Written written && written.year() == 0 && written.month() > 0
            ? DateParts.yearNumber(atoms, clock.end())
            : Optional.empty();
    return year.map(
            found ->
                Phrase.of(
                    date.first(),
                    found.end(),
                    on(atoms, clock, ((Written) day).withYear(found.value()))))
        .orElseGet(() -> Phrase.of(date.first(), clock.end(), on(atoms, clock, day)));
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
    if (dates.size() == 1 && isDay(dates.get(0).meaning())) {
      Phrase alone = dates.get(0);
      date =
          Optional.of(RelativePhrase.withPart(atoms, alone.first(), alone.end(), alone.meaning()));
    }
    if (date.isPresent()
        && date.get().meaning() instanceof Meaning.Clock part
        && part.day().isPresent()) {
      return Phrase.of(clock.first(), date.get().end(), on(atoms, clock, part));
    }
    boolean day = dates.size() <= 1 && date.isPresent() && isDay(date.get().meaning());
    return day
        ? Phrase.of(clock.first(), date.get().end(), on(atoms, clock, date.get().meaning()))
        : clock;
  }

  /** Past the same time in another zone: "10:35 a.m. (0735 GMT) Friday". */
  private static int otherZone(Atoms atoms, int clockEnd) {
    int at = whoseTime(atoms, clockEnd);
    if (!atoms.is(at, "(")) {
      return at;
    }
    Optional<Phrase> other = ClockPhrase.at(atoms, at + 1);
    return other.filter(clock -> atoms.is(clock.end(), ")")).map(c -> c.end() + 1).orElse(at);
  }

  /** Past "local time", "Pacific Daylight Time". */
  private static int whoseTime(Atoms atoms, int at) {
    boolean named = atoms.is(at, "local") || atoms.get(at).isLetters() && atoms.get(at).capital();
    int time = atoms.skip(at + 1, "standard", "daylight", "summer");
    return named && atoms.is(time, "time") ? time + 1 : at;
  }

  /** The time on that day; "at 3:20" of an afternoon is after noon. */
  private static Meaning on(Atoms atoms, Phrase clock, Meaning day) {
    String time = ((Meaning.Clock) clock.meaning()).clock();
    if (!(day instanceof Meaning.Clock part) || part.day().isEmpty()) {
      return new Meaning.Clock(time, Optional.of(day));
    }
    boolean late =
        time.matches("(0\\d|1[01]):.*") && !part.clock().equals("MO") && !isMorning(atoms, clock);
    String hour = late ? Calendar.two(Integer.parseInt(time.substring(0, 2)) + 12) : "";
    return new Meaning.Clock(late ? hour + time.substring(2) : time, part.day());
  }

  private static boolean isMorning(Atoms atoms, Phrase clock) {
    for (int i = clock.first() + 1; i < clock.end(); i++) {
      if (atoms.is(i, "am", "a", "morning")) {
        return true;
      }
    }
    return false;
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
        || meaning instanceof Meaning.Offset offset && offset.unit() == Unit.DAY
        || meaning instanceof Meaning.Away away && away.unit() == Unit.DAY
        || meaning instanceof Meaning.Within within && within.unit() == Unit.DAY
        || meaning instanceof Meaning.FromMention from && from.unit() == Unit.DAY;
  }
}
