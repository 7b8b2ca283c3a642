package dev.crosscheck.calendar;

import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.SeriesNumber;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Members of a series that are numbered as another one is. */
public final class Series {

  /** As many articles count up before a number that is given twice is one too many. */
  private static final int FEWEST = 4;

  /** Of all steps from one article to the next so many may count down, or stand still. */
  private static final double SLIPS = 0.1;

  /** Reports of one yearly event follow it for months. */
  private static final int MONTHS = 9;

  /** Who forgets to count up takes the number of the year before, not of decades before. */
  private static final int YEARS = 5;

  private static final Comparator<SeriesNumber> BY_DAY =
      Comparator.comparing(SeriesNumber::day).thenComparing(SeriesNumber::span);

  private Series() {}

  /** Whether the other is a later one with the same number. */
  public static boolean repeats(SeriesNumber one, SeriesNumber other) {
    long months = ChronoUnit.MONTHS.between(one.day(), other.day());
    return one.yearly() == other.yearly()
        && !one.article().equals(other.article())
        && (one.yearly()
            ? areNextYears(one.day(), other.day()) && months >= MONTHS
            : one.day().isBefore(other.day()));
  }

  private static boolean areNextYears(LocalDate one, LocalDate other) {
    int years = other.getYear() - one.getYear();
    return 0 < years && years <= YEARS;
  }

  /**
   * What to report of two with one number; nothing where an article's number can be right.
   *
   * @param one the earlier one
   * @param members all of the series
   */
  public static List<Finding> findings(
      String rule, SeriesNumber one, SeriesNumber other, Collection<SeriesNumber> members) {
    boolean alike = one.tail().equals(other.tail()); // "Summit 13 in Oddstad" numbers no article
    return one.yearly() || alike && isCopied(one, other, siblings(other, members))
        ? List.of(finding(rule, one, other))
        : List.of();
  }

  /**
   * Those of one kind: beside every "Harbour News 312" there may be a "Harbour News 312 Recap", and
   * the recaps are a series of their own.
   */
  private static List<SeriesNumber> siblings(SeriesNumber one, Collection<SeriesNumber> members) {
    String kind = kind(one, members);
    return members.stream().filter(each -> kind(each, members).equals(kind)).toList();
  }

  /** What stands behind the numbers of several; else what is behind it is of the article alone. */
  private static String kind(SeriesNumber one, Collection<SeriesNumber> members) {
    long alike = members.stream().filter(each -> each.tail().equals(one.tail())).count();
    return alike > 1 ? one.tail() : "";
  }

  /** The articles count up, one follows the other, and no article has the next number. */
  private static boolean isCopied(
      SeriesNumber one, SeriesNumber other, Collection<SeriesNumber> members) {
    List<SeriesNumber> sorted =
        members.stream().filter(member -> !member.yearly()).sorted(BY_DAY).toList();
    int down = 0;
    int still = 0;
    for (int i = 1; i < sorted.size(); i++) {
      int step = Long.compare(sorted.get(i).number(), sorted.get(i - 1).number());
      down += step < 0 ? 1 : 0;
      still += step == 0 ? 1 : 0;
    }
    long numbers = sorted.stream().mapToLong(SeriesNumber::number).distinct().count();
    return sorted.contains(one)
        && numbers >= FEWEST
        && down <= SLIPS * sorted.size()
        && still <= 1 + SLIPS * sorted.size()
        && sorted.indexOf(other) == sorted.indexOf(one) + 1
        && sorted.stream().noneMatch(member -> member.number() == one.number() + 1);
  }

  private static Finding finding(String rule, SeriesNumber one, SeriesNumber other) {
    String why =
        one.yearly()
            ? "Both tell of what is held once a year, by one name."
            : "Their titles begin alike and count up from article to article.";
    return new Finding(
        rule,
        "the number of " + Side.quoted(other.text()),
        Stream.of(one, other)
            .map(Series::side)
            .sorted(Comparator.comparing(Evidence::span))
            .toList(),
        List.of(why),
        "%d is the number of %s already; %s cannot have it too."
            .formatted(one.number(), when(one), when(other)),
        "See which one has the other's number, and correct it.");
  }

  private static Evidence side(SeriesNumber member) {
    return Side.of(member.span(), member.text(), member.number() + ", " + when(member));
  }

  private static String when(SeriesNumber member) {
    return member.yearly()
        ? "the one of " + member.day().getYear()
        : "the article of " + CalendarText.day(member.day());
  }
}
