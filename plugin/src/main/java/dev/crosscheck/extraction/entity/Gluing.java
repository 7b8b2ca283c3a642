package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.language.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts a small word off that a slip has glued to a name: "Ada Holmare set to" names Ada Holm. */
final class Gluing {

  private static final int SHORTEST_NAME = 4;
  private static final int SHORTEST_GLUE = 2;

  private final Lexicon lexicon;

  Gluing(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void cut(List<Candidate> candidates) {
    Map<String, Integer> uses = new HashMap<>();
    for (Candidate candidate : candidates) {
      uses.merge(last(candidate).text(), 1, Integer::sum);
    }
    for (Candidate candidate : candidates) {
      Token last = last(candidate);
      if (candidate.known.isEmpty() && uses.get(last.text()) == 1) {
        int length = name(last.text(), uses);
        if (length > 0) {
          candidate.cut(shorter(candidate, last.start() + length));
        }
      }
    }
  }

  private int name(String word, Map<String, Integer> uses) {
    for (int cut = word.length() - SHORTEST_GLUE; cut >= SHORTEST_NAME; cut--) {
      if (lexicon.is(Words.GLUE, word.substring(cut)) && uses.containsKey(word.substring(0, cut))) {
        return cut;
      }
    }
    return 0;
  }

  private static Token last(Candidate candidate) {
    return candidate.sentence.token(candidate.end - 1);
  }

  private static Extent shorter(Candidate candidate, int end) {
    int start = candidate.sentence.token(candidate.first).start();
    return new Extent(
        candidate.sentence,
        candidate.first,
        candidate.end,
        candidate.sentence.passage().span(start, end),
        candidate.sentence.passage().text().substring(start, end));
  }
}
