package dev.crosscheck.extraction;

import dev.crosscheck.facts.Span;

/** Words of an article and what they were read as. */
public sealed interface Mention
    permits TimeMention, QuantityMention, OrdinalMention, NameMention, RoleMention, EventMention {

  Extent extent();

  default Span span() {
    return extent().span();
  }

  default String text() {
    return extent().text();
  }
}
