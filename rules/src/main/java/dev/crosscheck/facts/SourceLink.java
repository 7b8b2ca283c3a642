package dev.crosscheck.facts;

/**
 * A link in a list of sources, whose words name the publisher: "(NBC News / CNN)".
 *
 * @param span its words
 * @param label its words: "NBC News"
 * @param site the name of the site that it leads to, without its endings: {@code nbcnews}
 * @param host the whole name of the host: {@code www.nbcnews.com}
 */
public record SourceLink(Span span, String label, String site, String host) implements Statement {}
