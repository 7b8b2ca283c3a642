package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.language.Sentence;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The longest stretches of a sentence that can be names: words with capitals, and the small words
 * that stand inside names ("Ministry of Defence", "van der Berg", "Health and Safety Executive").
 */
final class Runs {

  /** What to do with a run from the first token to before the end. */
  interface Run {
    void found(int first, int end);

    /** A run that is one name, whatever it is made of. */
    void whole(int first, int end);
  }

  private static final int LONGEST_COMPANY = 10;

  private static final Set<String> STATIONS = Set.of("Radio", "Channel", "TV", "News");

  private final Lexicon lexicon;
  private final KnownNames known;
  private final Capitals capitals;
  private final Continuation continuation;
  private final Spelled spelled;

  Runs(Lexicon lexicon, KnownNames known, Capitals capitals) {
    this.lexicon = lexicon;
    this.known = known;
    this.capitals = capitals;
    this.continuation = new Continuation(lexicon, known);
    this.spelled = new Spelled(lexicon);
  }

  /** Finds the runs of a sentence in order; {@code taken} tokens are no part of names. */
  void find(Sentence sentence, IntPredicate taken, Run run) {
    IntPredicate name =
        i -> i < sentence.size() && !taken.test(i) && capitals.isNameWord(sentence, i);
    Map<Integer, Integer> ends = spelled.ends(sentence);
    int i = 0;
    while (i < sentence.size()) {
      int end = name.test(i) ? named(sentence, i, name, taken) : i;
      int whole =
          IntStream.rangeClosed(i, Math.max(i, end - 1))
              .filter(ends::containsKey)
              .findFirst()
              .orElse(-1);
      if (whole >= 0 && ends.get(whole) > end) {
        if (whole > i) {
          run.found(i, whole);
        }
        run.whole(whole, ends.get(whole));
        i = ends.get(whole);
        continue;
      }
      if (end == i) {
        i++;
        continue;
      }
      boolean unit = i > 0 && isOrdinal(sentence.token(i - 1).lower()) && !taken.test(i - 1);
      boolean numbered = unit && lexicon.is(Words.UNIT, sentence.token(end - 1).lower());
      run.found(numbered ? i - 1 : i, end); // "70th Armoured Brigade"
      i = end;
    }
  }

  private int named(Sentence sentence, int first, IntPredicate name, IntPredicate taken) {
    int end = Math.max(continuation.end(sentence, first, name), listed(sentence, first, name));
    int start = sentence.token(first).lower().equals("the") ? first + 1 : first;
    end = known.bodyEnd(sentence, start, end);
    while (name.test(end) && lexicon.is(Words.SUFFIX, sentence.token(end).lower())) {
      end++; // "Mail on Sunday Ltd"
    }
    return end + (isStation(sentence, first, end) && !taken.test(end) ? 1 : 0);
  }

  /** The end of "Marrow Bros and Son's Ltd" in the angle brackets of wires; else {@code first}. */
  private static int listed(Sentence sentence, int first, IntPredicate name) {
    if (first == 0 || !sentence.token(first - 1).text().equals("<")) {
      return first;
    }
    int stop = Math.min(sentence.size(), first + LONGEST_COMPANY);
    for (int end = first + 1; end < stop; end++) {
      String text = sentence.token(end).text();
      if (text.equals(">")) {
        return end > first + 1 ? end : first;
      }
      if (text.endsWith(">")) {
        return end + 1; // no space behind it
      }
      boolean joint = text.equals(")") || text.equals(".") || name.test(end + 1);
      if (!joint && !name.test(end)) {
        return first;
      }
    }
    return first;
  }

  /** "BBC Radio 4", "WXYZ Channel 12". */
  private static boolean isStation(Sentence sentence, int first, int end) {
    String number = end < sentence.size() ? sentence.token(end).text() : "";
    return end > first
        && !number.isEmpty()
        && number.length() < 3
        && number.chars().allMatch(Character::isDigit)
        && STATIONS.contains(sentence.token(end - 1).text());
  }

  private static boolean isOrdinal(String lower) {
    int length = lower.length();
    return length > 2
        && length < 6
        && Character.isDigit(lower.charAt(0))
        && Character.isDigit(lower.charAt(length - 3))
        && (lower.endsWith("th")
            || lower.endsWith("st")
            || lower.endsWith("nd")
            || lower.endsWith("rd"));
  }
}
