/**
 * From single claims to happenings: which accounts can be compared, which tell of one event, and
 * what in them cannot all hold.
 *
 * <p>Linking rules turn {@link dev.crosscheck.events.Account}s into {@link
 * dev.crosscheck.events.SameEvent}s; these make {@link dev.crosscheck.events.Happening}s, over
 * which accusing rules look for a dispute. Nothing here reads text or touches the rule engine.
 */
package dev.crosscheck.events;
