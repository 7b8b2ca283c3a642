package dev.crosscheck.claim;

import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.KeyDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The days of milestones of which an article gives one day. */
final class KeyDates {

  /** Events that end when a place changes hands, or is given up. */
  private static final List<String> FIGHTS = List.of("battle of ", "siege of ");

  private KeyDates() {}

  static List<KeyDate> of(Reading reading) {
    List<KeyDate> dates = new ArrayList<>(RowDates.of(reading));
    dates.addAll(NamedEventDates.of(reading));
    dates.addAll(Captures.of(reading));
    List.copyOf(dates).forEach(date -> addHands(date, dates));
    Map<String, KeyDate> first = new HashMap<>();
    Map<String, Boolean> one = new HashMap<>();
    for (KeyDate date : dates) {
      KeyDate other = first.putIfAbsent(date.milestone(), date);
      one.merge(date.milestone(), other == null || sameDay(date, other), Boolean::logicalAnd);
    }
    return first.values().stream()
        .filter(date -> one.get(date.milestone()))
        .sorted(Comparator.comparing(KeyDate::span).thenComparing(KeyDate::milestone))
        .toList();
  }

  /** The end of the Siege of Alder tells when Alder last changed hands. */
  private static void addHands(KeyDate date, List<KeyDate> dates) {
    for (String fight : FIGHTS) {
      String end = "end of " + fight;
      if (date.milestone().startsWith(end)) {
        String place = date.milestone().substring(end.length());
        dates.add(
            new KeyDate(
                date.span(),
                date.text(),
                Captures.LAST + place,
                date.name(),
                date.day(),
                date.yearTold()));
      }
    }
  }

  private static boolean sameDay(KeyDate one, KeyDate other) {
    return one.day().getDayOfYear() == other.day().getDayOfYear();
  }
}
