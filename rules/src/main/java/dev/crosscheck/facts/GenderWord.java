package dev.crosscheck.facts;

/**
 * Words that tell a man from a woman: "Mr Holm", "his wife, Ada Holm", and the "she" that can stand
 * for nobody else.
 *
 * @param span the words, and the name beside them
 * @param text as written
 * @param person key of who is meant
 * @param name the person's name as the article has it
 * @param female whether the words are a woman's; else they are a man's
 * @param pronoun whether they are a pronoun; else a title or a word of kin beside the name
 */
public record GenderWord(
    Span span, String text, String person, String name, boolean female, boolean pronoun)
    implements Statement {}
