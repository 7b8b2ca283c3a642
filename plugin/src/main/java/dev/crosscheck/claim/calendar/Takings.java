package dev.crosscheck.claim.calendar;

import dev.crosscheck.article.Passage;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.Status;
import dev.crosscheck.facts.Taking;
import dev.crosscheck.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * On which days places change hands: "On 3 May Norwegian forces retook Alder", and in a cell
 * "Captured by Norway 3 May 2020. Recaptured 9 June 2020."
 */
final class Takings {

  /** More of one place are a list, or padding. */
  private static final int MOST = 40;

  private static final int LATEST = 9999;

  private final Reading reading;
  private final Sides sides;
  private final TakenPlaces places;
  private final Map<TimeMention, Integer> years = new IdentityHashMap<>();
  private final Map<Passage, TimeMention> headings = new IdentityHashMap<>();
  private final Map<String, List<Taking>> told = new LinkedHashMap<>();

  private Takings(Reading reading) {
    this.reading = reading;
    this.sides = new Sides(reading);
    this.places = new TakenPlaces(reading);
    int year = 0;
    for (TimeMention time : reading.times()) {
      int told = time.explicitYear() ? time.range().map(Takings::year).orElse(0) : 0;
      year = told > year || told > 0 && isDated(time) ? told : year;
      years.put(time, year);
    }
  }

  /** A bare year can look back: "as in 2014". */
  private static boolean isDated(TimeMention time) {
    return time.range()
        .filter(range -> range.granularity().compareTo(Granularity.MONTH) <= 0)
        .isPresent();
  }

  /** "Until 2014" has no beginning; 0 where it has no end either. */
  private static int year(DateRange range) {
    LocalDate told = range.first().equals(LocalDate.MIN) ? range.last() : range.first();
    return told.getYear() > 0 && told.getYear() <= LATEST ? told.getYear() : 0;
  }

  static List<Taking> of(Reading reading) {
    return new Takings(reading).read();
  }

  private List<Taking> read() {
    headings();
    reading.events().stream().filter(Takings::isTaking).forEach(this::add);
    for (TimeMention time : reading.times()) {
      boolean row = time.extent().sentence().passage().kind() == Passage.Kind.TABLE_ROW;
      if (row && Days.isDay(time)) {
        inRow(time);
      }
    }
    return told.values().stream()
        .flatMap(same -> same.stream().map(one -> one.among(same)))
        .sorted(Comparator.comparing(Taking::span).thenComparing(Taking::place))
        .toList();
  }

  /** The day that a heading names is that of the passages below it, up to the next heading. */
  private void headings() {
    Map<Passage, TimeMention> days = new IdentityHashMap<>();
    for (TimeMention time : reading.times()) {
      Passage passage = time.extent().sentence().passage();
      boolean whole = time.text().strip().equals(passage.text().strip());
      if (passage.kind() == Passage.Kind.HEADING && whole && Days.isDay(time)) {
        days.put(passage, time);
      }
    }
    TimeMention day = null;
    for (Passage passage : reading.article().passages()) {
      if (passage.kind() == Passage.Kind.HEADING) {
        day = days.get(passage);
      } else if (day != null && passage.kind() != Passage.Kind.TABLE_ROW) {
        headings.put(passage, day);
      }
    }
  }

  private static boolean isTaking(EventMention event) {
    return event.kind().equals("capture")
        && event.status() == Status.HAPPENED
        && event.attribution().isArticle()
        && event.extent().sentence().passage().kind() != Passage.Kind.TABLE_ROW;
  }

  private void add(EventMention event) {
    for (TakenPlaces.Place place : event.theme().map(places::of).orElse(List.of())) {
      day(event, place.extent()).ifPresent(time -> add(event, place, time));
    }
  }

  private void add(EventMention event, TakenPlaces.Place place, TimeMention time) {
    Extent trigger = event.extent();
    Sentence sentence = trigger.sentence();
    add(
        span(sentence, trigger, place.extent(), time.extent()),
        time,
        place.name(),
        event.actor().map(sides::of).orElse(""),
        isAgain(sentence.token(trigger.first()).lower()));
  }

  private void add(Span span, TimeMention time, String name, String side, boolean again) {
    String place = name.toLowerCase(Locale.ROOT);
    List<Taking> same = told.computeIfAbsent(place, key -> new ArrayList<>());
    if (same.size() < MOST) {
      int year = years.getOrDefault(time, 0);
      LocalDate day = Days.day(time);
      same.add(
          new Taking(
              span,
              Texts.fold(time.text()),
              place,
              name,
              side,
              again,
              year == 0 ? day : day.withYear(year),
              year,
              List.of(),
              List.of()));
    }
  }

  /** "Retook", "recaptured", "regained", "liberated". */
  private static boolean isAgain(String verb) {
    return verb.startsWith("re") || verb.startsWith("liberat");
  }

  /** The day behind the name, "Alder (23 March)", that of the event, or that of the heading. */
  private Optional<TimeMention> day(EventMention event, Extent place) {
    Sentence sentence = event.extent().sentence();
    List<TimeMention> times = reading.times().in(sentence);
    Optional<TimeMention> bracketed =
        is(sentence, place.end(), "(")
            ? times.stream().filter(time -> time.extent().first() == place.end() + 1).findFirst()
            : Optional.empty();
    if (bracketed.isPresent()) {
      return bracketed.filter(Days::isDay);
    }
    return times.isEmpty()
        ? Optional.ofNullable(headings.get(sentence.passage()))
        : event.time().filter(Days::isDay);
  }

  /** What a cell says of a day: "Recaptured by Norway 9 June 2020". */
  private void inRow(TimeMention time) {
    Sentence sentence = time.extent().sentence();
    Passage row = sentence.passage();
    int verb = Captures.verb(time.extent());
    if (verb >= 0) {
      String side = sides.of(Extent.of(sentence, verb, time.extent().first()));
      boolean again = isAgain(sentence.token(verb).lower());
      for (String name : names(RowDates.name(row))) {
        add(time.span(), time, name, side, again);
      }
    }
  }

  /** "Alder (Port Alder)" has two. */
  private static List<String> names(String cell) {
    int bracket = cell.indexOf(" (");
    boolean two = bracket > 0 && cell.endsWith(")");
    return cell.isEmpty()
        ? List.of()
        : two
            ? List.of(cell.substring(0, bracket), cell.substring(bracket + 2, cell.length() - 1))
            : List.of(cell);
  }

  private static boolean is(Sentence sentence, int at, String lower) {
    return at < sentence.size() && sentence.token(at).lower().equals(lower);
  }

  /** From the first of the parts to the last; parts of other sentences are left out. */
  private static Span span(Sentence sentence, Extent... parts) {
    int first = Integer.MAX_VALUE;
    int end = 0;
    for (Extent part : parts) {
      if (part.sentence() == sentence) {
        first = Math.min(first, part.first());
        end = Math.max(end, part.end());
      }
    }
    return sentence.span(first, end);
  }
}
