package dev.crosscheck.article;

import dev.crosscheck.facts.Span;
import java.util.Optional;

/**
 * A piece of metadata and where it comes from.
 *
 * @param value the value
 * @param origin where it was found, in words: "front matter", "file name", "date line",
 *     "crosscheck.yml"
 * @param span its place in the article's file, where it stands there
 */
public record Sourced<T>(T value, String origin, Optional<Span> span) {}
