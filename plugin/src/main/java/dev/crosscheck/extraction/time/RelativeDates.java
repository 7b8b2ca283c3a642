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
      return piece(anchors.now(), near.unit(), near.shift());
    } else if (meaning instanceof Meaning.NearNamed near) {
      return nearNamed(near.named(), near.shift());
    } else if (meaning instanceof Meaning.InYear in) {
      return inYear(in);
    } else if (meaning instanceof Meaning.Away away) {
      return away(away);
    } else if (meaning instanceof Meaning.Within within) {
      return tense != Tense.PAST
          ? away(new Meaning.Away(within.amount(), within.unit(), 1, false))
          : Resolved.open(Type.DURATION, within.unit().duration(within.amount()));
    } else if (meaning instanceof Meaning.Window window) {
      return window(window);
    } else if (meaning instanceof Meaning.FromMention from) {
      return fromMention(from);
    } else if (meaning instanceof Meaning.NamedFromMention from) {
      return namedFromMention(from.weekday(), from.shift());
    } else if (meaning instanceof Meaning.WeekdayIn in) {
      Optional<LocalDate> told = anchors.told().map(DateRange::first).filter(day -> in.told());
      return weekdayIn(in, told.or(anchors::now));
    } else if (meaning instanceof Meaning.Apart apart) {
      return apart(apart);
    } else if (meaning instanceof Meaning.DayOfMonth day) {
      return dayOfMonth(day);
    }
    throw new IllegalArgumentException("no relative time: " + meaning);
  }

  private static Resolved piece(Optional<LocalDate> base, Unit unit, int shift) {
    return Resolved.dateOr(
        base.map(day -> Calendar.around(unit, unit.plus(day, shift))), unknown(unit));
  }

  private static String unknown(Unit unit) {
    return switch (unit) {
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXXX";
      case CENTURY -> "XXXX";
      default -> "XXXX-XX-XX";
    };
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
                  boolean same = shift == 0 || shift < 0 && months < 0 || shift > 0 && months > 0;
                  return WrittenDates.piece(named, now.getYear() + (same ? 0 : shift));
                });
    return Resolved.dateOr(piece, "XXXX-" + Calendar.two(named.month()));
  }

  /**
   * "Last Tuesday" is before today, "next Tuesday" in the week after, "this Tuesday" goes by the
   * tense.
   */
  private Resolved weekday(DayOfWeek weekday, Optional<LocalDate> base, int shift) {
    if (shift == 0) {
      Tense way = tense == Tense.PAST ? tense : Tense.FUTURE;
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
        base.map(day -> Calendar.day(day.with(TemporalAdjusters.previous(weekday))));
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

  private Resolved away(Meaning.Away away) {
    if (!away.amount().isKnown() || away.unit().isShorterThanDay()) {
      return Resolved.open(Type.DATE, away.direction() < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    if (!away.amount().isWhole()) {
      return Resolved.open(Type.DURATION, away.unit().duration(away.amount()));
    }
    long count = (long) away.amount().count() * away.direction();
    Optional<DateRange> compared = compared(away, count);
    if (compared.isPresent()) {
      return Resolved.date(compared.get()).aside();
    }
    Optional<LocalDate> told =
        anchors
            .recent()
            .filter(piece -> away.told() && piece.granularity() == Granularity.DAY)
            .map(DateRange::first);
    boolean year = away.unit() == Unit.YEAR && anchors.months();
    boolean guess = !away.told() || away.direction() < 0 && (anchors.recent().isEmpty() || year);
    Optional<LocalDate> base = told.or(() -> guess ? anchors.now() : Optional.empty());
    Unit size = away.unit().granularity().compareTo(Granularity.WEEK) <= 0 ? Unit.DAY : away.unit();
    Resolved date =
        Resolved.dateOr(
            base.map(day -> Calendar.around(size, away.unit().plus(day, count))), unknown(size));
    return size == Unit.YEAR ? date.aside() : date;
  }

  private Resolved apart(Meaning.Apart apart) {
    Optional<LocalDate> told =
        anchors
            .recent()
            .filter(piece -> apart.told() && piece.granularity() == Granularity.DAY)
            .map(DateRange::first);
    Optional<LocalDate> base = apart.told() ? told : anchors.now();
    java.time.Period period = java.time.Period.parse(apart.timex());
    return Resolved.dateOr(
        base.map(day -> Calendar.day(apart.direction() < 0 ? day.minus(period) : day.plus(period))),
        "XXXX-XX-XX");
  }

  /** "In the third quarter …, against … a year earlier" is the third quarter a year earlier. */
  private Optional<DateRange> compared(Meaning.Away away, long count) {
    if (away.unit() != Unit.YEAR || !away.told() && away.amount().count() != 1) {
      return Optional.empty();
    }
    if (away.amount().count() == 1 && anchors.recentQuarter().isPresent()) {
      LocalDate quarter = anchors.recentQuarter().get().first().plusYears(count);
      return Optional.of(Calendar.around(Unit.QUARTER, quarter));
    }
    Optional<DateRange> piece = anchors.recent();
    if (piece.isEmpty() || piece.get().timex().indexOf('/') > 0) {
      return Optional.empty();
    }
    LocalDate first = piece.get().first().plusYears(count);
    return switch (piece.get().granularity()) {
      case MONTH ->
          away.told() ? Optional.of(Calendar.around(Unit.MONTH, first)) : Optional.empty();
      case YEAR -> away.told() ? Optional.of(Calendar.around(Unit.YEAR, first)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Resolved window(Meaning.Window window) {
    Unit unit = window.unit();
    String timex = unit.duration(window.amount());
    if (anchors.now().isEmpty() || !window.amount().isWhole()) {
      return Resolved.open(Type.DURATION, timex);
    }
    LocalDate now = anchors.now().get();
    LocalDate far = unit.plus(now, (long) window.amount().count() * window.direction());
    DateRange range =
        window.direction() < 0
            ? new DateRange(far, now, timex, unit.granularity())
            : new DateRange(now, far, timex, unit.granularity());
    return new Resolved(
        Type.DURATION, timex, Optional.of(range), Optional.empty(), false, "", false);
  }

  private Resolved fromMention(Meaning.FromMention from) {
    Unit unit = from.unit();
    Optional<LocalDate> told =
        anchors
            .told()
            .filter(piece -> piece.granularity().compareTo(unit.granularity()) <= 0)
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
