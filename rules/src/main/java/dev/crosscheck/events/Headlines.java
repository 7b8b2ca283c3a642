package dev.crosscheck.events;

import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.DigitSlips;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.HeadlinePoint;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Points of a headline that the first sentences below it deny. */
public final class Headlines {

  /** As many words in common besides the verb tell of one event. */
  private static final int FEWEST_SHARED = 2;

  /** Stems of words that tell on which of its days something is. */
  private static final Set<String> EDGES =
      Set.of("begin", "start", "open", "clos", "end", "finish", "extend", "deadlin", "until");

  private Headlines() {}

  /**
   * Whether a headline and a first sentence tell one thing with two numbers, times or places.
   *
   * @param told of the same sort as the headline's
   */
  public static boolean deny(HeadlinePoint headline, HeadlinePoint told) {
    Set<String> shared = new HashSet<>(headline.words());
    shared.retainAll(told.words());
    shared.removeAll(told.actions());
    boolean alike = told.actions().stream().anyMatch(headline.actions()::contains);
    return shared.size() >= FEWEST_SHARED
        && (alike && (numbers(headline, told) || times(headline, told) || places(headline, told))
            || otherMonth(headline, told)
            || otherDay(headline, told));
  }

  /** "18 March" and "16 March": one digit is another; "begin" and "end" are of two days. */
  private static boolean otherDay(HeadlinePoint headline, HeadlinePoint told) {
    if (headline.days().isEmpty() || told.days().isEmpty()) {
      return false;
    }
    DateRange one = headline.days().get();
    DateRange other = told.days().get();
    boolean edges =
        EDGES.stream().anyMatch(headline.words()::contains)
            || EDGES.stream().anyMatch(told.words()::contains);
    return isWritten(headline, one)
        && isWritten(told, other)
        && !edges
        && one.first().withDayOfMonth(1).equals(other.first().withDayOfMonth(1))
        && DigitSlips.isChanged(
            Integer.toString(one.first().getDayOfMonth()),
            Integer.toString(other.first().getDayOfMonth()));
  }

  /** One day whose number stands there: "in ten days" and "on Monday" are reckoned. */
  private static boolean isWritten(HeadlinePoint point, DateRange days) {
    String number = Integer.toString(days.first().getDayOfMonth());
    return days.granularity() == Granularity.DAY
        && days.first().equals(days.last())
        && List.of(point.text().split("\\D+")).contains(number);
  }

  /** "6-8 September" and "6 to 8 October": the days are the same, the month is left over. */
  private static boolean otherMonth(HeadlinePoint headline, HeadlinePoint told) {
    if (headline.days().isEmpty() || told.days().isEmpty()) {
      return false;
    }
    DateRange one = headline.days().get();
    DateRange other = told.days().get();
    return isStretch(one)
        && isStretch(other)
        && one.first().getDayOfMonth() == other.first().getDayOfMonth()
        && one.last().getDayOfMonth() == other.last().getDayOfMonth()
        && one.first().getMonth() != other.first().getMonth();
  }

  /** Of some days within a month. */
  private static boolean isStretch(DateRange days) {
    return days.granularity() == Granularity.DAY
        && days.first().isBefore(days.last())
        && days.first().withDayOfMonth(1).equals(days.last().withDayOfMonth(1));
  }

  private static boolean numbers(HeadlinePoint headline, HeadlinePoint told) {
    return headline.number().isPresent()
        && told.number().isPresent()
        && headline.number().get().disjoint(told.number().get())
        && !isCut(headline.number().get().range(), told.number().get().range());
  }

  /** A headline cuts "$16.6bn" to "$16bn". */
  private static boolean isCut(NumberRange headline, NumberRange told) {
    return told.low() >= headline.low() && told.low() < headline.low() + 2 * headline.slack();
  }

  private static boolean times(HeadlinePoint headline, HeadlinePoint told) {
    return headline.days().isPresent()
        && told.days().isPresent()
        && headline.days().get().granularity() == told.days().get().granularity()
        && headline.days().get().disjoint(told.days().get());
  }

  private static boolean places(HeadlinePoint headline, HeadlinePoint told) {
    return headline.place().isPresent()
        && told.place().isPresent()
        && Places.clash(headline.place().get(), told.place().get());
  }

  /** What to report of them. */
  public static Finding finding(String rule, HeadlinePoint headline, HeadlinePoint told) {
    return new Finding(
        rule,
        "what the headline tells",
        Stream.of(headline, told)
            .map(Headlines::side)
            .sorted(Comparator.comparing(Evidence::span))
            .toList(),
        List.of(
            "The text opens with what the headline tells, in the same words, and nowhere has the"
                + " headline's “"
                + headline.text()
                + "”."),
        "The headline says %s, the text %s.".formatted(position(headline), position(told)),
        "See which is right, and correct the other.");
  }

  private static String position(HeadlinePoint point) {
    return point
        .number()
        .map(Quantity::describe)
        .or(() -> point.days().map(DateRange::describe))
        .orElseGet(() -> point.place().map(place -> place.name()).orElse(point.text()));
  }

  private static Evidence side(HeadlinePoint point) {
    String position = position(point);
    return Evidence.of(point.span(), point.text(), position)
        .readAs(position)
        .on(point.days())
        .counting(point.number().map(Quantity::range));
  }
}
