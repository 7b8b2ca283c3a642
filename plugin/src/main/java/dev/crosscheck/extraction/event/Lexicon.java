package dev.crosscheck.extraction.event;

import dev.crosscheck.configuration.Configuration.EventEntry;
import dev.crosscheck.language.NounForms;
import dev.crosscheck.language.VerbForms;
import dev.crosscheck.language.VerbForms.Form;
import dev.crosscheck.language.VerbForms.Inflected;
import dev.crosscheck.language.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All word tables of this room. Immutable. */
final class Lexicon {

  final EventKinds kinds;
  final Nouns nouns = new Nouns();
  private final Map<String, WordClass> closed = new HashMap<>();
  private final Map<String, Governor> governors = new HashMap<>();
  private final Map<String, Standing> aspects = new HashMap<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> buildings = new HashSet<>();
  private final Set<String> accidents = new HashSet<>();
  private final Set<String> gatherings = new HashSet<>();
  private final Set<String> further = new HashSet<>();
  private final Set<String> first = new HashSet<>();
  private final VerbForms verbs;

  /**
   * What a word says of the act that it governs.
   *
   * @param standing so the act stands
   * @param object whether the word's object does the act: "ordered troops to leave"
   * @param behind whether the act lies behind the word, if there was one: "accused of killing"
   */
  record Governor(Standing standing, boolean object, boolean behind) {}

  Lexicon(List<EventEntry> own) {
    kinds = new EventKinds(own);
    for (List<String> row : rows("words")) {
      WordClass wordClass = WordClass.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      WordTable.list(row.get(1)).forEach(word -> closed.putIfAbsent(word, wordClass));
    }
    Set<String> lemmas = new LinkedHashSet<>(VerbForms.irregularVerbs());
    lemmas.addAll(kinds.verbLemmas());
    for (List<String> row : rows("governors")) {
      Standing standing = Standing.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Governor governor =
          new Governor(standing, row.get(3).equals("object"), row.get(3).equals("behind"));
      for (String word : WordTable.list(row.get(2))) {
        governors.putIfAbsent(row.get(1) + " " + word, governor);
        if (row.get(1).equals("verb")) {
          lemmas.add(word.split(" ")[0]);
        }
      }
    }
    for (List<String> row : rows("aspects")) {
      Standing standing = Standing.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      WordTable.list(row.get(2))
          .forEach(word -> aspects.putIfAbsent(row.get(1) + " " + word, standing));
    }
    for (List<String> row : rows("places")) {
      Set<String> nouns =
          switch (row.get(0)) {
            case "place" -> places;
            case "building" -> buildings;
            case "gathering" -> gatherings;
            default -> accidents;
          };
      nouns.addAll(WordTable.list(row.get(1)));
    }
    rows("further")
        .forEach(
            row ->
                (row.get(0).equals("first") ? first : further).addAll(WordTable.list(row.get(1))));
    verbs = new VerbForms(lemmas);
  }

  private static List<List<String>> rows(String name) {
    return WordTable.rows("/dev/crosscheck/event/" + name + ".tsv", 4);
  }

  Optional<WordClass> closed(String word) {
    return Optional.ofNullable(closed.get(word));
  }

  /** The form of a verb of the tables or of an irregular one. */
  Optional<Inflected> verb(String word) {
    return verbs.of(word);
  }

  /** "Rule out" of "ruled out the attack": who rules it an accident denies nothing. */
  String phrasal(String lemma, String next) {
    String verb = lemma + " " + next;
    return governor("verb", verb).isPresent() || aspect("light", verb).isPresent() ? verb : lemma;
  }

  /** The form of any word taken for a verb. */
  Inflected anyVerb(String word, String lemma) {
    return verb(word)
        .orElseGet(
            () -> {
              if (word.endsWith("ing")) {
                return new Inflected(lemma, Set.of(Form.ING));
              }
              if (word.endsWith("ed")) {
                return new Inflected(lemma, Set.of(Form.PAST, Form.PARTICIPLE));
              }
              boolean third = word.endsWith("s") && !lemma.equals(word);
              return new Inflected(lemma, Set.of(third ? Form.S : Form.BASE));
            });
  }

  /**
   * What a word says of the act that it governs.
   *
   * @param part {@code verb}, {@code adj} or {@code noun}
   */
  Optional<Governor> governor(String part, String word) {
    return Optional.ofNullable(governors.get(part + " " + word));
  }

  /**
   * What a word beside an event noun says of it.
   *
   * @param part {@code adj}, {@code occur}, {@code light} or {@code before}
   */
  Optional<Standing> aspect(String part, String word) {
    return Optional.ofNullable(aspects.get(part + " " + word));
  }

  boolean isPlaceNoun(String word) {
    String noun = word.substring(word.lastIndexOf('-') + 1); // "the 100-block"
    return places.contains(noun) || places.contains(NounForms.singular(noun));
  }

  /** "A fire", "the flood": it happens somewhere. */
  boolean isAccident(String word) {
    return accidents.contains(word) || accidents.contains(NounForms.singular(word));
  }

  /** "The Leeds festival" is in Leeds, but nothing that happened there came of it. */
  boolean isGathering(String word) {
    return gatherings.contains(word) || gatherings.contains(NounForms.singular(word));
  }

  /** "A Leeds hotel" is in Leeds; "a French hotel" need not be in France. */
  boolean isBuilding(String word) {
    return buildings.contains(word) || buildings.contains(NounForms.singular(word));
  }

  boolean isFurther(String word) {
    return further.contains(word);
  }

  boolean isFirst(String word) {
    return first.contains(word);
  }
}
