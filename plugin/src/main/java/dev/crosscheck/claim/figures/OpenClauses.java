package dev.crosscheck.claim.figures;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.language.ModalVerbs;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Set;

/** Which clauses say that something is so, and which leave it open. */
final class OpenClauses {

  /** A number beside these has not come true, or is set against another. */
  private static final Set<String> OPEN = Set.of("if", "vs", "versus", "average");

  /** "They needed 540,000 signatures": nobody says that there were as many. */
  private static final Set<String> WANTING = Set.of("need", "require", "lack");

  private static final Set<String> SAID = Set.of("said", "announced", "confirmed", "declared");

  /** A clause begins or ends beside these. */
  private static final Set<String> CLAUSE =
      Set.of(
          "which", "that", "who", "whose", "because", "while", "but", "as", "after", "before",
          "where", ";");

  private OpenClauses() {}

  /** Whether a clause begins or ends beside it. */
  static boolean parts(Token token) {
    return CLAUSE.contains(token.lower());
  }

  /** Whether the sentence says that something is or was so, and its clause leaves nothing open. */
  static boolean tell(QuantityMention mention) {
    Sentence sentence = mention.extent().sentence();
    boolean verb =
        sentence.passage().isHeadline()
            || sentence.tokens().stream().anyMatch(token -> token.is(Tag.VERB));
    return verb && !isOpen(mention.extent(), 1) && !isOpen(mention.extent(), -1);
  }

  /**
   * "He may have been told that 89 people were arrested" leaves open what he was told; "it said
   * that it would recall 80 cars" leaves nothing open.
   */
  private static boolean isOpen(Extent extent, int step) {
    Sentence sentence = extent.sentence();
    int at = step > 0 ? extent.end() : extent.first() - 1;
    while (at >= 0 && at < sentence.size() && !parts(sentence.token(at))) {
      String word = sentence.token(at).lower();
      boolean open =
          ModalVerbs.leavesOpen(sentence.token(at))
              || OPEN.contains(word)
              || step < 0 && WANTING.contains(sentence.token(at).lemma());
      if (open && !(word.equals("would") && isSaid(sentence, at))) {
        return true;
      }
      at += step;
    }
    return false;
  }

  /** What was announced with "will" is told with "would". */
  private static boolean isSaid(Sentence sentence, int would) {
    boolean said = false;
    for (int at = 0; at < would; at++) {
      String word = sentence.token(at).lower();
      if (word.equals("if")) {
        return false;
      }
      said |= SAID.contains(word);
    }
    return said;
  }
}
