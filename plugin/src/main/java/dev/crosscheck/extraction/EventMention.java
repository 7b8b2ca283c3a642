package dev.crosscheck.extraction;

import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Status;
import java.util.Optional;

/**
 * A verb or noun that tells of an event, with its arguments.
 *
 * @param extent the trigger: "arrive", "the transfer"
 * @param kind of the table of event kinds: {@code arrive}
 * @param family the kinds that tell of one happening: {@code movement}
 * @param actor who does it
 * @param theme who or what it happens to, or moves
 * @param place where it is, or where it leads to
 * @param origin where it comes from
 * @param time when
 * @param count how many of the theme
 * @param status happened, expected, planned, possible, denied
 * @param current whether it is told so for the day of the article; not so where something was once
 *     expected, or somebody is accused of it
 * @param attribution who says so
 * @param singular whether the wording makes it one event ("the first units", a named person's
 *     death)
 * @param further whether the wording makes it one more ("another", "also", "again")
 */
public record EventMention(
    Extent extent,
    String kind,
    String family,
    Optional<Participant> actor,
    Optional<Participant> theme,
    Optional<NameMention> place,
    Optional<NameMention> origin,
    Optional<TimeMention> time,
    Optional<QuantityMention> count,
    Status status,
    boolean current,
    Attribution attribution,
    boolean singular,
    boolean further)
    implements Mention {}
