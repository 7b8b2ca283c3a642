package dev.crosscheck.claim.incidents;

import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sorts of causes that phrases name. */
final class CauseSorts {

  private static final Map<String, String> SORTS = new HashMap<>();

  static {
    for (List<String> row : WordTable.rows("/dev/crosscheck/claim/incidents/causes.tsv", 2)) {
      WordTable.list(row.get(1)).forEach(word -> SORTS.put(word, row.get(0)));
    }
  }

  /** No phrase is longer. */
  private static final int LONGEST = 9;

  private static final Set<String> ENDS =
      Set.of(
          "which", "that", "who", "when", "while", "after", "before", "but", "as", "because", "at",
          "on", "for");

  private CauseSorts() {}

  /** Where the phrase ends that begins at a token. */
  static int end(Sentence sentence, int from) {
    int at = from;
    while (at < Math.min(sentence.size(), from + LONGEST)
        && !sentence.token(at).is(Tag.PUNCT)
        && !ENDS.contains(sentence.token(at).lower())) {
      at++;
    }
    return at;
  }

  /** Where the phrase begins that ends before a token. */
  static int first(Sentence sentence, int end) {
    int at = end;
    while (at > Math.max(0, end - LONGEST)
        && !sentence.token(at - 1).is(Tag.PUNCT)
        && !ENDS.contains(sentence.token(at - 1).lower())) {
      at--;
    }
    return at;
  }

  /** The sort of the cause that these tokens name; empty where they name none, or several. */
  static String of(Sentence sentence, int from, int end) {
    Set<String> sorts = new HashSet<>();
    for (int at = from; at < end; at++) {
      String sort = SORTS.getOrDefault(sentence.token(at).lemma(), "");
      if (sort.isEmpty()) {
        sort = SORTS.getOrDefault(sentence.token(at).lower().replaceFirst("['’]s$", ""), "");
      }
      if (!sort.isEmpty()) {
        sorts.add(sort);
      }
    }
    return sorts.size() == 1 ? sorts.iterator().next() : "";
  }
}
