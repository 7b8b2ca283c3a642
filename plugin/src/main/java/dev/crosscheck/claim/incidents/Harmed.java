package dev.crosscheck.claim.incidents;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Status;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Those whom one verb counts: "a man and four women were shot" are five people.
 *
 * @param harm what befell them: a family of events
 * @param whom {@link #PEOPLE}, or the class of the noun that counts them: {@code woman}
 * @param count how many, of {@code whom}
 * @param whole whether nobody told of before belongs to them as well
 */
record Harmed(
    String harm, String whom, Extent extent, Quantity count, boolean whole, Attribution source) {

  static final String DEATH = "death";
  static final String INJURY = "injury";
  static final String PEOPLE = "people";

  /** What is told of them, by family of events. */
  static final Map<String, String> TOLD =
      Map.of(
          DEATH, "died", INJURY, "were hurt", "shooting", "were shot", "stabbing", "were stabbed");

  private static final String OTHER = "other";

  /** Whom a toll counts, whatever it calls them. */
  private static final Set<String> ANYBODY = Set.of("", PEOPLE, "victim", OTHER);

  /** All that an article counts, in reading order; what several verbs say of one group is one. */
  static List<Harmed> in(Reading reading) {
    Map<Extent, List<EventMention>> verbs = new LinkedHashMap<>();
    for (EventMention event : reading.events()) {
      if (TOLD.containsKey(event.family())) {
        verbs.computeIfAbsent(event.extent(), key -> new ArrayList<>()).add(event);
      }
    }
    boolean dead = reading.events().stream().anyMatch(event -> event.family().equals(DEATH));
    List<Harmed> all = new ArrayList<>();
    for (List<EventMention> events : verbs.values()) {
      of(events, dead).ifPresent(all::add);
      if (events.size() > 1) {
        events.forEach(event -> of(List.of(event), dead).filter(Harmed::whole).ifPresent(all::add));
      }
    }
    return all;
  }

  /**
   * Nothing where nobody is counted, or where they are some of others.
   *
   * @param events of one verb
   * @param anyDead whether the article tells of dead; in one that does not, whoever is shot or
   *     stabbed is hurt
   */
  static Optional<Harmed> of(List<EventMention> events, boolean anyDead) {
    EventMention first = events.get(0);
    boolean counted = events.stream().anyMatch(event -> event.count().isPresent());
    if (!counted || !events.stream().allMatch(Harmed::isFact)) {
      return Optional.empty();
    }
    String harm = anyDead ? first.family() : INJURY;
    String whom = whom(events);
    return Victims.of(events)
        .map(
            all ->
                new Harmed(
                    harm,
                    whom,
                    all.extent(),
                    counted(whom, all.count()),
                    isWhole(events),
                    all.attribution()))
        .or(() -> events.size() > 1 ? Optional.empty() : further(first, harm, whom));
  }

  /** "Three others were injured". */
  private static Optional<Harmed> further(EventMention event, String harm, String whom) {
    return event
        .count()
        .filter(count -> count.extent().sentence() == event.extent().sentence())
        .map(
            count ->
                new Harmed(
                    harm,
                    whom,
                    span(event.extent(), count.extent()),
                    counted(whom, count.quantity()),
                    false,
                    event.attribution()));
  }

  /** "Three teens" and "two teenagers" count the same, as all nouns of one class do. */
  private static Quantity counted(String whom, Quantity count) {
    return new Quantity(count.readings(), count.measure(), whom, count.modifiers());
  }

  private static Extent span(Extent trigger, Extent count) {
    return Extent.of(
        trigger.sentence(),
        Math.min(trigger.first(), count.first()),
        Math.max(trigger.end(), count.end()));
  }

  /** "Four vans were shot at" counts nobody. */
  private static boolean isFact(EventMention event) {
    boolean thing =
        event.theme().filter(one -> one.referent().kind() == ReferentKind.THING).isPresent();
    return event.status() == Status.HAPPENED
        && !thing
        && event.count().map(QuantityMention::extent).filter(Harmed::isOfKnown).isEmpty();
  }

  /** "Two of the passengers" are a part, "a total of two" is not. */
  private static boolean isOfKnown(Extent count) {
    Sentence sentence = count.sentence();
    for (int at = count.first() + 1; at <= count.end() && at + 1 < sentence.size(); at++) {
      if (sentence.token(at).lower().equals("of") && sentence.token(at + 1).is(Tag.DET, Tag.PRON)) {
        return true;
      }
    }
    return false;
  }

  /** "Killing two others" leaves out whoever was told of before. */
  private static boolean isWhole(List<EventMention> events) {
    EventMention first = events.get(0);
    return events.size() > 1 || !first.further() && !theme(first).equals(OTHER);
  }

  /** "Twelve girls and eight boys" are children, and not all who died. */
  private static String whom(List<EventMention> events) {
    List<String> all = events.stream().map(Harmed::whom).distinct().toList();
    return all.size() == 1 ? all.get(0) : PEOPLE;
  }

  private static String whom(EventMention event) {
    String key = theme(event);
    return ANYBODY.contains(key) ? PEOPLE : key;
  }

  /** Class of those whom it befell; empty for one with a name. */
  private static String theme(EventMention event) {
    return event
        .theme()
        .map(Participant::referent)
        .filter(one -> one.kind() == ReferentKind.GROUP)
        .map(Referent::key)
        .orElse("");
  }

  /** The least number that it can be. */
  double number() {
    return count.range().low();
  }
}
