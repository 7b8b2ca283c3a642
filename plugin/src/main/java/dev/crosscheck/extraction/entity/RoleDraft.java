package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.Extent;

/**
 * A role found in a sentence, before it is known whom the names stand for.
 *
 * @param extent the role's words
 * @param role its noun phrase in lower case, without its owner
 * @param holder the person's name
 * @param owner the name of the country or body; null if the text names none
 * @param former whether it is past
 */
record RoleDraft(Extent extent, String role, Candidate holder, Candidate owner, boolean former) {}
