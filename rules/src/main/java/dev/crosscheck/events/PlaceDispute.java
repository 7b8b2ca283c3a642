package dev.crosscheck.events;

import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Referent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Accounts of one event whose places cannot all be right. */
public final class PlaceDispute {

  private static final Comparator<Account> NARROWEST =
      Comparator.comparing((Account one) -> -place(one).within().size())
          .thenComparing(Show.FULLEST);

  private PlaceDispute() {}

  /**
   * At most a note where nothing says when an article was written, or where it can come again.
   *
   * @param accounts each with a place
   * @return the dispute, if there is one
   */
  public static List<Finding> in(String rule, Happening event, Collection<Account> accounts) {
    Sides sides =
        Sides.of(
            event,
            accounts,
            PlaceDispute::conflict,
            (one, other) -> !Places.clash(place(one), place(other)),
            NARROWEST);
    if (sides.none()) {
      return List.of();
    }
    List<String> places = sides.says(one -> Show.place(one.claim()));
    Finding finding =
        new Finding(
            rule,
            Wording.subject(sides.accounts(), event.around()),
            sides.evidence(Show::placed),
            sides.because(),
            "None of these places lies in another: " + Wording.list(places) + ".",
            "Find out which place is meant, or say that the events are two.");
    return List.of(sides.dated() && !sides.comeAgain() ? finding : finding.asNote());
  }

  private static boolean conflict(Account left, Account right) {
    EventClaim first = left.claim();
    EventClaim second = right.claim();
    return (first.singular() || second.singular())
        && !Voices.rival(first, second)
        && Places.clash(place(left), place(right));
  }

  private static Referent place(Account account) {
    return account.claim().place().orElseThrow();
  }
}
