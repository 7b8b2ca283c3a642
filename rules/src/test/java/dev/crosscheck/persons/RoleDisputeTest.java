package dev.crosscheck.persons;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.RoleStatement;
import dev.crosscheck.facts.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleDisputeTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 14);

  private static RoleStatement president(int start, String key, String name, LocalDate asOf) {
    Referent owner = new Referent(ReferentKind.PLACE, key, name, List.of());
    return new RoleStatement(
        new Span("a.md", start, start + 20),
        "president of " + name,
        "karin moberg",
        "Karin Moberg",
        "president",
        Optional.of(owner),
        Optional.of(asOf));
  }

  private static boolean conflict(RoleStatement left, RoleStatement right) {
    return RoleDispute.conflict(SameHolder.of(left, right, ""));
  }

  @Test
  void nobodyIsPresidentOfTwoCountries() {
    RoleStatement north = president(0, "north vale", "North Vale", DAY);
    assertTrue(conflict(north, president(100, "south vale", "South Vale", DAY)));
  }

  @Test
  void aCountryIsCalledByItsHalf() {
    RoleStatement west = president(0, "west vale", "West Vale", DAY);
    RoleStatement whole = president(100, "vale", "Vale", DAY);
    assertFalse(conflict(west, whole));
    assertFalse(
        conflict(president(0, "vale", "Vale", DAY), president(100, "west vale", "West Vale", DAY)));
  }

  @Test
  void onePlaceMayHaveTwoKeys() {
    RoleStatement one = president(0, "san marro", "San Marro", DAY);
    assertFalse(conflict(one, president(100, "sm-1", "San Marro", DAY)));
  }

  @Test
  void anOfficeOfAnotherTimeIsNone() {
    RoleStatement now = president(0, "north vale", "North Vale", DAY);
    RoleStatement then = president(100, "south vale", "South Vale", DAY.minusYears(4));
    assertFalse(conflict(now, then));
  }

  @Test
  void aHistoryIsLeftAlone() {
    RoleStatement now = president(0, "north vale", "North Vale", DAY);
    assertFalse(conflict(now, president(20_000, "south vale", "South Vale", DAY)));
  }
}
