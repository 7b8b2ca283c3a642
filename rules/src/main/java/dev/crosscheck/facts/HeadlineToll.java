package dev.crosscheck.facts;

/**
 * How many a headline says came to harm, and how many the sentences below it, which tell of no
 * others.
 *
 * @param span the headline's
 * @param text the headline's, as written: "two injured"
 * @param count the headline's, as read
 * @param told the text's
 * @param toldText the text's, as written
 * @param toldCount the text's, as read; not what the headline's can be
 * @param harm what befell them, for readers: "were hurt"
 */
public record HeadlineToll(
    Span span,
    String text,
    Quantity count,
    Span told,
    String toldText,
    Quantity toldCount,
    String harm)
    implements Statement {}
