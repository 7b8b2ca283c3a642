package dev.crosscheck.extraction;

import dev.crosscheck.facts.Referent;

/**
 * A noun phrase that takes part in an event.
 *
 * @param extent the phrase
 * @param referent what it stands for: a name's referent, or a group made of its nationality and the
 *     class of its head noun ("North Korean troops" and "their elite military personnel" of North
 *     Korea are both {@code kp military})
 * @param definite whether it is a certain one: a name, "the", a possessive
 */
public record Participant(Extent extent, Referent referent, boolean definite) {}
