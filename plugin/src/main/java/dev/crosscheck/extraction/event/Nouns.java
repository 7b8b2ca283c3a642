package dev.crosscheck.extraction.event;

import dev.crosscheck.language.NounForms;
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
    String singular = NounForms.singular(word);
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
    return portions.contains(word) || portions.contains(NounForms.singular(word));
  }

  boolean knows(String word) {
    return classOf(word).isPresent() || portions(word);
  }

  /** Whether a noun is of one thing: "gunshot"; "police" and "team" can be of many. */
  static boolean isSingular(String word) {
    return NounForms.singular(word).equals(word) && !word.endsWith("s") && !PluralNouns.has(word);
  }
}
