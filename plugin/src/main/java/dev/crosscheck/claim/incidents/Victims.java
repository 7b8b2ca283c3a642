package dev.crosscheck.claim.incidents;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All whom one verb says were killed, or injured: "20 civilians and a driver were killed" are 21,
 * "eight people, including Ada Holm" are eight.
 *
 * @param extent from the first of them to the verb
 * @param people key of whom, where they are one country's
 * @param named keys of those who are named
 */
record Victims(
    Extent extent,
    String family,
    Quantity count,
    String people,
    Set<String> named,
    Attribution attribution) {

  private static final Set<String> ARTICLES = Set.of("a", "an");

  /** Nothing where some of them are not counted, or are told as more than others told before. */
  static Optional<Victims> of(List<EventMention> told) {
    List<EventMention> whole = told.stream().filter(event -> !isIncluded(event, told)).toList();
    boolean more = whole.size() == 1 && whole.get(0).further();
    List<NumberRange> counts = new ArrayList<>();
    for (EventMention event : whole) {
      count(event).ifPresent(counts::add);
    }
    if (more || whole.isEmpty() || counts.size() < whole.size() || isOne(whole)) {
      return Optional.empty();
    }
    EventMention first = whole.get(0);
    Quantity count =
        whole.size() == 1
            ? first.count().orElseThrow().quantity()
            : new Quantity(List.of(sum(counts)), "", "people", List.of());
    return Optional.of(
        new Victims(
            extent(whole), first.family(), count, people(whole), named(told), first.attribution()));
  }

  private static Set<String> named(List<EventMention> told) {
    return told.stream()
        .flatMap(event -> event.theme().stream())
        .map(Participant::referent)
        .filter(one -> one.kind() == ReferentKind.PERSON)
        .map(Referent::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isOne(List<EventMention> whole) {
    return whole.size() == 1 && whole.get(0).count().isEmpty();
  }

  /** "Eight people, including two officers". */
  private static boolean isIncluded(EventMention event, List<EventMention> told) {
    Optional<Extent> theme = event.theme().map(Participant::extent);
    Sentence sentence = event.extent().sentence();
    if (theme.isEmpty() || theme.get().sentence() != sentence) {
      return false;
    }
    for (int at = theme.get().first() - 1; at > 0 && at < event.extent().first(); at--) {
      String word = sentence.token(at).lower();
      if (word.equals("including")) {
        int whole = at;
        return told.stream()
            .flatMap(other -> other.theme().stream())
            .anyMatch(other -> other.extent().end() <= whole);
      }
    }
    return false;
  }

  private static Optional<NumberRange> count(EventMention event) {
    if (event.count().isPresent()) {
      return event.count().map(count -> count.quantity().range());
    }
    return event
        .theme()
        .filter(theme -> theme.referent().kind() == ReferentKind.PERSON || isSingle(theme))
        .map(theme -> NumberRange.exactly(1));
  }

  /** "A driver". */
  private static boolean isSingle(Participant theme) {
    return ARTICLES.contains(theme.extent().sentence().token(theme.extent().first()).lower());
  }

  private static NumberRange sum(List<NumberRange> counts) {
    double low = counts.stream().mapToDouble(NumberRange::low).sum();
    double high = counts.stream().mapToDouble(NumberRange::high).sum();
    if (low == high) {
      return NumberRange.exactly(low);
    }
    return Double.isInfinite(high)
        ? NumberRange.atLeast(low)
        : new NumberRange(low, high, Hedge.BETWEEN);
  }

  private static Extent extent(List<EventMention> whole) {
    Extent verb = whole.get(0).extent();
    int first = verb.first();
    int end = verb.end();
    for (EventMention event : whole) {
      Optional<Extent> theme = event.theme().map(Participant::extent);
      if (theme.isPresent() && theme.get().sentence() == verb.sentence()) {
        first = Math.min(first, theme.get().first());
        end = Math.max(end, theme.get().end());
      }
    }
    return Extent.of(verb.sentence(), first, end);
  }

  /** A country's soldiers; nothing for all kinds of people. */
  private static String people(List<EventMention> whole) {
    Optional<Referent> theme = whole.get(0).theme().map(Participant::referent);
    return whole.size() == 1
        ? theme
            .filter(one -> one.kind() == ReferentKind.GROUP && one.key().indexOf(' ') > 0)
            .map(Referent::key)
            .orElse("")
        : "";
  }
}
