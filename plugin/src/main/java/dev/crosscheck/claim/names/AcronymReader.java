package dev.crosscheck.claim.names;

import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Acronym;
import dev.crosscheck.facts.Span;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads acronyms, and in brackets behind their words what they stand for. */
final class AcronymReader {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;
  private static final Set<String> SMALL =
      Set.of("of and the for in on to & 's a at with".split(" "));

  /**
   * What rules set in capitals, for its weight; in brackets it is explained: "Controller Net
   * (CAN)".
   */
  private static final Set<String> WEIGHTY =
      Set.of(
          "and", "or", "not", "nor", "but", "if", "only", "all", "any", "no", "may", "must",
          "shall", "should", "will", "can", "never", "the");

  /** Behind a company's legal form its sign at the exchange stands in brackets. */
  private static final Set<String> FORMS =
      Set.of("Co", "Corp", "Corp.", "Co.", "Inc", "Inc.", "Ltd", "Ltd.", "Plc", "PLC", "AG", "SA");

  private static final class Draft {
    final Span span;
    int times;
    List<String> words = List.of();

    /** Explained, though not letter by word: "Mike Sanders (MSL)". */
    boolean told;

    Draft(Span span) {
      this.span = span;
    }
  }

  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  private AcronymReader() {}

  /** Those of an article that explains at least one of them; else those of the same letters. */
  static List<Acronym> of(Reading reading) {
    AcronymReader reader = new AcronymReader();
    for (Sentence sentence : reading.sentences()) {
      int end = isShouted(sentence) ? 0 : sentence.size();
      for (int i = 0; i < end; i++) {
        reader.read(sentence, i);
      }
    }
    reader.drafts.values().removeIf(draft -> draft.told && draft.times == 1);
    boolean explained = reader.drafts.values().stream().anyMatch(draft -> !draft.words.isEmpty());
    Map<String, Integer> alike = new HashMap<>();
    reader.drafts.keySet().forEach(letters -> alike.merge(sorted(letters), 1, Integer::sum));
    List<Acronym> acronyms = new ArrayList<>();
    reader.drafts.forEach(
        (letters, draft) -> {
          if (explained || alike.get(sorted(letters)) > 1) {
            acronyms.add(new Acronym(draft.span, letters, draft.times, draft.words));
          }
        });
    return acronyms;
  }

  private void read(Sentence sentence, int index) {
    String letters = letters(sentence.token(index).text());
    boolean brackets =
        index > 1
            && index + 1 < sentence.size()
            && sentence.token(index - 1).text().equals("(")
            && sentence.token(index + 1).text().equals(")");
    boolean word = WEIGHTY.contains(sentence.token(index).lower());
    boolean part = isSign(sentence, index, index + 1) || isSign(sentence, index - 1, index - 1);
    if (letters.length() < SHORTEST || letters.length() > LONGEST || word && !brackets || part) {
      return;
    }
    Draft draft =
        drafts.computeIfAbsent(letters, key -> new Draft(sentence.span(index, index + 1)));
    draft.times++;
    if (brackets && draft.words.isEmpty()) {
      draft.words = words(sentence, index - 2, letters.length());
      draft.told =
          draft.words.isEmpty()
              && Character.isUpperCase(sentence.token(index - 2).text().charAt(0));
    }
  }

  /** Whether a sign stands there, with no space before the later token: "POA&M". */
  private static boolean isSign(Sentence sentence, int earlier, int sign) {
    return earlier >= 0
        && earlier + 1 < sentence.size()
        && sentence.token(sign).text().startsWith("&")
        && sentence.token(earlier).end() == sentence.token(earlier + 1).start();
  }

  /** In a headline of capitals alone no word is told from an acronym. */
  private static boolean isShouted(Sentence sentence) {
    return sentence.tokens().stream()
        .noneMatch(token -> token.text().chars().anyMatch(Character::isLowerCase));
  }

  private static String sorted(String letters) {
    char[] sorted = letters.toCharArray();
    Arrays.sort(sorted);
    return new String(sorted);
  }

  /** The letters of "GSA" and "GSAs"; empty for other words. */
  private static String letters(String text) {
    boolean tail = text.endsWith("s") || text.endsWith(".");
    String bare = tail ? text.substring(0, text.length() - 1) : text;
    return bare.chars().allMatch(unit -> unit >= 'A' && unit <= 'Z') ? bare : "";
  }

  /** As many words in capitals as the acronym has letters, and no more of them before. */
  private static List<String> words(Sentence sentence, int last, int count) {
    List<String> words = new ArrayList<>();
    int at = last;
    while (at >= 0 && words.size() <= count) {
      String text = sentence.token(at).text();
      boolean small = SMALL.contains(sentence.token(at).lower());
      if (!small && Character.isUpperCase(text.charAt(0)) && text.length() > 1) {
        words.addAll(0, parts(text));
      } else if (!small) {
        break;
      }
      at--;
    }
    boolean whole = words.size() == count && words.stream().noneMatch(word -> word.contains("-"));
    return whole && !FORMS.contains(words.get(count - 1)) ? words : List.of();
  }

  /** "User-Developer" is two words, "Co-operation" is one. */
  private static List<String> parts(String text) {
    List<String> parts = List.of(text.split("-"));
    boolean capitals =
        parts.stream().allMatch(part -> !part.isEmpty() && Character.isUpperCase(part.charAt(0)));
    return capitals ? parts : List.of(text);
  }
}
