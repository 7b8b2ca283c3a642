package dev.crosscheck.facts;

/**
 * A number that no hand meant to write so: "30,6000".
 *
 * @param span the number
 * @param text as written
 * @param clear whether a reader knows the number nevertheless: "the 23th of June"
 * @param oddity what is odd about it, a clause: "a group of four digits stands behind a comma"
 */
public record NumberText(Span span, String text, boolean clear, String oddity)
    implements Statement {}
