package dev.crosscheck.claim.names;

import dev.crosscheck.extraction.entity.Vocabulary;
import dev.crosscheck.facts.NameSpelling;
import dev.crosscheck.facts.SpelledWord;
import dev.crosscheck.facts.SpelledWord.Familiarity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of an article's names that may be one name in two dresses: "Gulen", "Gülen". */
final class Likenesses {

  private static final int FEWEST_CONSONANTS = 3;

  private Likenesses() {}

  static List<NameSpelling> of(Collection<SpelledWord> words) {
    Map<String, List<SpelledWord>> alike = new LinkedHashMap<>();
    for (SpelledWord word : words) {
      String likeness = consonants(word.letters());
      if (likeness.length() >= FEWEST_CONSONANTS && isName(word)) {
        alike.computeIfAbsent(likeness, key -> new ArrayList<>(1)).add(word);
      }
    }
    List<NameSpelling> spellings = new ArrayList<>();
    alike.forEach(
        (likeness, group) -> {
          if (group.size() > 1 && !areTwoBearers(group)) {
            group.forEach(
                word ->
                    spellings.add(
                        new NameSpelling(
                            word.text(),
                            word.letters(),
                            word.places(),
                            word.familiarity() == Familiarity.NAME,
                            likeness)));
          }
        });
    return spellings;
  }

  private static boolean isName(SpelledWord word) {
    return word.unknown() || word.familiarity() == Familiarity.NAME;
  }

  /**
   * "Tomáš" and "Tomas", each before a surname of its own or before none: two are called so; as are
   * "Dmitriy Selm" and "Dmitry Holm", "Martín Selm" and "Ada Martin", where none stands alone.
   */
  private static boolean areTwoBearers(List<SpelledWord> group) {
    boolean surname = group.stream().anyMatch(SpelledWord::family);
    for (SpelledWord word : group) {
      boolean given = word.full() || !surname && Vocabulary.isGivenName(word.letters());
      if (!given || group.stream().anyMatch(other -> other != word && word.shares(other))) {
        return false;
      }
    }
    return true;
  }

  /** The consonants of a word, each once in a row; {@code h}, {@code j} and {@code y} left out. */
  static String consonants(String letters) {
    StringBuilder out = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char unit = letters.charAt(i) == 'q' ? 'k' : letters.charAt(i);
      boolean mute = "aeiouyjh".indexOf(unit) >= 0;
      if (!mute && (out.isEmpty() || out.charAt(out.length() - 1) != unit)) {
        out.append(unit);
      }
    }
    return out.toString();
  }
}
