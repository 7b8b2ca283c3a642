package dev.crosscheck.extraction;

import dev.crosscheck.facts.Referent;

/**
 * A name of a person, organisation, place or thing, or a nationality ("North Korean", whose
 * referent is the place North Korea and which is {@code adjectival}).
 *
 * @param extent the name without titles ("Kim Geum Chol", not "rector Kim Geum Chol")
 * @param referent who or what it stands for; the same for the full and the short names of one
 *     bearer
 * @param adjectival whether it is a nationality or other adjective of the name
 */
public record NameMention(Extent extent, Referent referent, boolean adjectival)
    implements Mention {}
