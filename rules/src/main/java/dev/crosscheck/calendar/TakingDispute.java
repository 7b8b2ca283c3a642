package dev.crosscheck.calendar;

import dev.crosscheck.disputes.Gathered;
import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Taking;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Days of one change of hands that differ. */
public final class TakingDispute {

  private static final int MOST_SHOWN = 12;

  private TakingDispute() {}

  /**
   * The disputes; notes, for a place can be entered on one day and be held on the next.
   *
   * @param pairs of one place
   */
  public static List<Finding> in(String rule, Collection<SameTaking> pairs) {
    List<Finding> findings = new ArrayList<>();
    for (Gathered<Taking> dispute : Gathered.groups(pairs)) {
      List<Taking> sides = List.copyOf(dispute.sides().values());
      Taking first = sides.get(0);
      List<String> days = days(sides);
      findings.add(
          new Finding(
                  rule,
                  "the day on which "
                      + first.name()
                      + (first.again() ? " was retaken" : " was taken"),
                  sides.stream()
                      .limit(MOST_SHOWN)
                      .map(one -> Side.of(one.span(), one.text(), day(one)))
                      .toList(),
                  List.of("None lets it change hands again in between."),
                  "It was on one day, and these say " + String.join(", ", days) + ".",
                  "Find out when it was, or say what each of the days is of.")
              .asNote());
    }
    return findings;
  }

  /** Each once; a day without a year is that of the others. */
  private static List<String> days(List<Taking> sides) {
    List<String> days = sides.stream().map(TakingDispute::day).distinct().toList();
    return days.stream()
        .filter(day -> days.stream().noneMatch(other -> other.startsWith(day + " ")))
        .toList();
  }

  private static String day(Taking taking) {
    String day = CalendarText.day(taking.day());
    String told = taking.year() == 0 ? day.substring(0, day.lastIndexOf(' ')) : day;
    return taking.latest() ? "by " + told : told;
  }
}
