package dev.crosscheck.claim.names;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.entity.Names;
import dev.crosscheck.extraction.entity.Vocabulary;
import dev.crosscheck.facts.BodyName;
import dev.crosscheck.facts.BodyName.Part;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The full names of the bodies and places that an article tells of. */
final class BodyNames {

  private static final int FEWEST_WORDS = 2;

  /** A shorter name of one word is one letter away from too many. */
  private static final int SHORTEST_PLACE = 7;

  private BodyNames() {}

  static List<BodyName> of(Reading reading) {
    List<BodyName> names = new ArrayList<>(bodies(reading));
    names.addAll(places(reading));
    names.sort((one, other) -> one.span().compareTo(other.span()));
    return names;
  }

  /** Bodies, each by its first word alone. */
  private static List<BodyName> bodies(Reading reading) {
    Map<String, BodyName> first = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (NameMention name : reading.names()) {
      List<String> words = words(name);
      if (name.referent().kind() == ReferentKind.ORGANISATION && words.size() >= FEWEST_WORDS) {
        BodyName body = name(name, words, Part.LATER, Set.of());
        BodyName other = first.putIfAbsent(words.get(0), body);
        if (other != null && !other.words().equals(words)) {
          shared.add(words.get(0));
        }
      }
    }
    List<BodyName> names = new ArrayList<>(first.values());
    names.removeIf(name -> shared.contains(name.words().get(0)));
    return names;
  }

  /** Places and bodies by all but the first word: a county, a road, a town. */
  private static List<BodyName> places(Reading reading) {
    Map<List<String>, NameMention> first = new LinkedHashMap<>();
    Map<List<String>, Set<String>> like = new HashMap<>();
    for (NameMention name : reading.names()) {
      List<String> words = words(name);
      ReferentKind kind = name.referent().kind();
      boolean place = kind == ReferentKind.PLACE;
      boolean several = words.size() >= FEWEST_WORDS && kind == ReferentKind.ORGANISATION;
      if (place && !name.adjectival() && isLong(words) || several) {
        first.putIfAbsent(words, name);
        like.computeIfAbsent(words.subList(1, words.size()), rest -> new HashSet<>())
            .add(words.get(0));
      }
    }
    List<BodyName> names = new ArrayList<>();
    first.forEach(
        (words, name) ->
            names.add(name(name, words, Part.FIRST, like.get(words.subList(1, words.size())))));
    return names;
  }

  private static boolean isLong(List<String> words) {
    return words.size() >= FEWEST_WORDS || words.get(0).length() >= SHORTEST_PLACE;
  }

  private static BodyName name(NameMention name, List<String> words, Part part, Set<String> like) {
    return new BodyName(
        name.span(), Texts.fold(name.text()), words, part, isKnown(name, words.get(0)), like);
  }

  private static boolean isKnown(NameMention name, String word) {
    return Vocabulary.isWord(word) || Vocabulary.isGivenName(word) || isOfTables(name);
  }

  /** A place of the tables has a key of its own, or lies within another. */
  static boolean isOfTables(NameMention name) {
    Referent referent = name.referent();
    boolean keyed = !Names.letters(name.text()).equals(referent.key().replace(" ", ""));
    return referent.kind() == ReferentKind.PLACE && (keyed || !referent.within().isEmpty());
  }

  /** "Ltd" and "Ltd." are one word, "Bankers'" and "Bankers" are. */
  private static List<String> words(NameMention name) {
    String bare = name.text().toLowerCase(Locale.ROOT).replaceAll("['’]", "");
    List<String> words = new ArrayList<>();
    for (String word : bare.split("[\\s,.]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words.isEmpty() ? List.of(bare) : words;
  }
}
