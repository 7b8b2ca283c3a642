package dev.crosscheck.claim.incidents;

import dev.crosscheck.article.Passage;
import dev.crosscheck.claim.calendar.Days;
import dev.crosscheck.extraction.OrdinalMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sentence that tells of one day, its own or that of the sentences right before it.
 *
 * @param around the sentence and those before it that tell of the same day
 * @param yearTold whether the day's year is written
 */
record DayContext(Sentence sentence, List<Sentence> around, LocalDate day, boolean yearTold) {

  /** So many sentences after the one with the day, what is told can be of that day. */
  private static final int MOST_AFTER = 2;

  /** In reading order; a sentence of several days, or of none, is left out. */
  static List<DayContext> of(Reading reading) {
    Map<Sentence, List<TimeMention>> times = new IdentityHashMap<>();
    for (TimeMention time : reading.times()) {
      times.computeIfAbsent(time.extent().sentence(), key -> new ArrayList<>()).add(time);
    }
    Map<Sentence, OrdinalMention> anniversaries = anniversaries(reading);
    List<DayContext> contexts = new ArrayList<>();
    Optional<DayContext> last = Optional.empty();
    Optional<DayContext> written = Optional.empty();
    for (Sentence sentence : reading.sentences()) {
      List<TimeMention> told = times.getOrDefault(sentence, List.of());
      OrdinalMention anniversary = anniversaries.get(sentence);
      Optional<DayContext> now = next(sentence, told, last);
      if (anniversary != null && now.isEmpty()) {
        now =
            written
                .filter(before -> before.sentence.passage() == sentence.passage())
                .flatMap(before -> before.yearsBefore(sentence, anniversary, told));
        now.ifPresent(contexts::add);
        last = Optional.empty();
        continue;
      }
      now.ifPresent(contexts::add);
      last = now;
      written = now.filter(one -> one.around.size() == 1).or(keep(written));
    }
    return contexts;
  }

  private static java.util.function.Supplier<Optional<DayContext>> keep(
      Optional<DayContext> written) {
    return () -> written;
  }

  private static Map<Sentence, OrdinalMention> anniversaries(Reading reading) {
    Map<Sentence, OrdinalMention> found = new IdentityHashMap<>();
    for (OrdinalMention ordinal : reading.numbers().ordinals()) {
      if (ordinal.noun().equals("anniversary")) {
        found.put(ordinal.extent().sentence(), ordinal);
      }
    }
    return found;
  }

  private static Optional<DayContext> next(
      Sentence sentence, List<TimeMention> times, Optional<DayContext> last) {
    List<LocalDate> days = times.stream().flatMap(time -> day(time).stream()).distinct().toList();
    if (days.isEmpty()) {
      return last.filter(before -> before.sentence.passage() == sentence.passage())
          .filter(before -> before.goesOn(sentence, times))
          .map(before -> before.with(sentence));
    }
    LocalDate day = days.get(0);
    boolean one =
        days.size() == 1
            && times.stream().allMatch(time -> day(time).isPresent() || isNear(time, day));
    boolean told = times.stream().anyMatch(time -> day(time).isPresent() && time.explicitYear());
    return one
        ? Optional.of(new DayContext(sentence, List.of(sentence), day, told))
        : Optional.empty();
  }

  /** "3 May", "the morning of 3 May". */
  private static Optional<LocalDate> day(TimeMention time) {
    boolean point = time.type() == TimeMention.Type.DATE || time.type() == TimeMention.Type.TIME;
    return point && Days.isWritten(time) && isDayTold(time) ? Days.of(time) : Optional.empty();
  }

  /** Not "3 p.m.". */
  private static boolean isDayTold(TimeMention time) {
    return time.type() == TimeMention.Type.DATE || time.isYearless();
  }

  private DayContext with(Sentence next) {
    List<Sentence> all = new ArrayList<>(around);
    all.add(next);
    return new DayContext(next, List.copyOf(all), day, yearTold);
  }

  /** "This was the second anniversary of the 2020 flood": of what the article tells there. */
  private Optional<DayContext> yearsBefore(
      Sentence other, OrdinalMention anniversary, List<TimeMention> times) {
    List<Integer> years =
        times.stream()
            .flatMap(time -> time.range().stream())
            .filter(range -> range.granularity() == Granularity.YEAR)
            .map(range -> range.first().getYear())
            .distinct()
            .toList();
    if (years.size() > 1 || years.isEmpty() && !yearTold) {
      return Optional.empty();
    }
    int year = years.isEmpty() ? day.getYear() - (int) anniversary.number() : years.get(0);
    return Optional.of(new DayContext(other, List.of(other), day.withYear(year), true));
  }

  private boolean goesOn(Sentence next, List<TimeMention> times) {
    boolean near = next.passage().kind() == Passage.Kind.TABLE_ROW || around.size() <= MOST_AFTER;
    return near && times.stream().allMatch(time -> isNear(time, day));
  }

  /** "At night", "that day"; not "in May" or "for two weeks". */
  private static boolean isNear(TimeMention time, LocalDate day) {
    boolean clock = time.type() == TimeMention.Type.TIME;
    boolean same =
        time.range()
            .filter(range -> range.first().equals(day) && range.last().equals(day))
            .isPresent();
    return clock || same;
  }
}
