package dev.crosscheck.extraction.event;

import dev.crosscheck.configuration.Configuration.EventEntry;
import dev.crosscheck.extraction.event.EventKind.Frame;
import dev.crosscheck.language.NounForms;
import dev.crosscheck.language.VerbForms;
import dev.crosscheck.language.VerbForms.Inflected;
import dev.crosscheck.language.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that tell of events: the table of kinds, and the newsroom's own words. Immutable. */
final class EventKinds {

  private static final String TABLE = "/dev/crosscheck/event/event-kinds.tsv";

  private record Sense(List<String> rest, EventKind kind) {}

  /**
   * A word or words that name an event.
   *
   * @param kind what it tells of
   * @param words how many tokens it takes
   */
  record Match(EventKind kind, int words) {}

  private final Map<String, List<Sense>> verbs = new HashMap<>();
  private final Map<String, List<Sense>> nouns = new HashMap<>();
  private final VerbForms forms;

  EventKinds(List<EventEntry> own) {
    Map<String, EventKind> byName = new LinkedHashMap<>();
    for (EventEntry entry : own) {
      EventKind kind = named(entry.kind());
      entry.verbs().forEach(verb -> put(verbs, verb, kind, false));
      entry.nouns().forEach(noun -> put(nouns, noun, kind, true));
    }
    for (List<String> row : WordTable.rows(TABLE, 6)) {
      EventKind kind = kind(row);
      byName.putIfAbsent(kind.name(), kind);
      WordTable.list(row.get(3)).forEach(verb -> put(verbs, verb, kind, false));
      WordTable.list(row.get(4)).forEach(noun -> put(nouns, noun, kind, true));
    }
    forms = new VerbForms(verbs.keySet());
  }

  private static EventKind kind(List<String> row) {
    Frame frame = Frame.valueOf(row.get(2).toUpperCase(Locale.ROOT).replace('-', '_'));
    return new EventKind(
        row.get(0),
        row.get(1),
        frame,
        row.get(5).contains("once"),
        row.get(5).contains("mutual"),
        row.get(5).contains("passive"),
        List.of("living", "beings", "target").stream()
            .filter(row.get(5)::contains)
            .findFirst()
            .orElse(""));
  }

  /** A kind of the table by its name, or a new one that acts on its object. */
  private static EventKind named(String name) {
    for (List<String> row : WordTable.rows(TABLE, 6)) {
      if (row.get(0).equals(name)) {
        return kind(row);
      }
    }
    return new EventKind(name, name, Frame.ACTOR_THEME, false, false, false, "");
  }

  private static void put(
      Map<String, List<Sense>> map, String words, EventKind kind, boolean plural) {
    List<String> parts = List.of(words.toLowerCase(Locale.ROOT).split(" "));
    Sense sense = new Sense(parts.subList(1, parts.size()), kind);
    map.computeIfAbsent(parts.get(0), key -> new ArrayList<>()).add(sense);
    if (plural) {
      String last = NounForms.plural(parts.get(parts.size() - 1));
      List<String> rest = new ArrayList<>(parts.subList(1, parts.size()));
      if (rest.isEmpty()) {
        map.computeIfAbsent(last, key -> new ArrayList<>()).add(new Sense(List.of(), kind));
      } else {
        rest.set(rest.size() - 1, last);
        map.get(parts.get(0)).add(new Sense(List.copyOf(rest), kind));
      }
    }
  }

  /** The verb form that a lower-case word is. */
  Optional<Inflected> form(String word) {
    return forms.of(word);
  }

  /** The first words of all verbs. */
  Set<String> verbLemmas() {
    return verbs.keySet();
  }

  /** The kind that a verb tells of; a verb with its particle goes before the bare verb. */
  Optional<Match> verb(String lemma, List<String> following) {
    return match(verbs.getOrDefault(lemma, List.of()), following);
  }

  /** The kind that a noun, singular or plural, tells of. */
  Optional<Match> noun(String word, List<String> following) {
    return match(nouns.getOrDefault(word, List.of()), following);
  }

  private static Optional<Match> match(List<Sense> senses, List<String> following) {
    Match best = null;
    for (Sense sense : senses) {
      int words = sense.rest().size();
      boolean fits = words <= following.size() && following.subList(0, words).equals(sense.rest());
      if (fits && (best == null || words + 1 > best.words())) {
        best = new Match(sense.kind(), words + 1);
      }
    }
    return Optional.ofNullable(best);
  }
}
