package dev.crosscheck.facts;

/**
 * A list behind its announced length: "these three types of talks", and two bullets.
 *
 * @param span the announcement: "these three types"
 * @param text as written
 * @param announced how many it announces
 * @param list the list, from its first to its last item
 * @param items what is listed, in words: "Ada Holm, Otto Lund"
 * @param listed how many items it has
 * @param form what the items are, as a plural: "names", "bullets", "headings"
 */
public record CountedList(
    Span span, String text, int announced, Span list, String items, int listed, String form)
    implements Statement {}
