package dev.crosscheck.facts;

/**
 * A spelling of a name belongs to one bearer with all other spellings of the same cluster.
 *
 * @param cluster stable key of the bearer; equal for all spellings of one bearer
 * @param use the spelling in one article
 * @param because why it is taken for the bearer's name, a sentence
 */
public record SameReferent(String cluster, NameUse use, String because) {}
