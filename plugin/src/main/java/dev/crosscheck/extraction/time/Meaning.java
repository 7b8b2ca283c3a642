package dev.crosscheck.extraction.time;

import java.time.DayOfWeek;
import java.util.Optional;

/** What a time expression says, before it is known when it was said. */
sealed interface Meaning {

  /**
   * A piece of the calendar by its parts; zero where a part is not named.
   *
   * @param year 1000 to 2999, or 0
   * @param month 1 to 12, or 0
   * @param day 1 to 31, or 0; never without a month
   */
  record Written(int year, int month, int day, Optional<DayOfWeek> weekday) implements Meaning {

    static Written year(int year) {
      return new Written(year, 0, 0, Optional.empty());
    }

    static Written month(int year, int month) {
      return new Written(year, month, 0, Optional.empty());
    }

    static Written day(int year, int month, int day) {
      return new Written(year, month, day, Optional.empty());
    }

    static Written weekday(DayOfWeek weekday) {
      return new Written(0, 0, 0, Optional.of(weekday));
    }

    Written withYear(int named) {
      return new Written(named, month, day, weekday);
    }

    Written withWeekday(DayOfWeek named) {
      return new Written(year, month, day, Optional.of(named));
    }
  }

  /** The end of "Friday to Monday", "May to December": the first such piece after the first. */
  record Until(Written named) implements Meaning {}

  /** "from 25 February to 12 March". */
  record Between(Written from, Written to) implements Meaning {}

  /** A weekday of a list that a list of dates follows: "Monday and Thursday (May 24 and 27)". */
  record Listed(DayOfWeek weekday) implements Meaning {}

  /** "the summer of 2023", "this summer": a year, or a shift, or neither. */
  record Season(String code, int year, Optional<Integer> shift) implements Meaning {}

  /** "that summer" (shift 0), "the following spring": a season of the time told of. */
  record SeasonFromMention(String code, int shift) implements Meaning {}

  /** "the third quarter" (of so many in a year); number 0 for the one told of ("the quarter"). */
  record Part(Unit unit, int number, YearOf year) implements Meaning {}

  /** "the fiscal first quarter": the first of the firm's own year. */
  record OwnQuarter(Part quarter) implements Meaning {}

  /** "the year-ago period": the quarter told of, or the year of the months told of. */
  record Period(YearOf year) implements Meaning {}

  /**
   * "the third quarter ended Jan. 31", "the quarter ended July 31".
   *
   * @param number that of the firm's own year, or 0: then that told of, or of the quarter's middle
   */
  record QuarterTo(int number, Written last) implements Meaning {}

  /** "the weekend". */
  record Weekend() implements Meaning {}

  /** "for the full year": that of the quarter reported on, or this. */
  record FullYear() implements Meaning {}

  /**
   * The year that a quarter is of.
   *
   * @param named the year, or 0
   * @param shift years from the dateline's ("last year's quarter")
   * @param earlier a year before the one told of ("the year-ago quarter")
   */
  record YearOf(int named, Optional<Integer> shift, boolean earlier) {

    static final YearOf NONE = new YearOf(0, Optional.empty(), false);
    static final YearOf EARLIER = new YearOf(0, Optional.empty(), true);

    static YearOf named(int year) {
      return new YearOf(year, Optional.empty(), false);
    }

    static YearOf shift(int years) {
      return new YearOf(0, Optional.of(years), false);
    }
  }

  /** "the 1990s"; {@code start} below 100 leaves the century open ("the '80s"). */
  record Decade(int start) implements Meaning {}

  /** "the 20th century". */
  record Century(int number) implements Meaning {}

  /** "last week", "today", "this year". */
  record Near(Unit unit, int shift) implements Meaning {}

  /** "last September", "next Tuesday". */
  record NearNamed(Written named, int shift) implements Meaning {}

  /** "June 3 last year". */
  record InYear(Written named, int shift) implements Meaning {}

  /** "three days ago"; {@code told} where it counts from the time told of ("three days later"). */
  record Away(Amount amount, Unit unit, int direction, boolean told) implements Meaning {}

  /** "Ten years ago today", "two years ago this week": a day, or a piece, of that distance. */
  record AgoThis(Amount amount, Unit unit, Unit piece) implements Meaning {}

  /** "2 weeks and 2 days ago", "two years, one month and three days later". */
  record Apart(String timex, int direction, boolean told) implements Meaning {}

  /**
   * "two days after Christmas".
   *
   * @param piece whether a piece of that size is meant ("the week before Christmas") and no day
   */
  record Offset(Amount amount, Unit unit, int direction, Meaning base, boolean piece)
      implements Meaning {}

  /** "the last week of July", "the first Monday of next month"; number -1 for the last. */
  record Nth(int number, Unit unit, Optional<DayOfWeek> weekday, Meaning whole)
      implements Meaning {}

  /** "the first ten days of May", "the last two months of 2021". */
  record Share(Amount amount, Unit unit, boolean fromEnd, Meaning whole) implements Meaning {}

  /** "on the 18th", "Monday the 18th". */
  record DayOfMonth(int day, Optional<DayOfWeek> weekday) implements Meaning {}

  /** "Monday next week"; {@code told} for "Monday of the following week". */
  record WeekdayIn(DayOfWeek weekday, int shift, boolean told) implements Meaning {}

  /** "in three weeks": ahead if the verb looks ahead, else a duration. */
  record Within(Amount amount, Unit unit) implements Meaning {}

  /** "the past two years", "the next few days". */
  record Window(Amount amount, Unit unit, int direction) implements Meaning {}

  /** "the following week", "that day" (shift 0), "the next day". */
  record FromMention(Unit unit, int shift) implements Meaning {}

  /** "earlier in the day": the day told of just before, else today. */
  record SameDay() implements Meaning {}

  /** "the following Monday". */
  record NamedFromMention(DayOfWeek weekday, int shift) implements Meaning {}

  /** "five hours". */
  record Length(String timex) implements Meaning {}

  /** "every Tuesday". */
  record Repeated(String timex, Optional<DayOfWeek> weekday) implements Meaning {}

  /** "8:45 pm", "Friday night": {@code clock} is what follows the T of the TIMEX3 value. */
  record Clock(String clock, Optional<Meaning> day) implements Meaning {}

  /** A named day of a year ("Christmas Eve"), with the year, or 0. */
  record Named(String rule, int year, Optional<Integer> shift) implements Meaning {}

  /** "Easter week", "Labor Day weekend". */
  record About(Meaning day, Unit unit) implements Meaning {}

  /** "recently". */
  record Vague(String reference) implements Meaning {}
}
