package dev.crosscheck.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.SheetClaim;
import dev.crosscheck.facts.SheetEntry;
import dev.crosscheck.facts.SheetEntry.Matter;
import dev.crosscheck.facts.Span;
import dev.crosscheck.wording.RuleRun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetRulesTest {

  private static final LocalDate TOLD = LocalDate.of(2024, 5, 14);
  private static final Span SHEET = new Span("facts.yml", 0, 0);

  @ParameterizedTest
  @CsvSource({
    "mayor, oslo, false, mayor, bergen, 2021-01-01, ",
    "mayor, , false, mayor, oslo, 2015-01-01, 2021-10-31",
    "mayor, oslo, true, mayor, oslo, 2021-01-01, ",
    "governor, , false, mayor, oslo, 2021-01-01, ",
  })
  void anotherOfficeThanTheSheets(
      String role,
      String owner,
      boolean former,
      String sheetRole,
      String sheetOwner,
      LocalDate from,
      LocalDate until) {
    SheetEntry entry = office(sheetRole, sheetOwner, from, until);
    assertEquals(1, findings(held(role, owner, former), entry).size());
  }

  @ParameterizedTest
  @CsvSource({
    "mayor, oslo, false, mayor, oslo, 2021-01-01, ",
    "mayor, , false, mayor, oslo, 2021-01-01, ",
    "mayor, oslo, true, mayor, oslo, 2015-01-01, 2021-10-31",
    "economist, oslo, false, mayor, bergen, 2021-01-01, ",
    "mayor, oslo, false, mayor, oslo, 2024-06-01, ",
  })
  void theSheetsOffice(
      String role,
      String owner,
      boolean former,
      String sheetRole,
      String sheetOwner,
      LocalDate from,
      LocalDate until) {
    SheetEntry entry = office(sheetRole, sheetOwner, from, until);
    assertEquals(List.of(), findings(held(role, owner, former), entry));
  }

  @Test
  void oneOfTwoOfficesIsEnough() {
    assertEquals(
        List.of(),
        findings(
            held("mayor", "bergen", false),
            office("mayor", "oslo", LocalDate.of(2015, 1, 1), LocalDate.of(2021, 10, 31)),
            office("mayor", "bergen", LocalDate.of(2021, 11, 1), null)));
  }

  @Test
  void figuresBeyondTheirTolerance() {
    SheetEntry figure = figure(11_780, 13_020, null);
    assertEquals(1, findings(counted(14_200), figure).size());
    assertEquals(List.of(), findings(counted(12_000), figure));
    assertEquals(
        List.of(), findings(counted(14_200), figure(11_780, 13_020, LocalDate.of(2025, 1, 1))));
  }

  @Test
  void theFindingNamesTheSheetsLine() {
    Finding found = findings(counted(14_200), figure(11_780, 13_020, null)).get(0);
    assertEquals("The sheet of facts (facts.yml, line 7) says: 12,400.", found.conflict());
  }

  private static List<Finding> findings(SheetClaim claim, SheetEntry... entries) {
    List<Object> facts = new ArrayList<>(List.of((Object[]) entries));
    facts.add(claim);
    return RuleRun.findings("factsheet-mismatch", facts);
  }

  private static SheetClaim held(String role, String owner, boolean former) {
    return new SheetClaim(
        new Span("a.md", 4, 9),
        role,
        "role adaholm",
        role,
        role,
        owner == null ? "" : owner,
        former,
        Optional.empty(),
        Optional.empty(),
        Optional.of(TOLD));
  }

  private static SheetEntry office(String role, String owner, LocalDate from, LocalDate until) {
    return new SheetEntry(
        SHEET,
        3,
        Matter.ROLE,
        "role adaholm",
        "Ada Holm",
        "Ada Holm is " + role,
        role,
        owner,
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(from),
        Optional.ofNullable(until));
  }

  private static SheetClaim counted(double number) {
    return new SheetClaim(
        new Span("a.md", 4, 9),
        "the number",
        "figure oslo inhabitants",
        "the number",
        "",
        "",
        false,
        Optional.of(NumberRange.exactly(number)),
        Optional.empty(),
        Optional.of(TOLD));
  }

  private static SheetEntry figure(double low, double high, LocalDate from) {
    return new SheetEntry(
        SHEET,
        7,
        Matter.FIGURE,
        "figure oslo inhabitants",
        "the number of inhabitants of Oslo",
        "12,400",
        "",
        "",
        Optional.empty(),
        Optional.of(new NumberRange(low, high, Hedge.EXACT)),
        Optional.ofNullable(from),
        Optional.empty());
  }
}
