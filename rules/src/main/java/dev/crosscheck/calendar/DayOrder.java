package dev.crosscheck.calendar;

import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.DayList;
import dev.crosscheck.facts.DayList.Entry;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lists that go by the day but for one entry. */
public final class DayOrder {

  /** As many days in order are no chance. */
  private static final int FEWEST = 5;

  /** Entries of one week are often listed as they came in. */
  private static final long DAYS = 3;

  private DayOrder() {}

  /** What to report of the one entry that stands out of order; nothing where there are several. */
  public static List<Finding> findings(String rule, DayList list) {
    List<Entry> forwards = list.entries();
    List<Entry> backwards = new ArrayList<>(forwards);
    Collections.reverse(backwards);
    if (isSorted(forwards) || isSorted(backwards)) {
      return List.of();
    }
    return odd(forwards)
        .map(at -> List.of(finding(rule, forwards, at)))
        .or(() -> odd(backwards).map(at -> List.of(finding(rule, backwards, at))))
        .orElse(List.of());
  }

  private static boolean isSorted(List<Entry> entries) {
    return descent(entries, -1) < 0;
  }

  /** The first of two that run backwards, one entry left out; below 0 if there is none. */
  private static int descent(List<Entry> entries, int without) {
    int last = without == 0 ? 1 : 0;
    for (int i = last + 1; i < entries.size(); i++) {
      if (i != without) {
        if (entries.get(i).day().isBefore(entries.get(last).day())) {
          return last;
        }
        last = i;
      }
    }
    return -1;
  }

  /** The only entry without which the others are in order, where it is plainly out of place. */
  private static Optional<Integer> odd(List<Entry> entries) {
    int at = descent(entries, -1);
    boolean first = isOdd(entries, at);
    boolean second = isOdd(entries, at + 1);
    // where two changed places either can be the odd one
    return first == second ? Optional.empty() : Optional.of(first ? at : at + 1);
  }

  private static boolean isOdd(List<Entry> entries, int at) {
    return descent(entries, at) < 0
        && off(entries, at, entries.get(at).day()) > DAYS
        && entries.stream().map(Entry::day).distinct().count()
            >= FEWEST - (year(entries, at).isPresent() ? 1 : 0);
  }

  /** How many days the day lies outside of what its neighbours allow; 0 within. */
  private static long off(List<Entry> entries, int at, LocalDate day) {
    long before =
        at == 0 ? 0 : Math.max(0, ChronoUnit.DAYS.between(day, entries.get(at - 1).day()));
    boolean last = at == entries.size() - 1;
    long after = last ? 0 : Math.max(0, ChronoUnit.DAYS.between(entries.get(at + 1).day(), day));
    return Math.max(before, after);
  }

  /** The year with which the entry would be in order. */
  private static Optional<Integer> year(List<Entry> entries, int at) {
    LocalDate day = entries.get(at).day();
    for (int years : new int[] {1, -1}) {
      if (off(entries, at, day.plusYears(years)) == 0) {
        return Optional.of(day.getYear() + years);
      }
    }
    return Optional.empty();
  }

  private static Finding finding(String rule, List<Entry> entries, int at) {
    Entry odd = entries.get(at);
    List<Evidence> sides = new ArrayList<>();
    for (int i = Math.max(0, at - 1); i <= Math.min(entries.size() - 1, at + 1); i++) {
      Entry entry = entries.get(i);
      sides.add(Side.of(entry.span(), entry.text(), CalendarText.day(entry.day())));
    }
    sides.sort(Comparator.comparing(Evidence::span));
    String year =
        year(entries, at).map(one -> "; in " + one + " it would stand where it belongs").orElse("");
    return new Finding(
        rule,
        "the day " + Side.quoted(odd.text()) + " in its list",
        sides,
        List.of("The other " + (entries.size() - 1) + " entries of the list go by their days."),
        CalendarText.day(odd.day()) + " stands out of order" + year + ".",
        "Correct the day, or move the entry.");
  }
}
