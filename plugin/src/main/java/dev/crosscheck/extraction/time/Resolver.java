package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.TimeMention.Type;
import dev.crosscheck.extraction.time.Meaning.Between;
import dev.crosscheck.extraction.time.Meaning.Written;
import dev.crosscheck.facts.DateRange;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Says which days a meaning comes to, with its anchors and tense. */
final class Resolver {

  /** A feast on a Monday belongs to the weekend before it, one on a Thursday to that after it. */
  private static final int LONG_WEEKEND = 3;

  private final Anchors anchors;
  private final Tense tense;
  private final RelativeDates relative;

  Resolver(Anchors anchors, Tense tense) {
    this.anchors = anchors;
    this.tense = tense;
    this.relative = new RelativeDates(anchors, tense);
  }

  Resolved resolve(Meaning meaning) {
    if (meaning instanceof Written written) {
      return WrittenDates.resolve(written, anchors, tense);
    } else if (meaning instanceof Meaning.Until until) {
      return until(until.named());
    } else if (meaning instanceof Between between) {
      return between(between);
    } else if (meaning instanceof Meaning.Listed listed) {
      return Resolved.open(Type.DATE, "XXXX-WXX-" + listed.weekday().getValue())
          .withWeekday(Optional.of(listed.weekday()));
    } else if (meaning instanceof Meaning.Clock clock) {
      return clock(clock);
    } else if (meaning instanceof Meaning.Length length) {
      return Resolved.open(Type.DURATION, length.timex());
    } else if (meaning instanceof Meaning.Repeated set) {
      return Resolved.open(Type.SET, set.timex()).withWeekday(set.weekday());
    } else if (meaning instanceof Meaning.Vague vague) {
      return Resolved.open(Type.DATE, vague.reference());
    } else if (meaning instanceof Meaning.Decade decade) {
      return decade(decade.start());
    } else if (meaning instanceof Meaning.Century century) {
      return Resolved.date(Calendar.century((century.number() - 1) * 100));
    } else if (meaning instanceof Meaning.Season season) {
      return season(season);
    } else if (meaning instanceof Meaning.SeasonFromMention season) {
      return seasonTold(season);
    } else if (meaning instanceof Meaning.Part part) {
      return Quarters.resolve(part, anchors, tense);
    } else if (meaning instanceof Meaning.OwnQuarter own) {
      anchors.tellOwn(own.quarter().number());
      return Quarters.resolve(own.quarter(), anchors, tense);
    } else if (meaning instanceof Meaning.Period period) {
      return Quarters.resolve(period, anchors);
    } else if (meaning instanceof Meaning.FullYear) {
      return Quarters.fullYear(anchors, tense);
    } else if (meaning instanceof Meaning.QuarterTo quarter) {
      int number = quarter.number() > 0 ? quarter.number() : anchors.own();
      return Quarters.ended(number, WrittenDates.resolve(quarter.last(), anchors, Tense.OVER));
    } else if (meaning instanceof Meaning.Weekend) {
      return weekend();
    } else if (meaning instanceof Meaning.Named named) {
      return named(named);
    } else if (meaning instanceof Meaning.About about) {
      return about(about);
    } else if (meaning instanceof Meaning.Offset offset) {
      return Offsets.resolve(offset, resolve(offset.base()));
    } else if (meaning instanceof Meaning.Share share) {
      return Offsets.resolve(share, resolve(share.whole()));
    } else if (meaning instanceof Meaning.Nth nth) {
      return Offsets.resolve(nth, resolve(nth.whole()));
    }
    return relative.resolve(meaning);
  }

  private Resolved until(Written last) {
    Optional<LocalDate> first = anchors.here().map(DateRange::first);
    if (first.isEmpty()) {
      return WrittenDates.resolve(last, anchors, tense);
    }
    LocalDate day = first.get();
    if (last.weekday().isPresent()) {
      return Resolved.date(Calendar.day(day.with(TemporalAdjusters.next(last.weekday().get()))))
          .withWeekday(last.weekday());
    }
    int year = day.getYear() + (last.month() > day.getMonthValue() ? 0 : 1);
    return Resolved.date(Calendar.month(year, last.month()));
  }

  private Resolved between(Between between) {
    Written from = between.from();
    Written to = between.to();
    String impossible = WrittenDates.impossible(from) + WrittenDates.impossible(to);
    Resolved last = WrittenDates.resolve(to, anchors, tense);
    Optional<DateRange> first =
        last.piece()
            .flatMap(
                end ->
                    WrittenDates.piece(from, from.year() > 0 ? from.year() : end.first().getYear())
                        .filter(start -> from.year() > 0 || !start.first().isAfter(end.first()))
                        .or(() -> WrittenDates.piece(from, end.first().getYear() - 1)));
    boolean explicit = to.year() > 0 || from.year() > 0;
    if (!impossible.isEmpty()) {
      return last.because(impossible);
    }
    if (first.isEmpty() || last.piece().get().last().isBefore(first.get().first())) {
      return Resolved.open(Type.DATE, last.timex()).withExplicitYear(explicit);
    }
    String timex = first.get().timex() + "/" + last.timex();
    DateRange range =
        new DateRange(
            first.get().first(), last.piece().get().last(), timex, first.get().granularity());
    return Resolved.date(range).withExplicitYear(explicit);
  }

  /** A time of day without its day belongs to the day told of in its sentence, else to today. */
  private Resolved clock(Meaning.Clock clock) {
    if (clock.day().isPresent()) {
      Resolved day = resolve(clock.day().get());
      return day.as(Type.TIME, day.timex() + "T" + clock.clock());
    }
    Optional<DateRange> told = anchors.recentDay();
    if (told.isPresent()) {
      Resolved day = Resolved.date(told.get());
      return day.as(Type.TIME, told.get().first() + "T" + clock.clock());
    }
    String unknown = Character.isDigit(clock.clock().charAt(0)) ? "" : "XXXX-XX-XX";
    String day = anchors.now().map(LocalDate::toString).orElse(unknown);
    return Resolved.open(Type.TIME, day + "T" + clock.clock());
  }

  private static Resolved decade(int start) {
    if (start >= 1000) {
      return Resolved.date(Calendar.decade(start)).withExplicitYear(true);
    }
    return start >= 30
        ? Resolved.date(Calendar.decade(1900 + start))
        : Resolved.open(Type.DATE, "XX" + start / 10 + "X");
  }

  private Resolved season(Meaning.Season season) {
    if (season.year() > 0) {
      return Resolved.date(Calendar.season(season.year(), season.code())).withExplicitYear(true);
    }
    Optional<DateRange> piece =
        anchors
            .now()
            .flatMap(
                now ->
                    season.shift().isEmpty()
                        ? Nearest.of(now, tense, y -> season(season.code(), y))
                        : shifted(now, season.shift().get(), y -> season(season.code(), y)));
    return Resolved.dateOr(piece, "XXXX-" + season.code());
  }

  /** "That summer" is of the year told of, "the following spring" the first that begins later. */
  private Resolved seasonTold(Meaning.SeasonFromMention season) {
    Optional<LocalDate> told =
        anchors
            .told()
            .map(DateRange::first)
            .or(() -> season.shift() < 0 ? anchors.now() : Optional.empty());
    return Resolved.dateOr(
        told.flatMap(day -> shifted(day, season.shift(), year -> season(season.code(), year))),
        "XXXX-" + season.code());
  }

  private static Optional<DateRange> season(String code, int year) {
    return Optional.of(Calendar.season(year, code));
  }

  /** The last that began before, this year's, or the next that begins after. */
  private static Optional<DateRange> shifted(
      LocalDate now, int shift, java.util.function.IntFunction<Optional<DateRange>> pieceOfYear) {
    Optional<DateRange> same = pieceOfYear.apply(now.getYear());
    if (shift == 0 || same.isEmpty()) {
      return same;
    }
    boolean fits = shift < 0 ? same.get().last().isBefore(now) : same.get().first().isAfter(now);
    return fits ? same : pieceOfYear.apply(now.getYear() + shift);
  }

  private Resolved weekend() {
    Optional<DateRange> weekend =
        anchors.now().map(now -> Calendar.weekend(tense.looksAhead() ? now : now.minusDays(5)));
    return Resolved.dateOr(weekend, "XXXX-WXX-WE");
  }

  /** The weekend that a feast makes longer is the nearest to it. */
  private Resolved about(Meaning.About about) {
    Resolved day = resolve(about.day());
    int shift = about.unit() == Unit.WEEKEND ? LONG_WEEKEND : 0;
    return Resolved.dateOr(
            day.piece().map(p -> Calendar.around(about.unit(), p.first().minusDays(shift))),
            about.unit() == Unit.WEEK ? "XXXX-WXX" : "XXXX-WXX-WE")
        .withExplicitYear(day.explicitYear());
  }

  private Resolved named(Meaning.Named named) {
    if (NamedDays.isOneDay(named.rule())) {
      return Resolved.date(Calendar.day(LocalDate.parse(named.rule()))).aside();
    }
    if (named.year() > 0) {
      return Resolved.date(Calendar.day(NamedDays.day(named.rule(), named.year())))
          .withExplicitYear(true);
    }
    java.util.function.IntFunction<Optional<DateRange>> days =
        year -> Optional.of(Calendar.day(NamedDays.day(named.rule(), year)));
    Optional<DateRange> piece =
        named.shift().isEmpty()
            ? anchors
                .near(tense, true)
                .flatMap(now -> Nearest.of(now, anchors.seenFrom(now, tense), days))
            : anchors.now().flatMap(now -> shifted(now, named.shift().get(), days));
    return Resolved.dateOr(piece, NamedDays.open(named.rule()));
  }
}
