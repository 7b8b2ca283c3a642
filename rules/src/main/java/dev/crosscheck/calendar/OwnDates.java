package dev.crosscheck.calendar;

import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.OwnDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Days that an article gives for itself and that are not the one it is dated by. */
public final class OwnDates {

  /** A date line that is older was copied with the last post, or the page was dated anew. */
  private static final long LAST_POST = 3;

  /** An article is often dated by its last change. */
  private static final long LAST_CHANGE = 14;

  /** A report can quote the notes of the weeks before it. */
  private static final long LAST_YEAR = 300;

  /** Longer than a draft waits under the day on which it was begun. */
  private static final long LONGEST_DRAFT = 14;

  /** The same in a folder of its month. */
  private static final long LONGEST_IN_FOLDER = 60;

  /** What gives one day, what more readers see first. */
  private static final List<OwnDate.Kind> SEEN =
      List.of(
          OwnDate.Kind.DATE_LINE,
          OwnDate.Kind.HEADING,
          OwnDate.Kind.ADDRESS,
          OwnDate.Kind.FILE_NAME,
          OwnDate.Kind.FILING);

  private OwnDates() {}

  /** Whether the day cannot be right beside the article's date. */
  public static boolean contradicts(OwnDate own) {
    long apart = apart(own);
    return switch (own.kind()) {
      case DATE_LINE -> isEarlier(own) && apart <= LAST_POST || isSlip(own) || isLastMonth(own);
      case DAY_WORD -> apart > 1;
      case UPDATE -> apart > LAST_CHANGE && isEarlier(own);
      case NOTE -> apart > LAST_YEAR && isEarlier(own);
      case HEADING -> own.days().stream().anyMatch(day -> otherYear(own.day(), day));
      case TITLE_MONTH, COVERED_MONTH ->
          own.days().stream().allMatch(day -> isLastYear(own.day(), day));
      case ENTRY -> own.days().contains(own.day().plusYears(1));
      case ADDRESS, FILE_NAME -> isSlip(own);
      case LINK -> own.days().contains(own.day().minusYears(1));
      case FILING -> isBefore(own, LONGEST_DRAFT) || isSlip(own);
      case FILE_MONTH -> isBefore(own, LONGEST_IN_FOLDER) || isOfOtherYear(own);
    };
  }

  /** Whether another, of the same day, says it already, where more readers see it. */
  public static boolean isSaid(OwnDate own, OwnDate other) {
    return SEEN.contains(own.kind())
        && SEEN.contains(other.kind())
        && SEEN.indexOf(other.kind()) < SEEN.indexOf(own.kind())
        && contradicts(other);
  }

  /**
   * Whether the day lies before the article's date: a line with a later day can be that of an
   * event, a heading with an earlier one that of a meeting whose minutes follow.
   */
  public static boolean isEarlier(OwnDate own) {
    return own.days().stream().allMatch(own.day()::isBefore);
  }

  /**
   * The day is right, the month was left from the last one; what is dated by the first of a month
   * is of that month's issue.
   */
  private static boolean isLastMonth(OwnDate own) {
    return own.day().getDayOfMonth() > 1
        && own.days().stream().allMatch(day -> day.minusMonths(1).equals(own.day()));
  }

  /** By the time of day, an article can be of two days: one slip is enough, if neither is it. */
  private static boolean isSlip(OwnDate own) {
    return !own.days().contains(own.day())
        && own.days().stream().anyMatch(day -> slip(own.day(), day));
  }

  private static boolean isBefore(OwnDate own, long days) {
    return own.days().stream().allMatch(day -> day.plusDays(days).isBefore(own.day()));
  }

  private static boolean isOfOtherYear(OwnDate own) {
    return own.days().stream()
        .allMatch(
            day -> day.getMonth() == own.day().getMonth() && day.getYear() != own.day().getYear());
  }

  private static boolean isFolder(OwnDate own) {
    return own.text().indexOf('/') >= 0;
  }

  private static long apart(OwnDate own) {
    return own.days().stream()
        .mapToLong(day -> Math.abs(ChronoUnit.DAYS.between(day, own.day())))
        .min()
        .orElse(0);
  }

  /**
   * One day with another year, or with day and month exchanged: nobody waits for that by chance.
   */
  private static boolean slip(LocalDate name, LocalDate dated) {
    boolean year = otherYear(name, dated);
    boolean exchanged =
        name.getYear() == dated.getYear()
            && name.getMonthValue() == dated.getDayOfMonth()
            && name.getDayOfMonth() == dated.getMonthValue()
            && name.getMonthValue() != name.getDayOfMonth();
    return year || exchanged;
  }

  /** What is of a month appears in that month or the next: "January 2020" on 3 February 2021. */
  private static boolean isLastYear(LocalDate month, LocalDate dated) {
    YearMonth meant = YearMonth.from(month).plusYears(1);
    YearMonth appeared = YearMonth.from(dated);
    return meant.equals(appeared) || meant.plusMonths(1).equals(appeared);
  }

  private static boolean otherYear(LocalDate one, LocalDate other) {
    return one.getMonth() == other.getMonth()
        && one.getDayOfMonth() == other.getDayOfMonth()
        && one.getYear() != other.getYear();
  }

  /** What to report of it. */
  public static Finding finding(String rule, OwnDate own) {
    String day = CalendarText.day(own.day());
    String dated = own.dated().position();
    String says =
        switch (own.kind()) {
          case DATE_LINE -> "The date line says " + day;
          case UPDATE, NOTE -> "The change is of " + day + ", before the article was published";
          case DAY_WORD -> "By " + Side.quoted(own.text()) + " the article is of " + day;
          case HEADING -> "The heading says " + day;
          case TITLE_MONTH -> "The title says " + Side.quoted(own.text());
          case COVERED_MONTH -> "The article says that it covers " + Side.quoted(own.text());
          case ENTRY -> "What it announces begins on " + day;
          case ADDRESS -> "The address in its front matter says " + day;
          case LINK -> "It links to a page of " + day;
          case FILE_NAME, FILING -> file(own) + " says " + day;
          case FILE_MONTH -> file(own) + " says " + CalendarText.month(YearMonth.from(own.day()));
        };
    boolean named = own.dated().span().start() == own.dated().span().end();
    List<Evidence> sides = new ArrayList<>(named ? List.of() : List.of(own.dated()));
    if (!isFiled(own)) {
      sides.add(Side.of(own.span(), own.text(), Side.day(own.day())));
      sides.sort(Comparator.comparing(Evidence::span));
    }
    Finding finding =
        new Finding(
            rule,
            "the article's own date",
            sides,
            List.of(),
            says
                + "; it is dated "
                + dated
                + (named ? " by its " + own.dated().quoted() : "")
                + ".",
            "See which is right, and correct the other.");
    return isDelay(own) ? finding.asNote() : finding;
  }

  private static boolean isFiled(OwnDate own) {
    return switch (own.kind()) {
      case FILE_NAME, FILING, FILE_MONTH -> true;
      default -> false;
    };
  }

  private static String file(OwnDate own) {
    return "The file's " + (isFolder(own) ? "path" : "name");
  }

  /** What was written days before it was published, or dated anew, bears two days by right. */
  private static boolean isDelay(OwnDate own) {
    return switch (own.kind()) {
      case DATE_LINE, DAY_WORD, UPDATE, NOTE -> !isSlip(own) && !isLastMonth(own);
      case FILING -> !isSlip(own);
      case FILE_MONTH -> !isOfOtherYear(own);
      default -> false;
    };
  }
}
