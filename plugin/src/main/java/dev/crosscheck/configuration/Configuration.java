package dev.crosscheck.configuration;

import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a newsroom says in {@code crosscheck.yml}.
 *
 * @param articles metadata for files that carry none; the first entry whose path matches serves
 * @param names the newsroom's own names, with aliases that are one with them
 * @param events the newsroom's own event words
 * @param severities severity by rule id
 * @param facts what it holds for true
 * @param accepted findings that may stay
 */
public record Configuration(
    List<ArticleEntry> articles,
    List<NameEntry> names,
    List<EventEntry> events,
    Map<String, Severity> severities,
    FactSheet facts,
    List<AcceptedEntry> accepted) {

  public static final Configuration EMPTY =
      new Configuration(List.of(), List.of(), List.of(), Map.of());

  /** A configuration without a sheet of facts or accepted findings. */
  public Configuration(
      List<ArticleEntry> articles,
      List<NameEntry> names,
      List<EventEntry> events,
      Map<String, Severity> severities) {
    this(articles, names, events, severities, FactSheet.NONE, List.of());
  }

  public Configuration {
    articles = List.copyOf(articles);
    names = List.copyOf(names);
    events = List.copyOf(events);
    severities = Map.copyOf(severities);
    accepted = List.copyOf(accepted);
  }

  /**
   * @param path a path or glob ({@code *}, {@code **}, {@code ?}) below the articles directory
   */
  public record ArticleEntry(
      String path, Optional<String> title, Optional<LocalDate> date, Optional<String> source) {}

  /**
   * @param name the canonical name
   * @param kind person, organisation, place or thing
   * @param aliases other names of the same bearer, never reported as variants
   * @param within for places, names of places that contain it
   */
  public record NameEntry(
      String name, ReferentKind kind, List<String> aliases, List<String> within) {

    public NameEntry {
      aliases = List.copyOf(aliases);
      within = List.copyOf(within);
    }
  }

  /**
   * @param kind an event kind, known or new
   * @param verbs lemmas of verbs that tell of it
   * @param nouns lemmas of nouns that tell of it
   */
  public record EventEntry(String kind, List<String> verbs, List<String> nouns) {

    public EventEntry {
      verbs = List.copyOf(verbs);
      nouns = List.copyOf(nouns);
    }
  }

  /**
   * A finding that may stay, or those of one rule in one place.
   *
   * @param finding the first digits of its id, at least 12; empty where rule and path say it
   * @param rule the rule; empty where the finding says it
   * @param path a path or glob below the articles directory that holds all its passages; empty
   *     where the finding says it
   * @param because the reason
   * @param until the last day on which it may stay; empty for ever
   * @param place where the entry stands: {@code crosscheck.yml:12}
   */
  public record AcceptedEntry(
      String finding,
      String rule,
      String path,
      String because,
      Optional<LocalDate> until,
      String place) {}
}
