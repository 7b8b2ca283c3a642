package dev.crosscheck.extraction.time;

import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Granularity;
import java.time.LocalDate;
import java.util.Optional;

/** What relative times of one article count from: its dateline, and the time last told of. */
final class Anchors {

  private static final int RECENT_SENTENCES = 1;
  private static final int REPORTED_SENTENCES = 6;
  private static final int HALF_YEAR = 183;

  private final Optional<LocalDate> dateline;
  private Optional<DateRange> told = Optional.empty();
  private boolean toldYear;
  private boolean joined;
  private int toldSentence;
  private Optional<DateRange> day = Optional.empty();
  private int daySentence;
  private Optional<DateRange> quarter = Optional.empty();
  private int quarterSentence;
  private int own;
  private int ownSentence;
  private boolean months;
  private int sentence;

  /**
   * @param dateline empty where unknown or not to be trusted
   */
  Anchors(Optional<LocalDate> dateline) {
    this.dateline = dateline;
  }

  void enter(int nextSentence) {
    sentence = nextSentence;
  }

  /** Begins something new: what was told of before is no longer recent. */
  void turn() {
    toldSentence = sentence - RECENT_SENTENCES - 1;
    daySentence = toldSentence;
  }

  /** Remembers a resolved date as the time told of. */
  void tell(DateRange piece, boolean explicitYear) {
    if (piece.granularity().compareTo(Granularity.YEAR) <= 0) {
      joined = here().filter(before -> isMonth(before) && isMonth(piece)).isPresent();
      toldYear = explicitYear || toldYear && isOfStory(piece);
      told = Optional.of(piece);
      toldSentence = sentence;
    }
    if (piece.granularity() == Granularity.DAY) {
      day = told;
      daySentence = sentence;
    }
    if (piece.granularity() == Granularity.QUARTER && (quarter.isEmpty() || reports(piece))) {
      quarter = Optional.of(piece);
      quarterSentence = sentence;
      months = false;
    }
  }

  private static boolean isMonth(DateRange piece) {
    return piece.granularity() == Granularity.MONTH;
  }

  /** The only month told of in this sentence or the one before, and no range of months. */
  Optional<DateRange> month() {
    return recent().filter(piece -> isMonth(piece) && !joined);
  }

  /** "On 29 August 2022 … On 9 October … On 9 November": all of that year. */
  private boolean isOfStory(DateRange piece) {
    return recent()
        .filter(before -> Math.abs(days(before.first(), piece.first())) <= HALF_YEAR)
        .isPresent();
  }

  private static long days(LocalDate from, LocalDate to) {
    return to.toEpochDay() - from.toEpochDay();
  }

  /** Business news reports on the last quarter that has ended and expects things of the next. */
  private boolean reports(DateRange piece) {
    return isAhead(piece) ? isAhead(quarter.get()) : isAhead(quarter.get()) || later(piece);
  }

  private boolean later(DateRange piece) {
    return !piece.last().isBefore(quarter.get().last());
  }

  private boolean isAhead(DateRange piece) {
    return dateline.filter(day -> piece.last().isAfter(day)).isPresent();
  }

  /** Remembers that months of a year were told of ("in the nine months"): no quarter any more. */
  void tellMonths() {
    months = true;
  }

  /** Remembers the number that a firm gives the quarter of its own year that it reports on. */
  void tellOwn(int number) {
    own = number;
    ownSentence = sentence;
  }

  /** That number if told a few sentences ago at most, else 0. */
  int own() {
    return sentence - ownSentence <= REPORTED_SENTENCES ? own : 0;
  }

  /** Whether the period last told of is months of a year, and not a quarter. */
  boolean months() {
    return months;
  }

  Optional<LocalDate> now() {
    return dateline;
  }

  Optional<DateRange> told() {
    return told;
  }

  /** The quarter that the article reports on. */
  Optional<DateRange> quarter() {
    return quarter;
  }

  /**
   * That quarter, if figures are compared by it: it was named a few sentences ago at most, and no
   * other stretch is told of in this sentence ("for all of 1988").
   */
  Optional<DateRange> recentQuarter() {
    boolean other =
        here()
            .map(DateRange::granularity)
            .filter(size -> size == Granularity.YEAR || size == Granularity.HALF_YEAR)
            .isPresent();
    boolean near = sentence - quarterSentence <= REPORTED_SENTENCES;
    return quarter.filter(piece -> !months && near && !(other && sentence > quarterSentence));
  }

  /** The time told of in this sentence or the one before. */
  Optional<DateRange> recent() {
    return told.filter(piece -> sentence - toldSentence <= RECENT_SENTENCES);
  }

  /** The day told of in this sentence or the one before: "fell Monday, the most since 1987". */
  Optional<DateRange> recentDay() {
    return day.filter(piece -> sentence - daySentence <= RECENT_SENTENCES);
  }

  /** The time told of in this very sentence. */
  Optional<DateRange> here() {
    return told.filter(piece -> sentence == toldSentence);
  }

  /**
   * The tense as seen from that day: what is past at the dateline can follow the day of a story.
   */
  Tense seenFrom(LocalDate day, Tense tense) {
    boolean story = dateline.filter(day::equals).isEmpty();
    return story && tense.looksBack() ? Tense.PAST : tense;
  }

  /**
   * Where a date without a year lies: near the dateline; but after "on 24 February 2022" another
   * day of that story, where that is long past.
   *
   * @param namesDay whether it names a day
   */
  Optional<LocalDate> near(Tense tense, boolean namesDay) {
    boolean story = namesDay && toldYear && tense != Tense.FUTURE && recent().isPresent();
    if (story && recent().get().granularity().compareTo(Granularity.DAY) <= 0) {
      LocalDate day = recent().get().first();
      if (dateline.isEmpty() || days(day, dateline.get()) > HALF_YEAR) {
        return Optional.of(day);
      }
    }
    return dateline;
  }
}
