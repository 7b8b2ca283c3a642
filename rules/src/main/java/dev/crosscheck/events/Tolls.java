package dev.crosscheck.events;

import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.Status;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers of dead and injured that one article gives.
 *
 * @param deaths the different numbers of dead
 * @param injuries the different numbers of injured
 * @param starts where an account of dead starts, in the article
 * @param ends where one ends
 */
record Tolls(
    Set<Quantity> deaths, Set<Quantity> injuries, TreeSet<Integer> starts, TreeSet<Integer> ends) {

  /** Whom a toll counts, whatever it calls them. */
  private static final Set<String> COUNTED = Set.of("people", "victim", "other");

  private static final String DEATH = "death";
  private static final String INJURY = "injury";

  /** No more units of text than that part "1 dead" from "4 injured". */
  private static final int BESIDE = 12;

  /** An article with more different numbers than this gives no toll of one incident. */
  private static final int MOST = 60;

  /** Those of one article's claims. */
  static Tolls of(Collection<EventClaim> claims) {
    Tolls tolls =
        new Tolls(new LinkedHashSet<>(), new LinkedHashSet<>(), new TreeSet<>(), new TreeSet<>());
    claims.stream().filter(Tolls::isToll).forEach(tolls::add);
    return tolls;
  }

  /** "Two dead, three others injured": whoever is injured is another than the dead. */
  static boolean isToll(EventClaim claim) {
    boolean harm = claim.family().equals(DEATH) || claim.family().equals(INJURY);
    boolean people =
        claim
            .theme()
            .filter(Account::isLooseGroup)
            .map(Referent::key)
            .filter(COUNTED::contains)
            .isPresent();
    boolean whole =
        !claim.further() && !claim.theme().map(Referent::key).orElse("").equals("other");
    return harm
        && people
        && claim.count().isPresent()
        && claim.status() == Status.HAPPENED
        && (whole || claim.family().equals(INJURY));
  }

  private void add(EventClaim claim) {
    Quantity count = claim.count().orElseThrow();
    if (claim.family().equals(DEATH)) {
      deaths.add(count);
      starts.add(claim.span().start());
      ends.add(claim.span().end());
    } else {
      injuries.add(count);
    }
  }

  /** Whether it is a toll, and no other of its family in the article differs from it. */
  boolean isOnly(EventClaim claim) {
    if (!isToll(claim)) {
      return false;
    }
    Set<Quantity> told = claim.family().equals(DEATH) ? deaths : injuries;
    Quantity count = claim.count().orElseThrow();
    return told.size() <= MOST && told.stream().noneMatch(count::disjoint);
  }

  /** For a claim of injured the one number of dead; -1 where there is none, or several. */
  double dead(EventClaim claim) {
    if (!claim.family().equals(INJURY) || deaths.size() > MOST) {
      return -1;
    }
    double[] numbers =
        deaths.stream().mapToDouble(count -> count.range().low()).distinct().toArray();
    return numbers.length == 1 ? numbers[0] : -1;
  }

  /** Whether the dead stand right beside these injured. */
  boolean parted(EventClaim claim) {
    return claim.family().equals(INJURY)
        && (holdsNear(starts, claim.span().end()) || holdsNear(ends, claim.span().start()));
  }

  private static boolean holdsNear(TreeSet<Integer> places, int place) {
    Integer next = places.higher(place - BESIDE);
    return next != null && next < place + BESIDE;
  }
}
