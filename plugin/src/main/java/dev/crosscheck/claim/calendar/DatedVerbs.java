package dev.crosscheck.claim.calendar;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.DatedVerb;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.Span;
import dev.crosscheck.language.Digits;
import dev.crosscheck.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The verbs of an article that are given a time. What is quoted was said at another time. */
final class DatedVerbs {

  private static final Set<String> IN = Set.of("in", "by", "until", "during", "for");

  private DatedVerbs() {}

  static List<DatedVerb> of(Reading reading) {
    Optional<LocalDate> dateline = reading.article().metadata().date();
    if (dateline.isEmpty()) {
      return List.of();
    }
    Optional<LocalDate> changed = reading.article().metadata().changed();
    List<DatedVerb> verbs = new ArrayList<>();
    for (TimeMention time : reading.times()) {
      Optional<DateRange> days = NearDays.of(time, dateline.get());
      boolean readable =
          time.type() == TimeMention.Type.DATE
              && days.isPresent()
              && Digits.in(time.text())
              && !time.extent().sentence().passage().isHeadline();
      if (readable
          && !otherYear(time, days.get())
          && !BlockQuotes.holds(reading.article(), time.span())
          && !quoted(time.span(), reading.quotations())) {
        TimedVerb.of(time.extent())
            .or(() -> PastTimes.of(time.extent()))
            .filter(verb -> isItsOwn(verb, time, days.get()))
            .filter(verb -> verb.ahead() || !isBefore(days.get(), changed))
            .map(verb -> statement(time, days.get(), verb, dateline.get()))
            .or(() -> deadline(time, days.get(), dateline.get()))
            .ifPresent(verbs::add);
      }
    }
    return verbs;
  }

  /** What has happened since can be told by an article that was changed since. */
  private static boolean isBefore(DateRange days, Optional<LocalDate> changed) {
    return changed.filter(day -> !day.isBefore(days.first())).isPresent();
  }

  /** Without its year, a deadline that is over can be next year's. */
  private static Optional<DatedVerb> deadline(
      TimeMention time, DateRange days, LocalDate dateline) {
    boolean day = days.granularity().compareTo(Granularity.DAY) <= 0;
    return Optional.of(time)
        .filter(written -> day && written.explicitYear())
        .flatMap(written -> OpenDeadlines.of(written.extent()))
        .map(verb -> statement(time, lastDay(days), verb, dateline));
  }

  private static DateRange lastDay(DateRange days) {
    return new DateRange(days.last(), days.last(), days.last().toString(), days.granularity());
  }

  /**
   * "Will begin in October"; "will omit its dividend in 1986" and "will be above March 1986" can
   * give the time of the dividend, and of what is compared.
   */
  private static boolean isItsOwn(TimedVerb verb, TimeMention time, DateRange days) {
    boolean day = days.granularity().compareTo(Granularity.DAY) <= 0;
    return day
        || !verb.ahead()
        || time.extent().first() == verb.end() + 1
            && IN.contains(time.extent().sentence().token(verb.end()).lower());
  }

  /** "at the fair of 2027 on 27 May": the year that was not written is another's. */
  private static boolean otherYear(TimeMention time, DateRange days) {
    if (time.explicitYear()) {
      return false;
    }
    String year = String.valueOf(days.last().getYear());
    return time.extent().sentence().tokens().stream()
        .map(Token::text)
        .anyMatch(text -> text.length() == 4 && text.startsWith("20") && !text.equals(year));
  }

  private static boolean quoted(Span time, List<Quotation> quotations) {
    return quotations.stream()
        .anyMatch(quotation -> isSpoken(quotation) && quotation.span().touches(time));
  }

  private static boolean isSpoken(Quotation quotation) {
    return quotation.kind() == Quotation.Kind.DIRECT || quotation.kind() == Quotation.Kind.MIXED;
  }

  private static DatedVerb statement(
      TimeMention time, DateRange days, TimedVerb verb, LocalDate dateline) {
    Extent extent = time.extent();
    int first = Math.min(verb.first(), extent.first());
    int end = Math.max(verb.end(), extent.end());
    return new DatedVerb(
        extent.sentence().span(first, end),
        Texts.fold(extent.sentence().text(first, end)),
        Texts.fold(extent.sentence().text(verb.first(), verb.end())),
        verb.ahead(),
        days,
        time.explicitYear(),
        time.weekday(),
        dateline);
  }
}
