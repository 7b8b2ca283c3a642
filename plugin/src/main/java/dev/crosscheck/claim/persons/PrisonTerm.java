package dev.crosscheck.claim.persons;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Referent;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence to prison.
 *
 * @param extent from the verb, or the noun, to the length, in either order
 * @param length in years
 * @param person who was sentenced, where the article names one
 * @param sentenced keys of the persons whom the clause itself names
 */
public record PrisonTerm(
    Extent extent, Quantity length, Optional<Referent> person, Set<String> sentenced) {}
