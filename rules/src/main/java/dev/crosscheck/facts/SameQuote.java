package dev.crosscheck.facts;

/**
 * Two quotations give the same words, or what should be the same words.
 *
 * @param left the one that stands first in reading order
 * @param right the other
 * @param because why they are taken for one utterance or one document, a sentence
 */
public record SameQuote(QuoteClaim left, QuoteClaim right, String because) {}
