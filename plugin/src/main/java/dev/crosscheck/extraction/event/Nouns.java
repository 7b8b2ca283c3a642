package dev.crosscheck.extraction.event;

import dev.crosscheck.language.PluralNouns;
import dev.crosscheck.language.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The classes of nouns that news counts ("soldier" is military) and the nouns of portions. */
final class Nouns {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("policemen", "policeman"),
          Map.entry("policewomen", "policewoman"),
          Map.entry("servicemen", "serviceman"),
          Map.entry("servicewomen", "servicewoman"),
          Map.entry("firemen", "fireman"),
          Map.entry("gunmen", "gunman"),
          Map.entry("infantrymen", "infantryman"),
          Map.entry("congressmen", "congressman"));

  private final Map<String, String> classes = new HashMap<>();
  private final Set<String> portions = new HashSet<>();

  /** What a mineworker, a schoolteacher and a grandchild are. */
  private static final List<String> COMPOUND = List.of("worker", "teacher", "child", "player");

  Nouns() {
    for (List<String> row : WordTable.rows("/dev/crosscheck/event/noun-classes.tsv", 2)) {
      for (String noun : WordTable.list(row.get(1))) {
        if (row.get(0).equals("-")) {
          portions.add(noun);
        } else {
          classes.putIfAbsent(noun, row.get(0));
        }
      }
    }
  }

  /** The class of a noun, whatever its number. */
  Optional<String> classOf(String word) {
    String singular = singular(word);
    String known = classes.getOrDefault(word, classes.get(singular));
    if (known == null && singular.endsWith("-year-old")) {
      return Optional.of("people");
    }
    if (known == null) {
      for (String last : COMPOUND) {
        known = singular.endsWith(last) && singular.length() > last.length() ? last : known;
      }
    }
    return Optional.ofNullable(known);
  }

  /** Whether what follows the noun's "of" is what is meant: "a set of", "hundreds of". */
  boolean portions(String word) {
    return portions.contains(word) || portions.contains(singular(word));
  }

  boolean knows(String word) {
    return classOf(word).isPresent() || portions(word);
  }

  /** Whether a noun is of one thing: "gunshot"; "police" and "team" can be of many. */
  static boolean isSingular(String word) {
    return singular(word).equals(word) && !word.endsWith("s") && !PluralNouns.has(word);
  }

  static String plural(String noun) {
    if (noun.endsWith("y")
        && noun.length() > 1
        && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    boolean sibilant =
        noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh");
    return noun + (sibilant ? "es" : "s");
  }

  /** The singular of a lower-case noun; a word that ends in no plural's way is its own. */
  static String singular(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("xes")
        || word.endsWith("ches")
        || word.endsWith("shes")) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural =
        word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && word.length() > 3;
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
