package dev.crosscheck.calendar;

import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.DatedVerb;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Granularity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Verbs that look ahead to a day gone by, or back on a day to come. */
public final class Tenses {

  /** What is gone for no longer can have been to come when it was written, and appeared late. */
  private static final long LATE = 60;

  /** An older year is told of on purpose: a plan as it once was. */
  private static final long LAST_YEAR = 400;

  /** A day only just to come was over in another time zone. */
  private static final long ZONES = 1;

  /** Notes are added to an article for months after its date: "It opened on 3 May". */
  private static final long NOTES = 150;

  private Tenses() {}

  /** Whether verb and time cannot both be right on the day that the article is from. */
  public static boolean contradict(DatedVerb verb) {
    return verb.ahead() ? aheadOfThePast(verb) : backOnTheFuture(verb);
  }

  private static boolean aheadOfThePast(DatedVerb verb) {
    LocalDate last = verb.time().last();
    if (!last.isBefore(verb.reported())) {
      return false;
    }
    long gone = ChronoUnit.DAYS.between(last, verb.reported());
    boolean day = verb.time().granularity().compareTo(Granularity.DAY) <= 0;
    boolean deadline = verb.time().first().equals(LocalDate.MIN);
    if (!deadline && gone <= LATE) {
      return false;
    }
    return verb.explicitYear() ? gone <= LAST_YEAR : day && (deadline ? gone <= LATE : fits(verb));
  }

  /** A day without a year that is longer gone is next year's, if its weekday does not say no. */
  private static boolean fits(DatedVerb verb) {
    return verb.weekday().filter(name -> name == verb.time().last().getDayOfWeek()).isPresent();
  }

  /**
   * Whether the article looks ahead to another day gone by, or back on another to come: it was
   * written long before its date, or is a page that is kept up to date.
   */
  public static boolean datedAnew(DatedVerb verb, DatedVerb other) {
    boolean looksAhead =
        verb.ahead()
            && other.ahead()
            && !other.time().equals(verb.time())
            && other.time().last().isBefore(other.reported());
    return looksAhead || keptUpToDate(verb, other);
  }

  private static boolean keptUpToDate(DatedVerb verb, DatedVerb other) {
    return !verb.ahead() && !other.ahead() && !other.equals(verb) && backOnTheFuture(other);
  }

  /** Without a year, a day of which a verb tells as past was taken for a past one. */
  private static boolean backOnTheFuture(DatedVerb verb) {
    boolean day = verb.time().granularity().compareTo(Granularity.DAY) <= 0;
    return verb.explicitYear()
        && verb.time().granularity().compareTo(Granularity.YEAR) <= 0
        && verb.time().first().isAfter(verb.reported().plusDays(day ? NOTES : ZONES))
        && verb.time().first().isBefore(verb.reported().plusDays(LAST_YEAR));
  }

  /** What to report of them. */
  public static Finding finding(String rule, DatedVerb verb) {
    String reported = CalendarText.day(verb.reported());
    String time = verb.time().describe();
    String conflict =
        verb.ahead()
            ? Side.quoted(verb.verb()) + " looks ahead, but " + time + " was over on " + reported
            : Side.quoted(verb.verb())
                + " looks back, but "
                + time
                + " was still to come on "
                + reported;
    return new Finding(
        rule,
        "the time of " + Side.quoted(verb.verb()),
        List.of(Side.of(verb.span(), verb.text(), verb.time())),
        List.of("The article is dated " + reported + "."),
        conflict + ", the article's date.",
        "Correct the time or the tense; if the article was dated anew, say so.");
  }
}
