package dev.crosscheck.claim.calendar;

import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.KeyDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The days of milestones of which an article gives one day. */
final class KeyDates {

  /** An article can tell a day in its standfirst and again in its text. */
  private static final int MOST_PLACES = 2;

  private KeyDates() {}

  static List<KeyDate> of(Reading reading) {
    List<KeyDate> dates = new ArrayList<>(RowDates.of(reading));
    dates.addAll(NamedEventDates.of(reading));
    dates.addAll(Captures.of(reading));
    dates.addAll(DeathDates.of(reading));
    dates.addAll(ReportDates.of(reading));
    dates.sort(Comparator.comparing(KeyDate::span));
    Map<String, List<KeyDate>> told = new TreeMap<>();
    for (KeyDate date : dates) {
      told.computeIfAbsent(date.milestone(), key -> new ArrayList<>()).add(date);
    }
    List<KeyDate> kept = new ArrayList<>();
    for (List<KeyDate> same : told.values()) {
      if (same.stream().allMatch(date -> sameDay(date, same.get(0)))) {
        kept.addAll(same.subList(0, Math.min(MOST_PLACES, same.size())));
      }
    }
    kept.sort(Comparator.comparing(KeyDate::span).thenComparing(KeyDate::milestone));
    return kept;
  }

  private static boolean sameDay(KeyDate one, KeyDate other) {
    return MonthDay.from(one.day()).equals(MonthDay.from(other.day()));
  }
}
