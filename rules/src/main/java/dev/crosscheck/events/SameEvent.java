package dev.crosscheck.events;

/**
 * Two accounts tell of one event.
 *
 * @param left id of the earlier account in the order of places
 * @param right id of the later one
 * @param because why, one sentence
 * @param story why their articles tell of one story; empty within one article
 * @param firm whether they can be taken for one telling of one moment, so that dates, places and
 *     numbers can be held against each other; else only for stages of one course of events
 */
public record SameEvent(String left, String right, String because, String story, boolean firm) {}
