package dev.crosscheck.events;

import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A claim with the keys by which it meets others.
 *
 * @param claim what is claimed
 * @param article its article
 * @param family the family of its kind
 * @param about key of whom or what it is about: its theme, else its actor
 * @param anchored whether that is a certain one: a name, or a group with an owner ("French troops",
 *     not "the people")
 * @param lead whether it is the article's first account of this family and subject below its
 *     headlines
 */
public record Account(
    EventClaim claim, String article, String family, String about, boolean anchored, boolean lead) {

  private static final Set<String> POINTING =
      Set.of("last", "next", "previous", "following", "coming", "current", "latest", "recent");

  /** What a toll counts, and whom, whatever it calls them. */
  private static final Set<String> HARM = Set.of("death", "injury");

  private static final Set<String> ANYBODY = Set.of("people", "victim", "other");

  private static final Set<String> AGAIN =
      Set.of("arrest", "charge", "conviction", "sentencing", "release");

  static final Comparator<Account> ORDER =
      Comparator.comparing((Account one) -> one.claim.span())
          .thenComparing(one -> one.claim.id())
          .thenComparing(one -> one.claim.kind());

  /** One article's claims that are about somebody or something, in order of place. */
  public static List<Account> of(Collection<EventClaim> claims) {
    List<Account> accounts = new ArrayList<>();
    Set<List<String>> told = new HashSet<>();
    claims.stream()
        .sorted(Comparator.comparing(EventClaim::span).thenComparing(EventClaim::id))
        .forEach(
            claim ->
                about(claim)
                    .ifPresent(
                        about -> {
                          boolean lead =
                              !claim.headline()
                                  && told.add(List.of(claim.article(), claim.family(), about));
                          accounts.add(
                              new Account(
                                  claim,
                                  claim.article(),
                                  claim.family(),
                                  about,
                                  anchored(claim, about),
                                  lead));
                        }));
    return accounts;
  }

  /** Whether it can befall one person again: on appeal, for another deed, on another day. */
  boolean comesAgain() {
    return AGAIN.contains(family);
  }

  /** Whether it counts the dead or injured of an incident, whoever they are. */
  boolean isToll() {
    return isToll(claim);
  }

  private static boolean isToll(EventClaim claim) {
    return HARM.contains(claim.family())
        && claim.count().isPresent()
        && claim
            .theme()
            .filter(Account::isLooseGroup)
            .map(Referent::key)
            .filter(ANYBODY::contains)
            .isPresent();
  }

  /** Whether it stands after the other in the order of articles and places. */
  public boolean follows(Account other) {
    return ORDER.compare(this, other) > 0;
  }

  /** Whether something in the two speaks against their being one event. */
  public boolean apart(Account other) {
    EventClaim mine = claim;
    EventClaim its = other.claim;
    return mine.further()
        || its.further()
        || otherParticipant(mine.actor(), its.actor())
        || clash(mine.origin(), its.origin())
        || !(mine.singular() && its.singular())
            && (clash(mine.place(), its.place()) || timesClash(mine, its));
  }

  private static Optional<String> about(EventClaim claim) {
    if (isToll(claim)) {
      return Optional.of("people");
    }
    Optional<Referent> theme = claim.theme();
    if (theme.isPresent() && isLooseGroup(theme.get())) {
      return claim
          .actor()
          .filter(actor -> actor.kind() == ReferentKind.PLACE)
          .map(actor -> actor.key() + " " + theme.get().key())
          .or(() -> theme.map(Referent::key));
    }
    return theme.or(claim::actor).map(Referent::key).filter(key -> !key.isEmpty());
  }

  /** A group that no country or other owner is named for: its key is one word. */
  static boolean isLooseGroup(Referent referent) {
    return referent.kind() == ReferentKind.GROUP
        && referent.within().isEmpty()
        && referent.key().indexOf(' ') < 0;
  }

  /** "The last meeting" is another one from month to month. */
  private static boolean anchored(EventClaim claim, String about) {
    int space = about.indexOf(' ');
    if (space >= 0 && POINTING.contains(about.substring(0, space))) {
      return false;
    }
    return space >= 0
        || claim.theme().or(claim::actor).filter(one -> !isLooseGroup(one)).isPresent();
  }

  private static boolean otherParticipant(Optional<Referent> left, Optional<Referent> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    Referent mine = left.get();
    Referent its = right.get();
    if (mine.kind() != its.kind() || mine.key().equals(its.key())) {
      return false;
    }
    return !mine.within().contains(its.key()) && !its.within().contains(mine.key());
  }

  private static boolean clash(Optional<Referent> left, Optional<Referent> right) {
    return left.isPresent() && right.isPresent() && Places.clash(left.get(), right.get());
  }

  private static boolean timesClash(EventClaim left, EventClaim right) {
    return left.time().isPresent()
        && right.time().isPresent()
        && left.time().get().disjoint(right.time().get());
  }
}
