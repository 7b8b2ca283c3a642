package dev.crosscheck.article;

import dev.crosscheck.facts.Span;

/**
 * A link of an article.
 *
 * @param words what a reader sees of it
 * @param span where the words stand
 * @param target its address, as written
 */
public record Link(String words, Span span, String target) {}
