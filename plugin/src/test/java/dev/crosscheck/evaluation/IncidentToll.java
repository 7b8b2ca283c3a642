package dev.crosscheck.evaluation;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many a report says were killed and injured. */
final class IncidentToll {

  private IncidentToll() {}

  static int dead(List<EventMention> harm) {
    return read(of("death", harm));
  }

  /**
   * Who is said to be hurt; else who was taken to a hospital; else who was shot, less the dead:
   * "five were shot, one of them fatally".
   */
  static int injured(List<EventMention> harm, int killed) {
    int hurt = Math.max(read(of("injury", harm)), read(of("hospital", harm)));
    if (hurt > 0) {
      return hurt;
    }
    Set<String> dead =
        of("death", harm).stream()
            .flatMap(event -> event.theme().stream())
            .map(theme -> theme.referent().key())
            .collect(Collectors.toSet());
    List<EventMention> living =
        of("shooting", harm).stream()
            .filter(
                event -> event.theme().filter(t -> !dead.contains(t.referent().key())).isPresent())
            .toList();
    boolean others = living.stream().anyMatch(EventMention::further);
    int shot = read(living);
    return shot > killed && shot > 1 && !others ? shot - killed : shot;
  }

  private static List<EventMention> of(String family, List<EventMention> harm) {
    return harm.stream().filter(event -> event.family().equals(family)).toList();
  }

  /**
   * The greatest count that one word tells, of all that it is told of ("a man and two women"); at
   * least one for every person named, and one where somebody is told of.
   */
  private static int read(List<EventMention> events) {
    long named =
        events.stream()
            .flatMap(event -> event.theme().stream())
            .filter(theme -> theme.referent().kind() == ReferentKind.PERSON)
            .map(theme -> theme.referent().key())
            .distinct()
            .count();
    Map<Span, Double> counted =
        events.stream()
            .collect(Collectors.groupingBy(e -> e.span(), Collectors.summingDouble(e -> told(e))));
    double most = counted.values().stream().mapToDouble(count -> count).max().orElse(0);
    return (int) Math.max(named, most);
  }

  private static double told(EventMention event) {
    return isIncluded(event)
        ? 0
        : event
            .count()
            .map(count -> count.quantity().range().low())
            .filter(low -> Double.isFinite(low) && low > 0)
            .orElse(1.0);
  }

  /** "Four people, including Ada Holm, were injured": she is one of the four. */
  private static boolean isIncluded(EventMention event) {
    return event
        .theme()
        .map(Participant::extent)
        .filter(theme -> theme.first() > 0)
        .filter(theme -> theme.sentence().token(theme.first() - 1).lower().equals("including"))
        .isPresent();
  }
}
