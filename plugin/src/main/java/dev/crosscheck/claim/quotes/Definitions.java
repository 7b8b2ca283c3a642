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

  private final NavigableMap<Integer, Sentence> sentences = new TreeMap<>();

  Definitions(Reading reading) {
    for (Sentence sentence : reading.sentences()) {
      if (sentence.size() > 0) {
        sentences.put(sentence.span(0, 1).start(), sentence);
      }
    }
  }

  /** Whether the words before it in its sentence define. */
  boolean contain(Quotation quotation) {
    int start = quotation.span().start();
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
