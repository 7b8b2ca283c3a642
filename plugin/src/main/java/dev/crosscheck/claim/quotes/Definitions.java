package dev.crosscheck.claim.quotes;

import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.language.Sentence;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Quotations that say what a term means: "the rule defines a lamp as “…”". Terms of one text are
 * defined in one form of words, and a draft defines a term otherwise than what became of it.
 */
final class Definitions {

  private static final Set<String> DEFINING = Set.of("define", "definition");

  private static final Set<String> MEANS = Set.of("means", "meaning");

  /** Words in which a quotation that is a definition has come to what the term means. */
  private static final int TERM = 6;

  private final NavigableMap<Integer, Sentence> sentences = new TreeMap<>();

  Definitions(Reading reading) {
    for (Sentence sentence : reading.sentences()) {
      if (sentence.size() > 0) {
        sentences.put(sentence.span(0, 1).start(), sentence);
      }
    }
  }

  boolean contain(Quotation quotation) {
    return opensWithTerm(quotation.text()) || isDefined(quotation.span().start());
  }

  private static boolean opensWithTerm(String text) {
    String[] words = text.split(" ", TERM + 1);
    for (int i = 1; i < Math.min(words.length, TERM); i++) {
      if (MEANS.contains(words[i])) {
        return true;
      }
    }
    return false;
  }

  private boolean isDefined(int start) {
    Map.Entry<Integer, Sentence> at = sentences.floorEntry(start);
    if (at == null) {
      return false;
    }
    Sentence sentence = at.getValue();
    return IntStream.range(0, sentence.size())
        .takeWhile(index -> sentence.span(index, index + 1).start() < start)
        .anyMatch(index -> DEFINING.contains(sentence.token(index).lemma()));
  }
}
