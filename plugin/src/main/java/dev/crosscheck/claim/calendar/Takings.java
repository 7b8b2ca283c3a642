package dev.crosscheck.claim.calendar;

import dev.crosscheck.article.Passage;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.Status;
import dev.crosscheck.facts.Taking;
import dev.crosscheck.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * On which days places change hands: "On 3 May Norwegian forces retook Alder", and in a cell
 * "Captured by Norway 3 May 2020. Recaptured 9 June 2020."
 */
final class Takings {

  /** More of one place are a list, or padding. */
  private static final int MOST = 40;

  /** Parts of a day as TIMEX3 writes them; a night has two days. */
  private static final Set<String> PARTS = Set.of("MO", "AF", "EV", "MI");

  private final Reading reading;
  private final Sides sides;
  private final TakenPlaces places;
  private final Chronology chronology;
  private final Map<String, List<Taking>> told = new LinkedHashMap<>();

  private Takings(Reading reading) {
    this.reading = reading;
    this.sides = new Sides(reading);
    this.places = new TakenPlaces(reading);
    this.chronology = new Chronology(reading);
  }

  static List<Taking> of(Reading reading) {
    return new Takings(reading).read();
  }

  private List<Taking> read() {
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

  private static boolean isTaking(EventMention event) {
    return event.kind().equals("capture")
        && !isBeside(event)
        && event.status() == Status.HAPPENED
        && event.attribution().isArticle()
        && event.extent().sentence().passage().kind() != Passage.Kind.TABLE_ROW;
  }

  /** "The siege ended on 3 May with soldiers taking Alder": they may have taken it before. */
  private static boolean isBeside(EventMention event) {
    return event
        .actor()
        .map(Participant::extent)
        .filter(who -> who.first() > 0)
        .filter(who -> is(who.sentence(), who.first() - 1, "with"))
        .isPresent();
  }

  private void add(EventMention event) {
    for (TakenPlaces.Place place : event.theme().map(places::of).orElse(List.of())) {
      Optional<TimeMention> time = day(event, place.extent());
      time.ifPresent(day -> add(event, place, day));
      time.map(TimeMention::extent)
          .filter(day -> day.first() == place.extent().end() + 1)
          .ifPresent(day -> addOthers(event, day.end()));
    }
  }

  /** "Took Alder on 3 May, Brenna on 4 May, and Calder and Dahl on 6 May". */
  private void addOthers(EventMention event, int from) {
    Sentence sentence = event.extent().sentence();
    List<TakenPlaces.Place> others = places.listed(sentence, from);
    if (others.isEmpty()) {
      return;
    }
    int on = others.get(others.size() - 1).extent().end();
    reading.times().in(sentence).stream()
        .filter(time -> is(sentence, on, "on") && time.extent().first() == on + 1)
        .filter(Days::isDay)
        .findFirst()
        .ifPresent(
            day -> {
              others.forEach(place -> add(event, place, day));
              addOthers(event, day.extent().end());
            });
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
      int year = chronology.year(time);
      LocalDate day = day(time).orElseThrow();
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
              isLatest(time),
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
        ? chronology.heading(sentence.passage())
        : event.time().filter(time -> day(time).isPresent());
  }

  /** "3 May", "the morning of 3 May", "three days later" behind a day; no night is of one day. */
  private Optional<LocalDate> day(TimeMention time) {
    if (isLatest(time)) {
      return Days.limit(time);
    }
    boolean told = Days.isDay(time) || isOfOneDay(time) || isLater(time);
    return told ? Days.of(time) : Optional.empty();
  }

  private static boolean isOfOneDay(TimeMention time) {
    boolean part = time.type() == TimeMention.Type.TIME && Days.isWritten(time);
    return part && PARTS.contains(time.timex().substring(time.timex().indexOf('T') + 1));
  }

  /** Whether it counts from a day that its passage told before it. */
  private boolean isLater(TimeMention time) {
    boolean counts = time.text().toLowerCase(Locale.ROOT).matches(".* later|the next day");
    Passage passage = time.extent().sentence().passage();
    return counts
        && reading.times().stream()
            .filter(other -> other.extent().sentence().passage() == passage)
            .takeWhile(other -> other != time)
            .reduce((first, last) -> last)
            .filter(Days::isDay)
            .isPresent();
  }

  /** "By 3 May they had taken Alder": on that day or before. */
  private static boolean isLatest(TimeMention time) {
    Extent extent = time.extent();
    return Days.limit(time).isPresent()
        && extent.first() > 0
        && is(extent.sentence(), extent.first() - 1, "by");
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
