package dev.crosscheck.wording;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * A word of a name that one article alone spells so, where others have a word like it beside the
 * same word: "Lark Conty" once, "Lark County" in nine articles; or such a name of one word.
 *
 * @param text the word with the one beside it, if any, as the article has them
 * @param span its first place there
 * @param usual the same as the others have it
 * @param others where some of them have it, those of the article's story first; at least one
 * @param articles how many articles have it so
 * @param because why they tell of one name, a sentence each
 */
public record LoneSpelling(
    String text, Span span, String usual, List<Span> others, int articles, List<String> because) {

  public LoneSpelling {
    others = List.copyOf(others);
    because = List.copyOf(because);
  }

  /**
   * What to report of it.
   *
   * @param rule id of the rule that asks
   */
  public Finding finding(String rule) {
    return new Finding(
        rule,
        "the name " + Sides.quoted(text) + " / " + Sides.quoted(usual),
        Stream.concat(
                Stream.of(Sides.of(span, text, text)),
                others.stream().map(place -> Sides.of(place, usual, usual)))
            .sorted(Sides.READING_ORDER)
            .toList(),
        because,
        Sides.quoted(text)
            + " stands in one article alone, "
            + Sides.quoted(usual)
            + " in "
            + (articles == 1 ? "another" : articles + " others")
            + ": one name in two spellings.",
        "Use one spelling, or list the other as an alias if both are wanted.");
  }
}
