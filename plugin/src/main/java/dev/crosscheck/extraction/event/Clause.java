package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.event.Parse.Phrase;
import java.util.List;

/**
 * A verb with what belongs to it.
 *
 * @param group the verb
 * @param subjects what does it, or undergoes it where it is passive
 * @param objects what follows it
 * @param standing how the act stands
 * @param governor index of the clause whose verb governs it; -1 where none does
 * @param left where its own words before the verb start
 * @param right where its own words after the verb end
 */
record Clause(
    VerbGroup group,
    List<Phrase> subjects,
    List<Phrase> objects,
    Standing standing,
    int governor,
    int left,
    int right) {}
