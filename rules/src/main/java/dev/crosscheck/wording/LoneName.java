package dev.crosscheck.wording;

import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Span;
import java.util.List;

/**
 * A word that one article alone has beside some word of a name, and a word like it that others have
 * beside the same word: "Conty" in "Lark Conty", "County" in "Lark County"; or two such names of
 * one word.
 *
 * @param lone the word of the one article
 * @param articles how many have that word in a name, beside whatever other; at least one
 * @param usual the same place in the names of others, one an article, in order of their paths; none
 *     in the article of the lone one
 * @param beside how many different words stand beside that word, in all articles: few beside
 *     "Halnmoor", very many beside "Inc" or "John"; {@link #ALONE} where both are whole names
 */
public record LoneName(Word lone, int articles, List<Word> usual, int beside) {

  /** Nothing stands beside the words. */
  public static final int ALONE = 0;

  public LoneName {
    usual = List.copyOf(usual);
  }

  /**
   * A word at its place in a name.
   *
   * @param word folded
   * @param text the word with the one beside it, if any, as written
   * @param span the first place of the text
   * @param first whether it begins its name
   * @param person whether the name is a person's
   * @param strange whether it is in no table
   */
  public record Word(
      String word, String text, Span span, boolean first, boolean person, boolean strange) {

    /**
     * Of the two words, and what stands between them, at that place in the use's text. A use that a
     * line break or an entity makes longer in its article is shown whole.
     */
    static Word of(NameUse use, String word, boolean first, int start, int end) {
      Span span = use.span();
      boolean plain = span.end() - span.start() == use.text().length();
      return new Word(
          word,
          plain ? use.text().substring(start, end) : use.text(),
          plain ? new Span(span.article(), span.start() + start, span.start() + end) : span,
          first,
          use.kind() == ReferentKind.PERSON,
          use.strange().contains(word));
    }

    String article() {
      return span.article();
    }
  }
}
