package dev.crosscheck.claim;

import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.QuoteClaim;
import dev.crosscheck.facts.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * All that an article claims, small enough to be kept for a whole repository.
 *
 * @param article its path
 * @param dateline when it was published, where known
 * @param events what happened, will, may or did not
 * @param names the spellings of names that it uses
 * @param quotes what it quotes
 * @param statements what a rule can hold against the calendar, arithmetic or other statements: the
 *     calendar dates it writes, what in it could not be read
 * @param terms what it is about: keys of referents and lemmas of content words, with how often each
 *     occurs; by these articles are joined to stories
 */
public record ArticleClaims(
    String article,
    Optional<LocalDate> dateline,
    List<EventClaim> events,
    List<NameUse> names,
    List<QuoteClaim> quotes,
    List<Statement> statements,
    SortedMap<String, Integer> terms) {}
