package dev.crosscheck.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a word weighs in what a quotation says. */
enum QuotedWord {
  /** Articles, conjunctions, most prepositions, fillers: writers add and drop them. */
  LIGHT,
  /** Pronouns, auxiliaries, quantifiers: dropped at a cut, but not changed into others. */
  GRAMMAR,
  /** All others. */
  CONTENT;

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  /** "They'd gone" is undone to "they would gone". */
  private static final Set<String> UNDONE = Set.of("had", "would");

  private static final Map<String, QuotedWord> TABLE = load();

  private static final Map<String, String> SHORT = writtenShort();

  private static final int SHORTEST_SLIP = 4;
  private static final int SHORTEST_STEM = 5;
  private static final int LONGEST_ENDING = 3;

  static QuotedWord weight(String word) {
    return TABLE.getOrDefault(word, CONTENT);
  }

  static boolean isNumber(String word) {
    return NUMBERS.contains(word) || word.chars().allMatch(Character::isDigit);
  }

  /** Whether an editor would take both for one word: "1" and "one", "Sen." and "Senator". */
  static boolean alike(String one, String two) {
    if (one.equals(two)
        || SHORT.getOrDefault(one, one).equals(SHORT.getOrDefault(two, two))
        || number(one).equals(number(two))
        || UNDONE.containsAll(Set.of(one, two))
        || shows(one, two)
        || shows(two, one)) {
      return true;
    }
    boolean longEnough = Math.min(one.length(), two.length()) >= SHORTEST_SLIP;
    return longEnough
        && !isNumber(one)
        && (Edits.between(one, two) != Edits.FAR || inflected(one, two));
  }

  /** "D*n" of "damn": the letters of a mask are the word's first and last. */
  private static boolean shows(String masked, String word) {
    int mask = masked.indexOf('*');
    return mask > 0
        && word.length() >= masked.length() - 1
        && word.startsWith(masked.substring(0, mask))
        && word.endsWith(masked.substring(mask + 1));
  }

  /** "Highlight", "highlighted"; "promises", "promised". */
  private static boolean inflected(String one, String two) {
    int stem = Edits.commonPrefix(one, two);
    return stem >= SHORTEST_STEM && Math.max(one.length(), two.length()) - stem <= LONGEST_ENDING;
  }

  private static String number(String word) {
    int value = NUMBERS.indexOf(word);
    return value < 0 ? word : Integer.toString(value);
  }

  private static Map<String, String> writtenShort() {
    Map<String, String> table = new HashMap<>();
    for (String line : WordTable.lines("written-short.tsv")) {
      int tab = line.indexOf('\t');
      table.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return Map.copyOf(table);
  }

  private static Map<String, QuotedWord> load() {
    Map<String, QuotedWord> table = new HashMap<>();
    for (String line : WordTable.lines("function-words.tsv")) {
      int tab = line.indexOf('\t');
      table.put(line.substring(0, tab), line.endsWith("\tlight") ? LIGHT : GRAMMAR);
    }
    return Map.copyOf(table);
  }
}
