package dev.crosscheck.reasoning;

import static dev.crosscheck.reasoning.Newsroom.findings;
import static dev.crosscheck.reasoning.Telling.AGADEZ;
import static dev.crosscheck.reasoning.Telling.BURY;
import static dev.crosscheck.reasoning.Telling.CHAD;
import static dev.crosscheck.reasoning.Telling.LAKE;
import static dev.crosscheck.reasoning.Telling.MILLTON;
import static dev.crosscheck.reasoning.Telling.MILLTOWN;
import static dev.crosscheck.reasoning.Telling.NIGER;
import static dev.crosscheck.reasoning.Telling.OLDHAM;
import static dev.crosscheck.reasoning.Telling.PERTH;
import static dev.crosscheck.reasoning.Telling.in;
import static dev.crosscheck.reasoning.Telling.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictingPlaceTest {

  private static Telling first(String article) {
    return in(article, 100).once();
  }

  private static Telling arrest(String article) {
    return first(article).kind("arrest", "arrest").about(person("Olaf Berg"));
  }

  @Test
  void regionsOfTwoCountriesConflict() {
    assertEquals(
        List.of("conflicting-place: a.md the Lac region | b.md the Agadez region"),
        findings(first("a.md").to(LAKE), first("b.md").to(AGADEZ)));
  }

  @Test
  void aCountryAndARegionOfAnotherConflict() {
    assertEquals(
        List.of("conflicting-place: a.md Niger | b.md the Lac region"),
        findings(first("a.md").to(NIGER), first("b.md").to(LAKE)));
  }

  @Test
  void townsOfTwoRegionsConflict() {
    assertEquals(
        List.of("conflicting-place: a.md Oldham | a.md Perth"),
        findings(
            arrest("a.md").to(OLDHAM),
            in("a.md", 300).kind("arrest", "arrest").about(person("Olaf Berg")).once().to(PERTH)));
  }

  @Test
  void sendingAndArrivingHaveOneDestination() {
    assertEquals(
        List.of("conflicting-place: a.md the Lac region | b.md the Agadez region"),
        findings(first("a.md").to(LAKE), first("b.md").send().to(AGADEZ).status(Status.PLANNED)));
  }

  @Test
  void aPlanJoinsTheRestOfItsArticle() {
    assertEquals(
        List.of(
            "conflicting-place: a.md the Lac region | b.md the Agadez region | c.md the Agadez"
                + " region"),
        findings(
            first("a.md")
                .reported("2023-06-09")
                .to(LAKE)
                .weekday("2023-06-09")
                .status(Status.EXPECTED),
            first("b.md").to(NIGER).status(Status.EXPECTED),
            in("b.md", 300).send().to(AGADEZ).month("2023-03").status(Status.PLANNED),
            in("c.md", 300).send().to(AGADEZ).month("2023-03").status(Status.EXPECTED)));
  }

  @Test
  void aRegionOfTheCountryIsNoConflict() {
    assertEquals(List.of(), findings(first("a.md").to(CHAD), first("b.md").to(LAKE)));
  }

  @Test
  void neighbouringTownsCanBeOne() {
    assertEquals(List.of(), findings(arrest("a.md").to(OLDHAM), arrest("b.md").to(BURY)));
  }

  @Test
  void aTownOfUnknownRegionIsNoConflict() {
    assertEquals(List.of(), findings(arrest("a.md").to(OLDHAM), arrest("b.md").to(MILLTON)));
  }

  @Test
  void aPlaceOnNoMapIsNoConflict() {
    assertEquals(List.of(), findings(first("a.md").to(MILLTOWN), first("b.md").to(LAKE)));
  }

  @Test
  void aDeniedDestinationIsNoConflict() {
    assertEquals(
        List.of(),
        findings(
            first("a.md").to(LAKE).status(Status.PLANNED),
            first("b.md").to(AGADEZ).status(Status.DENIED)));
  }

  @Test
  void visitsToTwoCountriesAreTwo() {
    assertEquals(
        List.of(),
        findings(
            in("a.md", 1).kind("visit", "visit").about(person("Ada Larsen")).to(CHAD),
            in("a.md", 30).kind("visit", "visit").about(person("Ada Larsen")).to(NIGER)));
  }

  @Test
  void alsoToAnotherCountryIsNoConflict() {
    assertEquals(List.of(), findings(first("a.md").to(LAKE), in("a.md", 300).to(AGADEZ).further()));
  }
}
