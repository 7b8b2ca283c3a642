package dev.crosscheck.reasoning;

import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.Status;
import dev.crosscheck.facts.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a claim for a test, as reading would have made it. */
final class Telling {

  static final Referent CHAD = place("td", "Chad");
  static final Referent NIGER = place("ne", "Niger");
  static final Referent LAKE = place("td-lac", "the Lac region", "td");
  static final Referent AGADEZ = place("ne-agadez", "the Agadez region", "ne");
  static final Referent OLDHAM = place("gb-england-oldham", "Oldham", "gb-england", "gb");
  static final Referent BURY = place("gb-england-bury", "Bury", "gb-england", "gb");
  static final Referent PERTH = place("gb-scotland-perth", "Perth", "gb-scotland", "gb");
  static final Referent MILLTON = place("millton", "Millton", "gb");
  static final Referent MILLTOWN = place("milltown", "Milltown");
  static final Referent FRENCH_TROOPS = group("fr military", "French troops");
  static final Referent PEOPLE = group("people", "people");

  private final String article;
  private final int at;
  private Optional<LocalDate> reported = Optional.of(LocalDate.of(2023, 3, 1));
  private boolean headline;
  private String kind = "arrive";
  private String family = "movement";
  private Optional<Referent> actor = Optional.empty();
  private Optional<Referent> theme = Optional.of(FRENCH_TROOPS);
  private Optional<Referent> place = Optional.empty();
  private Optional<Referent> origin = Optional.empty();
  private Optional<DateRange> time = Optional.empty();
  private Optional<Quantity> count = Optional.empty();
  private Status status = Status.HAPPENED;
  private Attribution attribution = Attribution.ARTICLE;
  private boolean singular;
  private boolean further;
  private final List<Value> readings = new ArrayList<>();

  private Telling(String article, int at) {
    this.article = article;
    this.at = at;
  }

  /** A claim of an article at a place of its own. */
  static Telling in(String article, int at) {
    return new Telling(article, at);
  }

  static Referent place(String key, String name, String... within) {
    return new Referent(ReferentKind.PLACE, key, name, List.of(within));
  }

  static Referent group(String key, String name) {
    return new Referent(ReferentKind.GROUP, key, name, List.of());
  }

  static Referent person(String name) {
    return new Referent(
        ReferentKind.PERSON, name.toLowerCase(java.util.Locale.ROOT), name, List.of());
  }

  String article() {
    return article;
  }

  Optional<LocalDate> reported() {
    return reported;
  }

  Telling reported(String day) {
    reported = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    return this;
  }

  Telling headline() {
    headline = true;
    return this;
  }

  Telling kind(String newKind, String newFamily) {
    kind = newKind;
    family = newFamily;
    return this;
  }

  Telling send() {
    return kind("send", "movement");
  }

  Telling killed() {
    return kind("kill", "killing").about(PEOPLE);
  }

  Telling about(Referent newTheme) {
    theme = Optional.of(newTheme);
    return this;
  }

  Telling by(Referent newActor) {
    actor = Optional.of(newActor);
    return this;
  }

  Telling to(Referent newPlace) {
    place = Optional.of(newPlace);
    return this;
  }

  Telling from(Referent newOrigin) {
    origin = Optional.of(newOrigin);
    return this;
  }

  /** A day written out: "3 March 2023". */
  Telling day(String day) {
    LocalDate date = LocalDate.parse(day);
    time = Optional.of(new DateRange(date, date, day, Granularity.DAY));
    readings.add(new Value(date.getDayOfMonth() + " of the month", span(), day));
    return this;
  }

  /** A day told by its weekday, or as "today". */
  Telling weekday(String day) {
    LocalDate date = LocalDate.parse(day);
    time = Optional.of(new DateRange(date, date, day, Granularity.DAY));
    readings.add(new Value("that weekday", span(), day));
    return this;
  }

  Telling month(String month) {
    LocalDate first = LocalDate.parse(month + "-01");
    time =
        Optional.of(
            new DateRange(first, first.plusMonths(1).minusDays(1), month, Granularity.MONTH));
    return this;
  }

  Telling year(int year) {
    time =
        Optional.of(
            new DateRange(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                Integer.toString(year),
                Granularity.YEAR));
    return this;
  }

  Telling count(double number, String noun) {
    return count(number, number, Hedge.EXACT, noun);
  }

  Telling count(double low, double high, Hedge hedge, String noun, String... modifiers) {
    count =
        Optional.of(
            new Quantity(List.of(new NumberRange(low, high, hedge)), "", noun, List.of(modifiers)));
    return this;
  }

  /** "two brigades of 3,000 troops" */
  Telling groupsOf(double groups, double each, String noun) {
    count =
        Optional.of(
            new Quantity(
                List.of(NumberRange.exactly(groups * each), NumberRange.exactly(each)),
                "",
                noun,
                List.of()));
    return this;
  }

  Telling status(Status newStatus) {
    status = newStatus;
    return this;
  }

  Telling says(String source) {
    attribution = new Attribution(source);
    return this;
  }

  Telling once() {
    singular = true;
    return this;
  }

  Telling further() {
    further = true;
    return this;
  }

  EventClaim claim() {
    return new EventClaim(
        article + ":" + at,
        span(),
        "words of " + article + " at " + at,
        headline,
        reported,
        kind,
        family,
        actor,
        theme,
        place,
        origin,
        time,
        count,
        status,
        true,
        attribution,
        singular,
        further,
        readings);
  }

  private Span span() {
    return new Span(article, at, at + 10);
  }
}
