package dev.crosscheck.claim.calendar;

import dev.crosscheck.article.Passage;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.Status;
import dev.crosscheck.facts.Taking;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
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

  private static final Set<String> TAKEN =
      Set.of("captured", "taken", "seized", "recaptured", "retaken", "liberated");

  /** "The village of Alder", "the city of Port Alder". */
  private static final Set<String> PLACES =
      Set.of(
          "town",
          "city",
          "village",
          "settlement",
          "hamlet",
          "island",
          "port",
          "airport",
          "airbase",
          "base",
          "airfield",
          "bridge",
          "district",
          "neighbourhood",
          "neighborhood",
          "suburb");

  /** Passages that open an article; further down it tells of other places too. */
  private static final int OPENING = 4;

  private static final Set<String> FIGHTS = Set.of("battle", "siege", "capture", "fall");

  /** "Captured by the Northern Army 3 May". */
  private static final int BESIDE = 12;

  /** More of one place are a list, or padding. */
  private static final int MOST = 40;

  private static final int LATEST = 9999;

  /** A place and the words that stand for it. */
  private record Place(String name, Extent extent) {
    private static Place of(Extent extent) {
      return new Place(Texts.fold(extent.text()), extent);
    }
  }

  private final Reading reading;
  private final Sides sides;
  private final Optional<String> fight;
  private final Map<TimeMention, Integer> years = new IdentityHashMap<>();
  private final Map<Passage, TimeMention> headings = new IdentityHashMap<>();
  private final Map<String, List<Taking>> told = new LinkedHashMap<>();

  private Takings(Reading reading) {
    this.reading = reading;
    this.sides = new Sides(reading);
    this.fight =
        EventTitle.of(reading)
            .filter(title -> FIGHTS.contains(title.head()))
            .map(EventTitle::place);
    int year = 0;
    for (TimeMention time : reading.times()) {
      year = time.explicitYear() ? time.range().map(Takings::year).orElse(year) : year;
      years.put(time, year);
    }
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
    Optional<Place> place = event.theme().flatMap(this::place);
    Optional<TimeMention> time = place.flatMap(where -> day(event, where.extent()));
    if (time.isEmpty()) {
      return;
    }
    Extent trigger = event.extent();
    Sentence sentence = trigger.sentence();
    add(
        span(sentence, trigger, place.get().extent(), time.get().extent()),
        time.get(),
        place.get().name(),
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

  /**
   * The place that is taken: "Alder", "the town of Alder", in an article on the Battle of Alder
   * "the town"; not "parts of Alder".
   */
  private Optional<Place> place(Participant theme) {
    Extent extent = theme.extent();
    Sentence sentence = extent.sentence();
    boolean noun = PLACES.contains(sentence.token(extent.end() - 1).lower());
    boolean of = noun && is(sentence, extent.end(), "of");
    int first = of ? extent.end() + 1 : extent.first();
    Optional<Extent> name =
        reading.names().in(sentence).stream()
            .filter(one -> !one.adjectival() && (of || isPlace(one.referent())))
            .map(NameMention::extent)
            .filter(one -> one.first() == first && (of || one.end() == extent.end()))
            .findFirst();
    if (name.isPresent()) {
      return name.map(Place::of);
    }
    boolean alone = extent.end() - extent.first() == 1 && isPerson(theme.referent());
    if ((isPlace(theme.referent()) || alone) && isName(extent)) {
      return Optional.of(Place.of(extent)); // towns bear names that people bear: "Hadley"
    }
    boolean the = noun && !of && theme.definite() && extent.end() - extent.first() == 2;
    return the && opens(sentence) ? fight.map(place -> new Place(place, extent)) : Optional.empty();
  }

  private boolean opens(Sentence sentence) {
    List<Passage> passages = reading.article().passages();
    return passages.subList(0, Math.min(OPENING, passages.size())).contains(sentence.passage());
  }

  private static boolean isName(Extent extent) {
    for (int at = extent.first(); at < extent.end(); at++) {
      if (!extent.sentence().token(at).is(Tag.PROPN)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPerson(Referent referent) {
    return referent.kind() == ReferentKind.PERSON;
  }

  private static boolean isPlace(Referent referent) {
    return referent.kind() == ReferentKind.PLACE || referent.kind() == ReferentKind.THING;
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
    int verb = verb(time.extent());
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

  private static int verb(Extent time) {
    Sentence sentence = time.sentence();
    for (int at = time.first() - 1; at >= Math.max(0, time.first() - BESIDE); at--) {
      String word = sentence.token(at).lower();
      if (word.equals("|") || word.equals(".")) {
        return -1;
      }
      if (TAKEN.contains(word)) {
        return at;
      }
    }
    return -1;
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
