package dev.crosscheck.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.facts.AgeStatement;
import dev.crosscheck.facts.AgesTold;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.SameStory;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.facts.Span;
import dev.crosscheck.wording.RuleRun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeRulesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 14);

  @ParameterizedTest
  @CsvSource({
    "19, 20, 1, false",
    "20, 19, 1, false",
    "19, 20, 90, true",
    "25, 24, 60, true",
    "23, 32, 30, false",
    "18, 81, 0, false",
    "30, 33, 400, false",
    "20, 22, 180, false",
  })
  void noBirthdayExplains(int first, int second, int days, boolean dead) {
    List<Finding> found = findings(age("a.md", first, 0, dead), age("b.md", second, days, dead));
    assertEquals(1, found.size());
    assertEquals("the age of Ada Holm", found.get(0).subject());
    assertEquals(2, found.get(0).evidence().size());
  }

  @ParameterizedTest
  @CsvSource({
    "19, 19, 0, false",
    "19, 20, 28, false",
    "35, 37, 530, false",
    "31, 56, 0, false",
    "25, 24, 60, false",
    "40, 51, 4000, false",
  })
  void oneOrSeveralBirthdaysExplain(int first, int second, int days, boolean dead) {
    assertEquals(List.of(), findings(age("a.md", first, 0, dead), age("b.md", second, days, dead)));
  }

  @Test
  void oneArticleGivesOneAge() {
    AgeStatement first = age("a.md", 31, 0, false);
    List<Finding> found = findings(first, at(first, 50, 33));
    assertEquals("Nobody is 31 and 33 in one article.", found.get(0).conflict());
  }

  @Test
  void articlesOfTwoStoriesAreNotCompared() {
    assertEquals(
        List.of(),
        RuleRun.findings(
            "conflicting-age", List.of(age("a.md", 19, 0, false), age("b.md", 23, 0, false))));
  }

  @Test
  void reportsWithoutADateAreNotes() {
    AgeStatement dated = age("a.md", 19, 0, false);
    Finding found = findings(dated, undated(23)).get(0);
    assertEquals("19 and 23 in reports of one story.", found.conflict());
    assertEquals(Severity.NOTE, found.severity(Severity.WARNING));
  }

  @Test
  void aBirthdayCanLieBetweenReportsWithoutADate() {
    assertEquals(List.of(), findings(age("a.md", 19, 0, false), undated(20)));
  }

  private static AgeStatement undated(int years) {
    AgeStatement other = age("b.md", years, 0, false);
    return new AgeStatement(
        other.span(), other.text(), other.bearer(), List.of(), "", years, Optional.empty(), false);
  }

  @Test
  void oneAgeOfAGroupDiffers() {
    assertTrue(SameGroup.likely(group("a.md", 8, 10, 13), group("b.md", 6, 10, 13), 2));
    assertFalse(SameGroup.likely(group("a.md", 8, 10, 13), group("b.md", 6, 11, 13), 2));
    assertFalse(SameGroup.likely(group("a.md", 8, 10, 13), group("b.md", 10, 13, 48), 2));
    assertFalse(SameGroup.likely(group("a.md", 8, 10, 13), group("b.md", 8, 10, 13), 2));
  }

  @Test
  void whoKnowsBothAgesKnowsTwoPersons() {
    AgesTold both =
        new AgesTold(
            new Span("b.md", 0, 9),
            "6, 10 and 13",
            Set.of(),
            List.of(6, 10, 13),
            "",
            false,
            AgesTold.Part.ARTICLE,
            Set.of(6, 8, 10, 13),
            Optional.empty());
    assertFalse(SameGroup.likely(group("a.md", 8, 10, 13), both, 2));
  }

  @Test
  void oneWithoutANameIsKnownByTheNamesThatFewArticlesHave() {
    AgesTold victim = one(AgesTold.DIED, "a.md", 34, DAY);
    AgesTold later = one(AgesTold.DIED, "b.md", 36, DAY.plusDays(12));
    assertTrue(SameGroup.likely(victim, later, 1));
    assertFalse(SameGroup.likely(victim, later, 0));
  }

  @Test
  void aBirthdayIsOneYearMore() {
    AgesTold suspect = one("who was accused", "a.md", 34, DAY);
    assertTrue(SameGroup.likely(suspect, one("who was accused", "b.md", 35, DAY.plusDays(7)), 2));
    assertFalse(SameGroup.likely(suspect, one("who was accused", "b.md", 35, DAY.plusDays(8)), 2));
    assertTrue(SameGroup.likely(suspect, one("who was accused", "b.md", 33, DAY.plusDays(8)), 2));
  }

  @Test
  void theDeadHaveNoBirthdays() {
    AgesTold victim = one(AgesTold.DIED, "a.md", 34, DAY);
    assertTrue(SameGroup.likely(victim, one(AgesTold.DIED, "b.md", 35, DAY.plusDays(60)), 2));
    assertFalse(SameGroup.likely(victim, one(AgesTold.DIED, "b.md", 35, DAY.plusDays(160)), 2));
  }

  private static AgesTold one(String whom, String article, int years, LocalDate reported) {
    return new AgesTold(
        new Span(article, 0, 9),
        years + "-year-old",
        Set.of(whom),
        List.of(years),
        "",
        false,
        AgesTold.Part.ARTICLE,
        Set.of(years),
        Optional.of(reported));
  }

  private static AgesTold group(String article, Integer... ages) {
    return new AgesTold(
        new Span(article, 0, 9),
        "ages",
        Set.of(),
        List.of(ages),
        "",
        false,
        AgesTold.Part.ARTICLE,
        Set.of(ages),
        Optional.empty());
  }

  @Test
  void twoMiddleNamesAreTwoPersons() {
    AgeStatement one = age("a.md", 19, 0, false);
    AgeStatement other = age("b.md", 23, 0, false);
    assertEquals(List.of(), findings(named(one, "marie"), named(other, "louise")));
    assertEquals(1, findings(named(one, "marie"), other).size());
  }

  @Test
  void theDeadAreToldApartFromTheYoung() {
    Finding found = findings(age("a.md", 19, 0, true), age("b.md", 20, 90, true)).get(0);
    assertTrue(found.conflict().endsWith("the dead do not grow older."), found.conflict());
  }

  private static List<Finding> findings(AgeStatement left, AgeStatement right) {
    List<Object> facts = new ArrayList<>(List.of(left, right));
    facts.add(new SameStory("a.md", "a.md", "", 2));
    facts.add(new SameStory("b.md", "b.md", "", 2));
    facts.add(new SameStory("a.md", "b.md", "Both articles are about a ferry.", 2));
    return RuleRun.findings("conflicting-age", facts);
  }

  private static AgeStatement age(String article, int years, int days, boolean dead) {
    return new AgeStatement(
        new Span(article, 10, 22),
        "Ada Holm, " + years,
        "ada holm",
        List.of(),
        "Ada Holm",
        years,
        Optional.of(DAY.plusDays(days)),
        dead);
  }

  private static AgeStatement named(AgeStatement one, String middle) {
    return new AgeStatement(
        one.span(),
        one.text(),
        one.bearer(),
        List.of(middle),
        one.name(),
        one.years(),
        one.reported(),
        one.dead());
  }

  private static AgeStatement at(AgeStatement one, int start, int years) {
    return new AgeStatement(
        new Span(one.article(), start, start + 12),
        one.text(),
        one.bearer(),
        one.middle(),
        one.name(),
        years,
        one.reported(),
        one.dead());
  }
}
