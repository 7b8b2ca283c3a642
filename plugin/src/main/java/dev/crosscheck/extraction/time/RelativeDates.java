package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.TimeMention.Type;
import dev.crosscheck.extraction.time.Meaning.Written;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Granularity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Resolves times that count from now or from the time told of. */
final class RelativeDates {

  private final Anchors anchors;
  private final Tense tense;

  RelativeDates(Anchors anchors, Tense tense) {
    this.anchors = anchors;
    this.tense = tense;
  }

  Resolved resolve(Meaning meaning) {
    if (meaning instanceof Meaning.Near near) {
      return piece(anchors.now().map(day -> about(day, near)), near.unit(), near.shift());
    } else if (meaning instanceof Meaning.NearNamed near) {
      return nearNamed(near.named(), near.shift());
    } else if (meaning instanceof Meaning.InYear in) {
      return inYear(in);
    } else if (meaning instanceof Meaning.Away away) {
      return Distances.away(anchors, away);
    } else if (meaning instanceof Meaning.AgoThis ago) {
      Optional<LocalDate> day =
          anchors.now().map(now -> ago.unit().plus(now, -(long) ago.amount().count()));
      return piece(day, ago.piece(), 0);
    } else if (meaning instanceof Meaning.Within within) {
      return !tense.looksBack()
          ? Distances.away(anchors, new Meaning.Away(within.amount(), within.unit(), 1, false))
          : Resolved.open(Type.DURATION, within.unit().duration(within.amount()));
    } else if (meaning instanceof Meaning.Window window) {
      return Distances.window(anchors, window);
    } else if (meaning instanceof Meaning.FromMention from) {
      return fromMention(from);
    } else if (meaning instanceof Meaning.SameDay) {
      return Resolved.dateOr(
          anchors.recentDay().map(DateRange::first).or(anchors::now).map(Calendar::day),
          "XXXX-XX-XX");
    } else if (meaning instanceof Meaning.NamedFromMention from) {
      return namedFromMention(from.weekday(), from.shift());
    } else if (meaning instanceof Meaning.WeekdayIn in) {
      Optional<LocalDate> told = anchors.told().map(DateRange::first).filter(day -> in.told());
      return weekdayIn(in, told.or(anchors::now));
    } else if (meaning instanceof Meaning.Apart apart) {
      return Distances.apart(anchors, apart);
    } else if (meaning instanceof Meaning.DayOfMonth day) {
      return dayOfMonth(day);
    }
    throw new IllegalArgumentException("no relative time: " + meaning);
  }

  /** "They met this weekend", written on a Monday, is that which has just ended. */
  private LocalDate about(LocalDate now, Meaning.Near near) {
    boolean early = now.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) <= 0 && tense.looksBack();
    boolean over = early || now.getDayOfWeek() == DayOfWeek.MONDAY && !tense.looksAhead();
    return near.unit() == Unit.WEEKEND && near.shift() == 0 && over ? now.minusWeeks(1) : now;
  }

  private static Resolved piece(Optional<LocalDate> base, Unit unit, int shift) {
    return Resolved.dateOr(
        base.map(day -> Calendar.around(unit, unit.plus(day, shift))), Distances.unknown(unit));
  }

  private Resolved nearNamed(Written named, int shift) {
    if (named.month() == 0) {
      return weekday(named.weekday().orElseThrow(), anchors.now(), shift);
    }
    Optional<DateRange> piece =
        anchors
            .now()
            .flatMap(
                now -> {
                  int months = named.month() - now.getMonthValue();
                  int way =
                      months == 0 && named.day() > 0 ? named.day() - now.getDayOfMonth() : months;
                  boolean same = shift == 0 || shift < 0 && way < 0 || shift > 0 && way > 0;
                  return WrittenDates.piece(named, now.getYear() + (same ? 0 : shift));
                });
    return Resolved.dateOr(piece, "XXXX-" + Calendar.two(named.month()));
  }

  /**
   * "Last Tuesday" is before today, and not yesterday, for which there is a word; "next Tuesday" is
   * in the week after, "this Tuesday" goes by the tense.
   */
  private Resolved weekday(DayOfWeek weekday, Optional<LocalDate> base, int shift) {
    if (shift == 0) {
      Tense way = tense.looksBack() ? tense : Tense.FUTURE;
      return WrittenDates.weekday(weekday, base, way);
    }
    if (shift > 1) {
      return Resolved.dateOr(
          base.map(
              day -> Calendar.day(day.with(TemporalAdjusters.next(weekday)).plusWeeks(shift - 1))),
          "XXXX-WXX-" + weekday.getValue());
    }
    if (shift > 0) {
      return weekdayIn(new Meaning.WeekdayIn(weekday, shift, false), base);
    }
    Optional<DateRange> piece =
        base.map(day -> Calendar.day(day.minusDays(1).with(TemporalAdjusters.previous(weekday))));
    return Resolved.dateOr(piece, "XXXX-WXX-" + weekday.getValue())
        .withWeekday(Optional.of(weekday));
  }

  private Resolved inYear(Meaning.InYear in) {
    String impossible = WrittenDates.impossible(in.named());
    Resolved open = WrittenDates.resolve(in.named(), new Anchors(Optional.empty()), tense);
    Optional<DateRange> piece =
        anchors.now().flatMap(now -> WrittenDates.piece(in.named(), now.getYear() + in.shift()));
    return !impossible.isEmpty()
        ? open
        : piece.map(Resolved::date).orElse(open).withWeekday(in.named().weekday());
  }

  private static Resolved weekdayIn(Meaning.WeekdayIn in, Optional<LocalDate> base) {
    Optional<DateRange> piece =
        base.map(now -> Calendar.week(now.plusWeeks(in.shift())).first())
            .map(monday -> Calendar.day(monday.plusDays(in.weekday().getValue() - 1)));
    return Resolved.dateOr(piece, "XXXX-WXX-" + in.weekday().getValue())
        .withWeekday(Optional.of(in.weekday()));
  }

  /** "On the 18th": of the month told of, else the nearest by the tense and the weekday. */
  private Resolved dayOfMonth(Meaning.DayOfMonth named) {
    int day = named.day();
    Optional<LocalDate> month =
        named.weekday().isPresent()
            ? anchors.now()
            : anchors.recent().map(DateRange::first).or(anchors::now);
    Optional<DateRange> piece =
        month.flatMap(
            base ->
                Nearest.ofMonths(
                    base,
                    tense,
                    first ->
                        Optional.of(first)
                            .filter(start -> day <= start.lengthOfMonth())
                            .map(start -> start.withDayOfMonth(day))
                            .filter(
                                date ->
                                    named.weekday().isEmpty()
                                        || named.weekday().get() == date.getDayOfWeek())
                            .map(Calendar::day)));
    return Resolved.dateOr(piece, "XXXX-XX-" + Calendar.two(day));
  }

  private Resolved fromMention(Meaning.FromMention from) {
    Unit unit = from.unit();
    Optional<LocalDate> told =
        anchors
            .told()
            .filter(piece -> piece.granularity().compareTo(unit.granularity()) <= 0)
            .or(anchors::recentDay)
            .map(DateRange::first);
    boolean fromNow = from.shift() < 0 || from.shift() > 0 && tense.looksAhead();
    Optional<LocalDate> base = told.or(() -> fromNow ? anchors.now() : Optional.empty());
    return piece(base, unit, from.shift());
  }

  /** "The following Monday" is the first after the day told of. */
  private Resolved namedFromMention(DayOfWeek weekday, int shift) {
    Optional<LocalDate> told =
        anchors
            .told()
            .filter(piece -> piece.granularity() == Granularity.DAY)
            .map(DateRange::first);
    if (shift <= 0) {
      return weekday(weekday, told.or(anchors::now), shift);
    }
    return Resolved.dateOr(
            told.map(day -> Calendar.day(day.with(TemporalAdjusters.next(weekday)))),
            "XXXX-WXX-" + weekday.getValue())
        .withWeekday(Optional.of(weekday));
  }
}
