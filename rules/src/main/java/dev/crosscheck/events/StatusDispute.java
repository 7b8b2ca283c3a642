package dev.crosscheck.events;

import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Accounts of one event that has happened for some and not for others. */
public final class StatusDispute {

  /** What must have gone before: what has arrived had been sent. */
  private static final Set<String> ENDS = Set.of("arrive", "enter", "join");

  private static final Set<String> BEGINNINGS =
      Set.of("send", "transfer", "head", "depart", "leave", "travel");

  private StatusDispute() {}

  /** The dispute, if there is one. */
  public static List<Finding> in(String rule, Happening event) {
    Sides sides =
        Sides.of(
            event,
            event.accounts(),
            StatusDispute::conflict,
            (one, other) -> position(one).equals(position(other)),
            Show.FULLEST.thenComparing(Comparator.comparing(one -> one.claim().status())));
    if (sides.none()) {
      return List.of();
    }
    LocalDate first =
        sides.accounts().stream()
            .filter(one -> one.claim().status() == Status.HAPPENED)
            .flatMap(one -> one.claim().reported().stream())
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    String told = first.equals(LocalDate.MIN) ? "" : ", by a report of " + CalendarText.day(first);
    return List.of(
        new Finding(
            rule,
            Wording.subject(sides.accounts(), event.around()),
            sides.evidence(Show::staged),
            sides.because(),
            "By one account it has happened"
                + told
                + "; by another it is "
                + Wording.list(notHappened(sides))
                + ".",
            "Find out whether it has happened, or say in the later article what is new."));
  }

  private static List<String> notHappened(Sides sides) {
    return sides.accounts().stream()
        .map(one -> one.claim().status())
        .filter(status -> status != Status.HAPPENED)
        .distinct()
        .sorted()
        .map(
            status ->
                status == Status.POSSIBLE
                    ? "only possible"
                    : status.name().toLowerCase(java.util.Locale.ROOT))
        .toList();
  }

  private static boolean conflict(Account left, Account right) {
    return contradicts(left, right) || contradicts(right, left);
  }

  private static boolean contradicts(Account done, Account open) {
    EventClaim past = done.claim();
    EventClaim other = open.claim();
    if (past.status() != Status.HAPPENED
        || other.status() == Status.HAPPENED
        || !other.current()
        || !reaches(past.kind(), other.kind())
        || Voices.rival(past, other)) {
      return false;
    }
    if (done.article().equals(open.article())) {
      return other.status() == Status.DENIED
          && past.attribution().isArticle()
          && other.attribution().isArticle();
    }
    if (past.reported().isEmpty() || other.reported().isEmpty()) {
      return false;
    }
    int order = other.reported().get().compareTo(past.reported().get());
    return order > 0 || order == 0 && other.status() == Status.DENIED;
  }

  /** Whether an event of the one kind can only have happened after the other. */
  private static boolean reaches(String done, String open) {
    return done.equals(open) || ENDS.contains(done) && BEGINNINGS.contains(open);
  }

  /** What has happened stands for each kind by itself: they have been sent; they have arrived. */
  private static String position(Account account) {
    EventClaim claim = account.claim();
    return switch (claim.status()) {
      case HAPPENED -> "happened " + claim.kind();
      case DENIED -> "denied";
      default -> "to come";
    };
  }
}
