package dev.crosscheck.events;

import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.Status;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Two accounts of one family and subject that nothing keeps apart, and what they have in common.
 *
 * @param left the earlier account in the order of places
 * @param right the later one
 * @param story why their articles tell of one story; empty within one article
 * @param home whether they stand in one article
 * @param anchored whether both are about a certain one
 * @param singular whether both are, by their wording, the only event of their kind
 * @param placed whether both say where to, or both where from, and agree
 * @param timed whether both say when, both within a month or less, and agree
 * @param close whether both say when, both within a week or less, and agree
 * @param open whether neither has happened yet, as they tell it
 * @param headed whether one is the headline and the other the lead of one article, about a certain
 *     one: a headline can count the dead of a whole weekend
 */
public record Comparison(
    Account left,
    Account right,
    String story,
    boolean home,
    boolean anchored,
    boolean singular,
    boolean placed,
    boolean timed,
    boolean close,
    boolean open,
    boolean headed) {

  /**
   * @param story why the articles tell of one story; empty within one article
   */
  public static Comparison of(Account left, Account right, String story) {
    EventClaim first = left.claim();
    EventClaim second = right.claim();
    boolean home = left.article().equals(right.article());
    boolean meet =
        first.time().isPresent()
            && second.time().isPresent()
            && !first.time().get().disjoint(second.time().get());
    boolean placed = agree(first.place(), second.place()) || agree(first.origin(), second.origin());
    boolean anchored = left.anchored() && right.anchored();
    return new Comparison(
        left,
        right,
        home ? "" : story,
        home,
        anchored,
        first.singular() && second.singular(),
        placed,
        meet && within(first, 31) && within(second, 31),
        meet && within(first, 7) && within(second, 7),
        first.status() != Status.HAPPENED && second.status() != Status.HAPPENED,
        home
            && anchored
            && first.kind().equals(second.kind())
            && (first.headline() && right.lead() || second.headline() && left.lead()));
  }

  /**
   * Whether what one article says of both is one course of events: a group's way to one place is;
   * those killed in one place can be of many days.
   */
  public boolean course() {
    return placed && (close || left.family().equals("movement"));
  }

  /** The link that a linking rule makes of it. */
  public SameEvent link(String because, boolean firm) {
    return new SameEvent(left.claim().id(), right.claim().id(), because, story, firm);
  }

  private static boolean agree(Optional<Referent> left, Optional<Referent> right) {
    return left.isPresent() && right.isPresent() && Places.agree(left.get(), right.get());
  }

  private static boolean within(EventClaim claim, int days) {
    DateRange time = claim.time().orElseThrow();
    return time.granularity() != Granularity.INDEFINITE
        && ChronoUnit.DAYS.between(time.first(), time.last()) < days;
  }
}
