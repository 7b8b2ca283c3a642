package dev.crosscheck.events;

import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Status;
import java.util.Collection;
import java.util.List;

/** Accounts of one event whose days cannot all be right. */
public final class DateDispute {

  private DateDispute() {}

  /**
   * @param accounts of one kind of event, each with a moment
   * @return the dispute, if there is one
   */
  public static List<Finding> in(String rule, Happening event, Collection<Account> accounts) {
    Sides sides =
        Sides.of(event, accounts, DateDispute::conflict, (one, other) -> true, Show.FULLEST);
    if (sides.none()) {
      return List.of();
    }
    String subject = Wording.subject(sides.accounts(), event.around());
    List<String> days = sides.says(one -> Show.moment(one.claim()));
    return List.of(
        new Finding(
            rule,
            subject,
            sides.evidence(Show::dated),
            sides.because(),
            "No day fits all of these: " + Wording.list(days) + ".",
            "Find out when it was, or say in the later article that the date has changed."));
  }

  private static boolean conflict(Account left, Account right) {
    EventClaim first = left.claim();
    EventClaim second = right.claim();
    Moment mine = Moment.of(first);
    Moment its = Moment.of(second);
    if (Voices.rival(first, second) || !mine.disjoint(its)) {
      return false;
    }
    return mine.stated() && its.stated()
        || mine.stated() && stillToCome(first, second)
        || its.stated() && stillToCome(second, first);
  }

  /** "will arrive on 9 May", written when another article had already told of the arrival. */
  private static boolean stillToCome(EventClaim coming, EventClaim past) {
    return coming.status() != Status.HAPPENED
        && coming.reported().isPresent()
        && past.reported().isPresent()
        && !coming.reported().get().isBefore(past.reported().get());
  }
}
