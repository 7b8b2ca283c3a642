package dev.crosscheck.newsroom;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.SheetClaim;
import dev.crosscheck.facts.SheetEntry;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What an article says against the newsroom's sheet of facts. */
public final class SheetDispute {

  /** A report can still tell of the days before a birthday, or before an office changed hands. */
  private static final int GRACE_DAYS = 31;

  /** Offices of which one person holds one at a time. */
  private static final Set<String> SOLE =
      Set.of("mayor", "governor", "president", "chancellor", "premier", "prime minister");

  private SheetDispute() {}

  /**
   * @param entries all that the sheet says on the matter of the claim
   * @return the dispute; empty where an entry allows what is said, or none settles it
   */
  public static List<Finding> in(String rule, SheetClaim claim, Collection<SheetEntry> entries) {
    List<SheetEntry> sorted =
        entries.stream().sorted(Comparator.comparingInt(SheetEntry::line)).toList();
    if (sorted.stream().anyMatch(entry -> allows(entry, claim))) {
      return List.of();
    }
    return sorted.stream()
        .filter(entry -> contradicts(entry, claim))
        .findFirst()
        .map(entry -> finding(rule, claim, entry))
        .stream()
        .toList();
  }

  private static boolean allows(SheetEntry entry, SheetClaim claim) {
    return entry.matter() == SheetEntry.Matter.ROLE
        ? sameRole(entry, claim) && sameOwner(entry, claim) && inTime(entry, claim)
        : !contradicts(entry, claim) && applies(entry, claim);
  }

  private static boolean contradicts(SheetEntry entry, SheetClaim claim) {
    return switch (entry.matter()) {
      case NAME -> true;
      case AGE -> claim.reported().isPresent() && !fitsBirth(entry, claim);
      case DATE -> claim.days().isPresent() && !covers(entry, claim);
      case FIGURE ->
          applies(entry, claim)
              && claim.number().isPresent()
              && claim.number().get().disjoint(entry.number().orElseThrow());
      case ROLE -> claim.reported().isPresent() && otherRole(entry, claim);
    };
  }

  private static boolean applies(SheetEntry entry, SheetClaim claim) {
    boolean bounded = entry.from().isPresent() || entry.until().isPresent();
    return !bounded || claim.reported().filter(entry::holdsOn).isPresent();
  }

  private static boolean fitsBirth(SheetEntry entry, SheetClaim claim) {
    LocalDate born = entry.day().orElseThrow();
    LocalDate told = claim.reported().orElseThrow();
    double said = claim.number().orElseThrow().low();
    return said == Period.between(born, told).getYears()
        || said == Period.between(born, told.minusDays(GRACE_DAYS)).getYears();
  }

  private static boolean covers(SheetEntry entry, SheetClaim claim) {
    LocalDate day = entry.day().orElseThrow();
    return !claim.days().get().first().isAfter(day) && !claim.days().get().last().isBefore(day);
  }

  private static boolean otherRole(SheetEntry entry, SheetClaim claim) {
    if (sameRole(entry, claim)) {
      return !sameOwner(entry, claim) || !inTime(entry, claim);
    }
    return !claim.former()
        && entry.holdsOn(claim.reported().orElseThrow())
        && SOLE.contains(entry.role())
        && SOLE.contains(claim.role());
  }

  private static boolean sameRole(SheetEntry entry, SheetClaim claim) {
    return entry.role().equals(claim.role());
  }

  private static boolean sameOwner(SheetEntry entry, SheetClaim claim) {
    return entry.owner().isEmpty()
        || claim.owner().isEmpty()
        || entry.owner().contains(claim.owner())
        || claim.owner().contains(entry.owner());
  }

  /** A holder is in office about the day of the report; a former one is not, all that time. */
  private static boolean inTime(SheetEntry entry, SheetClaim claim) {
    LocalDate told = claim.reported().orElseThrow();
    if (claim.former()) {
      return !entry.holdsOn(told) || !entry.holdsOn(told.plusDays(GRACE_DAYS));
    }
    return entry.holdsOn(told)
        || entry.holdsOn(told.minusDays(GRACE_DAYS))
        || entry.holdsOn(told.plusDays(GRACE_DAYS));
  }

  private static Finding finding(String rule, SheetClaim claim, SheetEntry entry) {
    String said = claim.former() ? "former " + claim.says() : claim.says();
    return new Finding(
        rule,
        subject(entry),
        List.of(
            Evidence.of(claim.span(), claim.text(), said)
                .readAs(said)
                .on(claim.days())
                .counting(claim.number())),
        List.of(),
        "The sheet of facts (" + entry.where() + ") says: " + entry.says() + ".",
        "Correct the article, or the sheet.");
  }

  private static String subject(SheetEntry entry) {
    return switch (entry.matter()) {
      case NAME -> "the name of " + entry.name();
      case AGE -> "the age of " + entry.name();
      case ROLE -> "the office of " + entry.name();
      case DATE, FIGURE -> entry.name();
    };
  }
}
