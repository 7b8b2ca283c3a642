package dev.crosscheck.extraction;

import dev.crosscheck.article.Article;
import dev.crosscheck.language.Sentence;
import java.util.List;

/**
 * An article with all that was read in it, in reading order.
 *
 * @param article what was read
 * @param sentences of all its passages
 * @param times every time expression
 * @param numbers quantities, ordinals and how they are related
 * @param names every name, nationalities included
 * @param roles the roles that persons are said to hold
 * @param quotations what it quotes, word for word or in other words
 * @param events what it tells of, by verbs and by nouns
 */
public record Reading(
    Article article,
    List<Sentence> sentences,
    Mentions<TimeMention> times,
    Quantities numbers,
    Mentions<NameMention> names,
    List<RoleMention> roles,
    List<Quotation> quotations,
    Mentions<EventMention> events) {

  /** The quantities among the numbers. */
  public Mentions<QuantityMention> quantities() {
    return numbers.mentions();
  }
}
