package dev.crosscheck.extraction;

import dev.crosscheck.article.Article;
import dev.crosscheck.language.Sentence;
import java.util.List;

/**
 * An article with all that was read in it, each list in reading order.
 *
 * @param numbers quantities, ordinals and how they are related
 * @param names every name, nationalities included
 * @param roles the roles that persons are said to hold
 */
public record Reading(
    Article article,
    List<Sentence> sentences,
    List<TimeMention> times,
    Quantities numbers,
    List<NameMention> names,
    List<RoleMention> roles,
    List<Quotation> quotations,
    List<EventMention> events) {

  public List<QuantityMention> quantities() {
    return numbers.mentions();
  }
}
