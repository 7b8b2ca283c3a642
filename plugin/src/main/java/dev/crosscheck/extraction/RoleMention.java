package dev.crosscheck.extraction;

import dev.crosscheck.facts.Referent;
import java.util.Optional;

/**
 * A role that a person is said to hold: "British defence secretary Ada Larsen".
 *
 * @param extent the role's words
 * @param role lower-case role noun phrase without its owner: "defence secretary"
 * @param holder who holds it
 * @param owner the country or organisation it belongs to
 * @param former whether it is past: "former", "ex-"
 */
public record RoleMention(
    Extent extent, String role, Referent holder, Optional<Referent> owner, boolean former)
    implements Mention {}
