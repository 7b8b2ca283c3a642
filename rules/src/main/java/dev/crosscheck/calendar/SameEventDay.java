package dev.crosscheck.calendar;

import dev.crosscheck.disputes.Pair;
import dev.crosscheck.facts.EventDay;

/**
 * Two weekdays of one event that differ, told by one article or by two of one story.
 *
 * @param left the one that stands first
 * @param right the other
 * @param because why the articles tell of one story; empty within an article
 */
public record SameEventDay(EventDay left, EventDay right, String because)
    implements Pair<EventDay> {

  /** What happened to whom, as a key. */
  public String event() {
    return left.key();
  }
}
