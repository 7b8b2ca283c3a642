package dev.crosscheck.claim.names;

import dev.crosscheck.article.Passage;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.language.Sentence;
import java.util.HashSet;
import java.util.Set;

/**
 * Which sentences of an article's standfirst its text has again: a slip in them is one slip, not
 * two.
 *
 * @param text the sentences of the text; empty where there is no standfirst
 */
record RepeatedStandfirst(Set<String> text) {

  static RepeatedStandfirst of(Reading reading) {
    if (reading.sentences().stream().noneMatch(RepeatedStandfirst::isStandfirst)) {
      return new RepeatedStandfirst(Set.of());
    }
    Set<String> text = new HashSet<>();
    for (Sentence sentence : reading.sentences()) {
      if (!isStandfirst(sentence)) {
        text.add(Texts.fold(sentence.text()));
      }
    }
    return new RepeatedStandfirst(text);
  }

  /** Whether it is a sentence of the standfirst that the text has again. */
  boolean repeats(Sentence sentence) {
    return isStandfirst(sentence) && text.contains(Texts.fold(sentence.text()));
  }

  private static boolean isStandfirst(Sentence sentence) {
    return sentence.passage().kind() == Passage.Kind.STANDFIRST;
  }
}
