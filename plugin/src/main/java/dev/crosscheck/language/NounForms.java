package dev.crosscheck.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The number of English nouns, by their endings and, where those do not tell, by a table. */
public final class NounForms {

  /** A shorter word in "s" is no noun of many: "gas", "yes". */
  private static final int SHORTEST = 3;

  /** The ending of a word that names one, by that of many: "policewomen", "grandchildren". */
  private static final Map<String, String> PERSONS = Map.of("men", "man", "children", "child");

  private static final Set<String> OF_ONE = new HashSet<>();
  private static final Set<String> KEEPS_E = new HashSet<>();
  private static final Map<String, String> SINGULARS = new HashMap<>();

  static {
    for (List<String> row : WordTable.rows("/dev/crosscheck/language/plural-nouns.tsv", 2)) {
      for (String word : row.get(1).split(" ")) {
        switch (row.get(0)) {
          case "of-one" -> OF_ONE.add(word);
          case "keeps-e" -> KEEPS_E.add(word);
          default -> SINGULARS.put(before(word), word.substring(word.indexOf(':') + 1));
        }
      }
    }
  }

  private NounForms() {}

  private static String before(String pair) {
    return pair.substring(0, pair.indexOf(':'));
  }

  /**
   * The noun of one: "rally" of "rallies", "policeman" of "policemen"; any other word is its own.
   *
   * @param noun in lower case
   */
  public static String singular(String noun) {
    int part = noun.lastIndexOf('-') + 1;
    String known = SINGULARS.get(noun);
    if (known != null || OF_ONE.contains(noun)) {
      return known == null ? noun : known;
    }
    return part > 0
        ? noun.substring(0, part) + singular(noun.substring(part))
        : ofMany(noun) ? ofOne(noun) : person(noun);
  }

  /** Whether a noun's form says of how many it is: "rallies", "boss"; "jihadis" may be of one. */
  static boolean tellsNumber(String noun) {
    return noun.endsWith("s") && !noun.endsWith("is") || !singular(noun).equals(noun);
  }

  /**
   * The noun of many, by its ending alone: "rallies" of "rally".
   *
   * @param noun of one, in lower case
   */
  public static String plural(String noun) {
    int last = noun.length() - 1;
    if (last > 0 && noun.charAt(last) == 'y' && "aeiou".indexOf(noun.charAt(last - 1)) < 0) {
      return noun.substring(0, last) + "ies";
    }
    return noun + (isSibilant(noun) ? "es" : "s");
  }

  private static boolean isSibilant(String noun) {
    return noun.endsWith("s")
        || noun.endsWith("x")
        || noun.endsWith("ch")
        || noun.endsWith("sh")
        || noun.endsWith("zz")
        || noun.endsWith("tz");
  }

  /** "Bosses", "taxes"; not "boss", "virus", "basis" or "1990s". */
  private static boolean ofMany(String noun) {
    return noun.length() > SHORTEST
        && noun.endsWith("s")
        && !noun.endsWith("ss")
        && !noun.endsWith("us")
        && !noun.endsWith("is")
        && Character.isLetter(noun.charAt(noun.length() - 2));
  }

  private static String ofOne(String noun) {
    String withoutS = noun.substring(0, noun.length() - 1);
    if (!withoutS.endsWith("e") || KEEPS_E.contains(withoutS)) {
      return withoutS;
    }
    String withoutEs = noun.substring(0, noun.length() - 2);
    if (withoutEs.endsWith("i") && withoutEs.length() > 2) {
      return withoutEs.substring(0, withoutEs.length() - 1) + "y";
    }
    boolean ending = isSibilant(withoutEs) && !endsLikeHouse(withoutEs) || withoutEs.endsWith("o");
    return ending ? withoutEs : withoutS;
  }

  /** What takes only an s: "cases", "horses", "houses"; not "bosses", "viruses". */
  private static boolean endsLikeHouse(String noun) {
    return noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us")
        || noun.endsWith("ous");
  }

  private static String person(String noun) {
    for (Map.Entry<String, String> ending : PERSONS.entrySet()) {
      String many = ending.getKey();
      if (noun.endsWith(many) && noun.length() > many.length()) {
        return noun.substring(0, noun.length() - many.length()) + ending.getValue();
      }
    }
    return noun;
  }
}
