package dev.crosscheck.claim.calendar;

import dev.crosscheck.article.Passage;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.Attribution;
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
import java.util.IdentityHashMap;
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

  private static final int FIRST_LETTER = 0x1F1E6;
  private static final int LAST_LETTER = 0x1F1FF;

  /** One of them, before it is known what else the article tells of the place. */
  private record Told(
      Span span, TimeMention time, String name, String side, boolean again, Attribution voice) {

    private String place() {
      return name.toLowerCase(Locale.ROOT);
    }

    private boolean isBySideOf(Told other) {
      return side.isEmpty() || other.side.isEmpty()
          ? again == other.again
          : side.equals(other.side);
    }
  }

  /** A place and the words that stand for it. */
  private record Place(String name, Extent extent) {
    private static Place of(Extent extent) {
      return new Place(Texts.fold(extent.text()), extent);
    }
  }

  private final Reading reading;
  private final Optional<String> fight;
  private final Map<TimeMention, Integer> years = new IdentityHashMap<>();
  private final Map<Passage, TimeMention> headings = new IdentityHashMap<>();
  private final List<Told> told = new ArrayList<>();

  private Takings(Reading reading) {
    this.reading = reading;
    this.fight = fight(reading);
    int year = 0;
    for (TimeMention time : reading.times()) {
      year = time.explicitYear() ? time.range().map(Takings::year).orElse(year) : year;
      years.put(time, year);
    }
  }

  /** "Until 2014" has no beginning. */
  private static int year(DateRange range) {
    return (range.first().equals(LocalDate.MIN) ? range.last() : range.first()).getYear();
  }

  static List<Taking> of(Reading reading) {
    return new Takings(reading).read();
  }

  private List<Taking> read() {
    headings();
    reading.events().stream().filter(Takings::isTaking).forEach(this::add);
    Map<Passage, List<TimeMention>> rows = new IdentityHashMap<>();
    for (TimeMention time : reading.times()) {
      Passage passage = time.extent().sentence().passage();
      if (passage.kind() == Passage.Kind.TABLE_ROW && Days.isDay(time)) {
        rows.computeIfAbsent(passage, key -> new ArrayList<>()).add(time);
      }
    }
    rows.values().forEach(times -> times.forEach(this::inRow));
    List<Taking> takings = new ArrayList<>();
    for (Told one : told) {
      takings.add(taking(one));
    }
    return takings;
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
    told.add(
        new Told(
            span(sentence, trigger, place.get().extent(), time.get().extent()),
            time.get(),
            place.get().name(),
            event.actor().map(this::side).orElse(""),
            isAgain(sentence.token(trigger.first()).lower()),
            event.attribution()));
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

  /** The place of the fight that is the title of the article: "Second Battle of Alder". */
  private static Optional<String> fight(Reading reading) {
    String title =
        reading.article().metadata().title().map(sourced -> sourced.value().strip()).orElse("");
    int bracket = title.indexOf(" (");
    String name = bracket > 0 ? title.substring(0, bracket) : title;
    int of = name.indexOf(" of ");
    String kind = of < 0 ? "" : name.substring(0, of).toLowerCase(Locale.ROOT);
    return FIGHTS.contains(kind.substring(kind.lastIndexOf(' ') + 1))
        ? Optional.of(name.substring(of + 4))
        : Optional.empty();
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
      String side = side(Extent.of(sentence, verb, time.extent().first()));
      boolean again = isAgain(sentence.token(verb).lower());
      for (String name : names(RowDates.name(row))) {
        told.add(new Told(time.span(), time, name, side, again, Attribution.ARTICLE));
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

  private String side(Participant actor) {
    String named = side(actor.referent());
    return named.isEmpty() ? side(actor.extent()) : named;
  }

  /**
   * The country whose name or flag stands in the words: "🇳🇴", "by Norway", "Norwegian forces".
   */
  private String side(Extent words) {
    String flag = flag(words.text());
    return flag.isEmpty()
        ? reading.names().in(words.sentence()).stream()
            .filter(name -> name.extent().touches(words))
            .map(NameMention::referent)
            .map(Takings::side)
            .filter(side -> !side.isEmpty())
            .findFirst()
            .orElse("")
        : flag;
  }

  /** The code of the country whose flag stands there: two letters of Unicode's own for it. */
  private static String flag(String text) {
    StringBuilder code = new StringBuilder();
    text.codePoints()
        .filter(point -> point >= FIRST_LETTER && point <= LAST_LETTER)
        .limit(2)
        .forEach(point -> code.append((char) ('a' + point - FIRST_LETTER)));
    return code.toString();
  }

  /** The code of a country, also of its forces, or the key of a body; else empty. */
  private static String side(Referent who) {
    String key = who.key();
    int space = key.indexOf(' ');
    return switch (who.kind()) {
      case PLACE -> isCode(key) ? key : "";
      case GROUP -> space > 0 && isCode(key.substring(0, space)) ? key.substring(0, space) : "";
      case ORGANISATION -> who.within().stream().filter(Takings::isCode).findFirst().orElse(key);
      default -> "";
    };
  }

  private static boolean isCode(String key) {
    return key.length() == 2;
  }

  private Taking taking(Told one) {
    List<LocalDate> days = new ArrayList<>();
    List<LocalDate> others = new ArrayList<>();
    for (Told other : told) {
      if (other.place().equals(one.place())) {
        (one.isBySideOf(other) ? days : others).add(day(other));
      }
    }
    return new Taking(
        one.span(),
        Texts.fold(one.time().text()),
        one.place(),
        one.name(),
        one.side(),
        one.again(),
        day(one),
        year(one),
        days,
        others,
        one.voice());
  }

  private int year(Told one) {
    return years.getOrDefault(one.time(), 0);
  }

  private LocalDate day(Told one) {
    LocalDate day = Days.day(one.time());
    return year(one) == 0 ? day : day.withYear(year(one));
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
