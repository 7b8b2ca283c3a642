package dev.crosscheck.calendar;

import dev.crosscheck.facts.EventDay;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Span;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;

/** Weekdays of one event that differ, where no article says which week it was. */
public final class WeekdayDispute {

  private static final int MOST_SHOWN = 12;

  private WeekdayDispute() {}

  /**
   * The dispute, with all articles that take part in it; at most a note.
   *
   * @param pairs of one event, at least one
   */
  public static List<Finding> in(String rule, Collection<SameEventDay> pairs) {
    TreeMap<Span, EventDay> sides = new TreeMap<>();
    TreeSet<String> because = new TreeSet<>();
    for (SameEventDay pair : pairs) {
      sides.put(pair.left().span(), pair.left());
      sides.put(pair.right().span(), pair.right());
      if (!pair.because().isEmpty()) {
        because.add(pair.because());
      }
    }
    because.add("It happens once.");
    List<EventDay> shown = sides.values().stream().limit(MOST_SHOWN).toList();
    List<String> days = shown.stream().map(WeekdayDispute::day).distinct().toList();
    Finding finding =
        new Finding(
            rule,
            shown.get(0).event(),
            shown.stream().map(one -> Side.of(one.span(), one.text(), day(one))).toList(),
            because.stream().limit(2).toList(),
            "It was on one day, and these say " + String.join(", ", days) + ".",
            "Find out the day, or give the dates.");
    return List.of(finding.asNote());
  }

  private static String day(EventDay one) {
    return one.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
