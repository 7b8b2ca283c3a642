package dev.crosscheck.calendar;

import dev.crosscheck.facts.DayWord;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One sentence that stands twice in an article, once with "today" and once with "yesterday". */
public final class DayWords {

  private DayWords() {}

  /** Whether the second tells of the same thing and puts it on another day. */
  public static boolean contradict(DayWord one, DayWord other) {
    return one.span().compareTo(other.span()) < 0
        && one.shift() != other.shift()
        && one.opening().equals(other.opening());
  }

  /** What to report of them. */
  public static Finding finding(String rule, DayWord one, DayWord other) {
    List<Evidence> sides =
        Stream.of(one, other)
            .map(word -> Side.of(word.span(), word.text(), word.text()))
            .sorted(Comparator.comparing(Evidence::span))
            .toList();
    return new Finding(
        rule,
        "the day of what " + Side.quoted(String.join(" ", one.opening()) + " …") + " tells",
        sides,
        List.of("Both sentences go on with the same words."),
        Side.quoted(one.text()) + " and " + Side.quoted(other.text()) + " are two days.",
        "Say the same in both, or name the day.");
  }
}
