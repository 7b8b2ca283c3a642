package dev.crosscheck.calendar;

import dev.crosscheck.disputes.Gathered;
import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.KeyDate;
import java.util.Collection;
import java.util.List;

/** Days of one milestone that differ. */
public final class MilestoneDispute {

  private static final int MOST_SHOWN = 24;

  private MilestoneDispute() {}

  /**
   * The dispute, if there is one, with all articles that give the day; at most a note: histories
   * let a fight end when the last defenders leave, or when the last shot falls.
   *
   * @param pairs of one milestone
   */
  public static List<Finding> in(String rule, Collection<SameMilestone> pairs) {
    if (pairs.stream().allMatch(pair -> pair.days() == 0)) {
      return List.of();
    }
    List<KeyDate> shown = Gathered.all(pairs).sides().values().stream().limit(MOST_SHOWN).toList();
    List<String> days = shown.stream().map(MilestoneDispute::day).distinct().toList();
    Finding finding =
        new Finding(
            rule,
            shown.get(0).name(),
            shown.stream().map(one -> Side.of(one.span(), one.text(), day(one))).toList(),
            List.of("They name it alike."),
            "It was on one day, and these say " + String.join(", ", days) + ".",
            "Find out when it was, or say what each of the days is of.");
    return List.of(finding.asNote());
  }

  /** A year that is not written may be another. */
  private static String day(KeyDate date) {
    String day = CalendarText.day(date.day());
    return date.yearTold() ? day : day.substring(0, day.lastIndexOf(' '));
  }
}
