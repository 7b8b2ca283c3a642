package dev.crosscheck.facts;

/**
 * A number of a public register, or a version, in the words of a link, and the one in its address.
 *
 * @param span the words of the link
 * @param text those words
 * @param scheme the register: "cve", "rfc", "issue"; or "version"
 * @param named the number in the words: "2023-28755"
 * @param target the number in the address
 * @param address the address
 */
public record LinkedIdentifier(
    Span span, String text, String scheme, String named, String target, String address)
    implements Statement {}
