package dev.crosscheck.extraction;

import dev.crosscheck.article.Article;
import dev.crosscheck.language.Sentence;
import java.util.List;

/**
 * An article with all that was read in it, in reading order.
 *
 * @param numbers quantities, ordinals and how they are related
 * @param names every name, nationalities included
 * @param roles the roles that persons are said to hold
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

  public Mentions<QuantityMention> quantities() {
    return numbers.mentions();
  }
}
