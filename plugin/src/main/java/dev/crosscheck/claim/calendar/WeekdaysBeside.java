package dev.crosscheck.claim.calendar;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.language.Digits;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Weekdays that a sentence tells of a date from which they stand apart: "Saturday evening, October
 * 24", "24 October (Saturday)", "24 October, a Saturday", "Saturday and Sunday, October 24-25".
 */
final class WeekdaysBeside {

  /** A weekday and the day that is said to be one. */
  record Beside(DayOfWeek weekday, LocalDate day, Extent extent) {}

  /** A weekday with its part of the day or its hour: "Saturday", "Saturday at 9 am". */
  private record Weekday(DayOfWeek name, int first, int end) {}

  private static final Set<String> OPENING = Set.of(",", "(", "-", "–", "—");
  private static final Set<String> JOINTS =
      Set.of("and", "&", "or", "to", "through", "-", "–", "/");
  private static final Set<String> BE = Set.of("is", "was", "be", "being");

  /** "(GMT+10)", "(0735 GMT)". */
  private static final int ASIDE = 6;

  private WeekdaysBeside() {}

  /**
   * What the date's sentence says of its weekday, where that is one of another place.
   *
   * @param date a date without a weekday of its own
   * @param times the times of its sentence
   */
  static Optional<Beside> of(TimeMention date, List<TimeMention> times) {
    boolean hour = date.type() == TimeMention.Type.TIME; // "5:30 a.m. (8:30 p.m. ET Monday)"
    if (hour || !Digits.in(date.text()) || date.weekday().isPresent() || date.range().isEmpty()) {
      return Optional.empty();
    }
    DateRange days = date.range().get();
    return days.first().equals(days.last())
        ? before(date, times)
            .or(() -> behind(date, times))
            .map(day -> beside(day, date, days.first()))
        : days.first().plusDays(1).equals(days.last()) ? pair(date, days, times) : Optional.empty();
  }

  private static Beside beside(Weekday weekday, TimeMention date, LocalDate day) {
    Extent place = date.extent();
    int first = Math.min(weekday.first(), place.first());
    int end = Math.max(weekday.end(), place.end());
    boolean bracket = is(place.sentence(), end, ")") && holds(place.sentence(), first, end, "(");
    return new Beside(
        weekday.name(), day, Extent.of(place.sentence(), first, bracket ? end + 1 : end));
  }

  /** "Saturday evening, the 24th of October", "Sunday 9 am (GMT+10), 24 October". */
  private static Optional<Weekday> before(TimeMention date, List<TimeMention> times) {
    Sentence sentence = date.extent().sentence();
    return endingAt(sentence, gap(date), times)
        .filter(weekday -> !isListed(sentence, weekday.first()));
  }

  /** Where what stands before the date ends: before "(the", before ", on the". */
  private static int gap(TimeMention date) {
    Sentence sentence = date.extent().sentence();
    int at = date.extent().first();
    at = is(sentence, at - 1, "the") ? at - 1 : at;
    at = is(sentence, at - 1, "on") ? at - 1 : at;
    at = at > 0 && OPENING.contains(sentence.token(at - 1).text()) ? at - 1 : at;
    return pastAside(sentence, at);
  }

  private static int pastAside(Sentence sentence, int end) {
    if (is(sentence, end - 1, ")")) {
      for (int at = end - 2; at >= Math.max(0, end - ASIDE); at--) {
        if (is(sentence, at, "(")) {
          return at;
        }
      }
    }
    return end;
  }

  /** "24 October (Saturday)", "24 October, a Saturday", "24 October, which was a Saturday". */
  private static Optional<Weekday> behind(TimeMention date, List<TimeMention> times) {
    Sentence sentence = date.extent().sentence();
    int at = date.extent().end();
    if (is(sentence, at, "(")) {
      return startingAt(sentence, at + 1, times).filter(day -> is(sentence, day.end(), ")"));
    }
    int clause = is(sentence, at, ",") ? at + 1 : at;
    int verb = is(sentence, clause, "which") ? clause + 1 : clause;
    boolean told = verb < sentence.size() && BE.contains(sentence.token(verb).lower());
    int article = told ? verb + 1 : clause;
    boolean said = (told || clause > at) && is(sentence, article, "a");
    return said
        ? startingAt(sentence, article + 1, times).filter(day -> !nounFollows(sentence, day.end()))
        : Optional.empty();
  }

  /** "24 October, a Saturday game" tells of a game. */
  private static boolean nounFollows(Sentence sentence, int at) {
    return at < sentence.size()
        && (sentence.token(at).is(Tag.NOUN)
            || sentence.token(at).is(Tag.PROPN)
            || sentence.token(at).is(Tag.ADJ)
            || sentence.token(at).text().startsWith("'")
            || sentence.token(at).text().startsWith("’"));
  }

  /** "Saturday and Sunday, October 24-25": the first that is none of the two. */
  private static Optional<Beside> pair(TimeMention date, DateRange days, List<TimeMention> times) {
    Sentence sentence = date.extent().sentence();
    Optional<Weekday> last = endingAt(sentence, gap(date), times);
    Optional<Weekday> first =
        last.filter(day -> isListed(sentence, day.first()))
            .flatMap(day -> endingAt(sentence, day.first() - 1, times))
            .filter(day -> !isListed(sentence, day.first()));
    return first
        .map(day -> beside(day, date, days.first()))
        .filter(one -> one.weekday() != one.day().getDayOfWeek())
        .or(
            () ->
                first
                    .flatMap(day -> last)
                    .map(day -> beside(day, date, days.last()))
                    .filter(one -> one.weekday() != one.day().getDayOfWeek()));
  }

  /** "Monday to Saturday", "Friday, Saturday". */
  private static boolean isListed(Sentence sentence, int first) {
    boolean joint =
        first > 1
            && (JOINTS.contains(sentence.token(first - 1).lower()) || is(sentence, first - 1, ","));
    return joint && name(sentence, first - 2).isPresent();
  }

  private static Optional<Weekday> endingAt(Sentence sentence, int end, List<TimeMention> times) {
    return times.stream()
        .filter(time -> time.extent().end() == end)
        .flatMap(time -> weekday(time).stream())
        .findFirst()
        .or(
            () ->
                name(sentence, end - 1)
                    .filter(name -> !isPartOfName(sentence, end - 2))
                    .map(name -> new Weekday(name, end - 1, end)));
  }

  private static Optional<Weekday> startingAt(
      Sentence sentence, int first, List<TimeMention> times) {
    return times.stream()
        .filter(time -> time.extent().first() == first)
        .flatMap(time -> weekday(time).stream())
        .findFirst()
        .or(() -> name(sentence, first).map(name -> new Weekday(name, first, first + 1)));
  }

  /**
   * "Saturday", "this Saturday", "Saturday at 9 am", but no "Saturday, 3 May" and no "Saturdays".
   */
  private static Optional<Weekday> weekday(TimeMention time) {
    boolean date = time.type() == TimeMention.Type.DATE && !Digits.in(time.text());
    return time.weekday()
        .filter(name -> date || time.type() == TimeMention.Type.TIME)
        .map(name -> new Weekday(name, time.extent().first(), time.extent().end()));
  }

  /** "Saturday", "saturday", "Sat". */
  private static Optional<DayOfWeek> name(Sentence sentence, int at) {
    if (at < 0 || at >= sentence.size()) {
      return Optional.empty();
    }
    String word = sentence.token(at).text().replace(".", "");
    String upper = word.toUpperCase(Locale.ROOT);
    boolean shortened = word.length() > 2 && Character.isUpperCase(word.charAt(0));
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().equals(upper) || shortened && day.name().startsWith(upper))
        .findFirst();
  }

  /** "Sheffield Wednesday", "Black Friday". */
  private static boolean isPartOfName(Sentence sentence, int before) {
    return before >= 0 && sentence.token(before).is(Tag.PROPN) && name(sentence, before).isEmpty();
  }

  private static boolean holds(Sentence sentence, int first, int end, String word) {
    return sentence.tokens().subList(first, end).stream()
        .anyMatch(token -> token.text().equals(word));
  }

  private static boolean is(Sentence sentence, int at, String word) {
    return at >= 0 && at < sentence.size() && sentence.token(at).lower().equals(word);
  }
}
