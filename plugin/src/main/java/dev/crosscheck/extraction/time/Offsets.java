package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.TimeMention.Type;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Granularity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Resolves times that count from, or within, a date that stands beside them. */
final class Offsets {

  private Offsets() {}

  static Resolved resolve(Meaning.Offset offset, Resolved base) {
    if (!base.impossible().isEmpty() || base.piece().isEmpty()) {
      return Resolved.open(Type.DATE, "XXXX-XX-XX").because(base.impossible());
    }
    long count = (long) offset.amount().count() * offset.direction();
    LocalDate from =
        offset.direction() < 0 ? base.piece().get().first() : base.piece().get().last();
    boolean days = offset.unit().granularity().compareTo(Granularity.WEEK) <= 0;
    Unit size = days && !offset.piece() ? Unit.DAY : offset.unit();
    return Resolved.date(Calendar.around(size, offset.unit().plus(from, count)))
        .withExplicitYear(base.explicitYear());
  }

  static Resolved resolve(Meaning.Nth nth, Resolved whole) {
    Optional<DateRange> piece = whole.piece().flatMap(container -> within(nth, container));
    return Resolved.dateOr(piece, "XXXX-XX-XX").withExplicitYear(whole.explicitYear());
  }

  static Resolved resolve(Meaning.Share share, Resolved whole) {
    String timex = share.unit().duration(share.amount());
    if (whole.piece().isEmpty()) {
      return Resolved.open(Type.DURATION, timex);
    }
    long count = (long) share.amount().count();
    LocalDate first = whole.piece().get().first();
    LocalDate last = whole.piece().get().last();
    LocalDate from = share.fromEnd() ? share.unit().plus(last.plusDays(1), -count) : first;
    LocalDate to = share.fromEnd() ? last : share.unit().plus(first, count).minusDays(1);
    DateRange range = new DateRange(from, to, timex, share.unit().granularity());
    return new Resolved(
        Type.DURATION,
        timex,
        Optional.of(range),
        Optional.empty(),
        whole.explicitYear(),
        "",
        false);
  }

  private static Optional<DateRange> within(Meaning.Nth nth, DateRange whole) {
    LocalDate day =
        switch (nth.unit()) {
          case WEEK -> weekday(nth.number(), DayOfWeek.THURSDAY, whole);
          case WEEKEND -> weekday(nth.number(), DayOfWeek.SATURDAY, whole);
          case MONTH ->
              nth.number() < 0
                  ? whole.last().plusMonths(nth.number() + 1)
                  : whole.first().plusMonths(nth.number() - 1);
          default ->
              nth.weekday().isPresent()
                  ? weekday(nth.number(), nth.weekday().get(), whole)
                  : nth.number() < 0
                      ? whole.last().plusDays(nth.number() + 1)
                      : whole.first().plusDays(nth.number() - 1);
        };
    return day.isAfter(whole.last()) || day.isBefore(whole.first())
        ? Optional.empty()
        : Optional.of(Calendar.around(nth.unit(), day));
  }

  /** A week belongs to the month that has its Thursday, as in ISO 8601. */
  private static LocalDate weekday(int number, DayOfWeek weekday, DateRange whole) {
    return number < 0
        ? whole.last().with(TemporalAdjusters.previousOrSame(weekday)).plusWeeks(number + 1)
        : whole.first().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(number - 1);
  }
}
