package dev.crosscheck.claim.names;

import dev.crosscheck.claim.context.StreetWords;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.entity.Names;
import dev.crosscheck.extraction.entity.Vocabulary;
import dev.crosscheck.facts.BodyName;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The full names of the bodies and places that an article tells of. */
final class BodyNames {

  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 5;

  /** A shorter word of several is one letter away from too many. */
  private static final int SHORTEST = 6;

  /** The same of a name of one word. */
  private static final int SHORTEST_ALONE = 7;

  /** Of an article that names more, these alone are compared: it is a list. */
  private static final int MOST_NAMES = 200;

  private BodyNames() {}

  static List<BodyName> of(Reading reading) {
    List<BodyName> names = new ArrayList<>(byFirstWord(reading));
    names.addAll(byOtherWords(reading));
    names.sort((one, other) -> one.span().compareTo(other.span()));
    return names;
  }

  /** Bodies, each by its first word alone. */
  private static List<BodyName> byFirstWord(Reading reading) {
    Map<String, BodyName> first = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (NameMention name : reading.names()) {
      List<String> words = words(name);
      if (name.referent().kind() == ReferentKind.ORGANISATION && words.size() >= FEWEST_WORDS) {
        BodyName body = name(name, words, BodyName.LATER, Set.of());
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

  /** Places and bodies, each by all its words but one, for each of the long ones. */
  private static List<BodyName> byOtherWords(Reading reading) {
    Map<List<String>, NameMention> first = new LinkedHashMap<>();
    Map<List<String>, Set<String>> like = new HashMap<>();
    for (NameMention name : reading.names()) {
      List<String> words = words(name);
      if (isProper(name, words) && first.size() < MOST_NAMES) {
        first.putIfAbsent(words, name);
        for (int open = 0; open < words.size(); open++) {
          like.computeIfAbsent(without(words, open), rest -> new HashSet<>()).add(words.get(open));
        }
      }
    }
    List<BodyName> names = new ArrayList<>();
    first.forEach(
        (words, name) -> {
          for (int open = 0; open < words.size(); open++) {
            if (words.get(open).length() >= (words.size() > 1 ? SHORTEST : SHORTEST_ALONE)) {
              names.add(name(name, words, open, like.get(without(words, open))));
            }
          }
        });
    return names;
  }

  private static boolean isProper(NameMention name, List<String> words) {
    ReferentKind kind = name.referent().kind();
    boolean several = words.size() >= FEWEST_WORDS && words.size() <= MOST_WORDS;
    boolean place = kind == ReferentKind.PLACE && !name.adjectival();
    return place && words.size() <= MOST_WORDS || several && kind == ReferentKind.ORGANISATION;
  }

  private static List<String> without(List<String> words, int open) {
    List<String> rest = new ArrayList<>(words);
    rest.set(open, "");
    return rest;
  }

  private static BodyName name(NameMention name, List<String> words, int open, Set<String> like) {
    return new BodyName(
        name.span(),
        Texts.fold(name.text()),
        words,
        open,
        isOfTables(name) ? Set.of() : strange(words),
        like,
        isStreet(words));
  }

  /** "Harlan Avenue": streets are called by words and names of every kind. */
  private static boolean isStreet(List<String> words) {
    String type = words.size() < FEWEST_WORDS ? "" : StreetWords.type(words.get(words.size() - 1));
    return !type.isEmpty() && !StreetWords.isAmbiguous(type);
  }

  /** The words that no table of words or given names has. */
  static Set<String> strange(List<String> words) {
    return words.stream()
        .filter(word -> !Vocabulary.isWord(word) && !Vocabulary.isGivenName(word))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A place of the tables has a key of its own, or lies within another. */
  static boolean isOfTables(NameMention name) {
    Referent referent = name.referent();
    boolean keyed = !Names.letters(name.text()).equals(referent.key().replace(" ", ""));
    return referent.kind() == ReferentKind.PLACE && (keyed || !referent.within().isEmpty());
  }

  /** "Ltd" and "Ltd." are one word, "Bankers'" and "Bankers", "Alm" and "Älm" are. */
  private static List<String> words(NameMention name) {
    String bare = name.text().replaceAll("['’]", "");
    List<String> words = new ArrayList<>();
    for (String word : bare.split("[\\s,.]+")) {
      String letters = Names.letters(word);
      if (!letters.isEmpty()) {
        words.add(letters);
      }
    }
    boolean way = isStreet(words) && words.size() > FEWEST_WORDS;
    if (way && !StreetWords.way(words.get(0)).isEmpty()) {
      words.remove(0); // "North Harlan Avenue" is told without the way too
    }
    return words.isEmpty() ? List.of(bare) : words;
  }
}
