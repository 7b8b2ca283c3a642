package dev.crosscheck.wording;

import static dev.crosscheck.wording.Given.name;
import static dev.crosscheck.wording.Given.odd;
import static dev.crosscheck.wording.Given.person;
import static dev.crosscheck.wording.Given.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRulesTest {

  @ParameterizedTest
  @CsvSource({
    "Min Haru Tan, Min-haru Tan",
    "Pak Sung Ho, Pak Sung-ho",
    "Rachael Lorne, Rachel Lorne",
    "Vinnetta Shore, Vynnetta Shore",
    "Carl Bensen, Carl Benson",
    "Otto Casulo, Otto Casullo",
    "Mary Vicente Green, Mary Vincente Green",
  })
  void conflictingWithinAnArticle(String one, String two) {
    assertEquals(1, variants(person("a.md", 10, one, 1), person("a.md", 90, two, 1)).size());
  }

  @ParameterizedTest
  @CsvSource({
    "Dean Dodder, Deon Dodder",
    "Jean Archer, Sean Archer",
    "Simmie Gruder, Simmieon Gruder",
    "Fred Swinger, Freddy Swinger",
    "Josh Guzton, Joshua Guzton",
    "DeShaun Swan, De’Shaun Swan",
    "DeShaun Swan, Deshaun Swan",
    "José Ramiro, Jose Ramiro",
    "Mario Lund, Maria Lund",
    "Paul Lund, Paula Lund",
    "Jason Dej-Ond, Jason Dej-ond",
    "Serhii Bondar, Serhiy Bondar",
    "John A. Smith, John B. Smith",
    "Marlen Haber, Merlen Haber",
  })
  void notConflictingWithinAnArticle(String one, String two) {
    assertEquals(List.of(), variants(person("a.md", 10, one, 1), person("a.md", 90, two, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "Min Haung, Min Huang",
    "Cheyanne Jesper, Cheyenne Jesper",
    "Javon Wilder, Jovan Wilder",
    "Rolando Pizano, Ronaldo Pizano",
    "Jaime Salas, Jamie Salas",
    "Daneka Lottes, Deneka Lottes",
    "Frank Gamez, Frank Gomez",
    "Sara Grieg, Sarah Grieg",
    "Kurmanguly Berdyev, Gurmanguly Berdyev",
  })
  void conflictingWithinAStory(String one, String two) {
    List<Finding> found =
        variants(person("a.md", 10, one, 1), person("b.md", 90, two, 2), story("a.md", "b.md"));
    assertEquals(1, found.size());
    assertEquals(2, found.get(0).evidence().size());
    assertFalse(found.get(0).because().isEmpty());
    assertTrue(found.get(0).conflict().contains(one) && found.get(0).conflict().contains(two));
  }

  @ParameterizedTest
  @CsvSource({
    "Dan Miller, Don Miller",
    "Jose Miller, Joseph Miller",
    "Michael Miller, Michelle Miller",
    "Jane Miller, June Miller",
    "Marco Miller, Mario Miller",
    "Erin Miller, Eric Miller",
    "Samir Kuntar, Samir Quntar",
    "Travis Carnes Jr., 'Travis Carnes, Jr.'",
    "John Hall, John Hill",
    "Robert Miller, Roberta Miller",
    "Tom Roberts, Tom Robert",
  })
  void notConflictingWithinAStory(String one, String two) {
    assertEquals(
        List.of(),
        variants(person("a.md", 10, one, 1), person("b.md", 90, two, 2), story("a.md", "b.md")));
  }

  @Test
  void notConflictingInUnrelatedArticles() {
    assertEquals(
        List.of(),
        variants(person("a.md", 10, "John Smith", 4), person("b.md", 90, "John Smyth", 2)));
  }

  @Test
  void conflictingInUnrelatedArticlesWhereThreePartsAgree() {
    assertEquals(
        1,
        variants(
                person("a.md", 10, "Ana Maria Belgardo", 4),
                person("c.md", 90, "Ana Maria Belgrado", 2))
            .size());
  }

  @Test
  void conflictingWhereLettersOfALongNameChangedPlaces() {
    assertEquals(
        1,
        variants(
                person("a.md", 10, "Tanishka Morland", 1),
                person("b.md", 90, "Tanihska Morland", 1))
            .size());
  }

  @Test
  void conflictingWhereBothAreOfOneAge() {
    assertEquals(
        1, variants(aged("a.md", "Otto Casulo", 48), aged("b.md", "Otto Casullo", 48)).size());
    assertEquals(
        List.of(), variants(aged("a.md", "Otto Casulo", 48), aged("b.md", "Otto Casullo", 29)));
  }

  @Test
  void notConflictingLogosAndAccounts() {
    assertEquals(
        List.of(),
        variants(
            name(ReferentKind.ORGANISATION, "a.md", 10, "Crime Watch", 3),
            name(ReferentKind.ORGANISATION, "a.md", 90, "CrimeWatch", 1),
            person("a.md", 200, "Ada Holm", 2),
            person("a.md", 300, "AdaHolm", 1)));
  }

  private static NameUse aged(String article, String text, int years) {
    NameUse use = person(article, 10, text, 1);
    return new NameUse(
        use.span(),
        use.places(),
        use.kind(),
        use.text(),
        use.letters(),
        use.referent(),
        use.oddity(),
        use.repaired(),
        List.of(NameUse.age(years)),
        use.strange(),
        false);
  }

  @Test
  void oneClusterIsOneFindingInAnyOrder() {
    List<Object> facts = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      facts.add(person("n" + i + ".md", 5, i % 3 == 0 ? "Pak Sung-ho" : "Pak Sung Ho", 2));
    }
    List<Finding> expected = RuleRun.findings("name-variant", facts);
    assertEquals(1, expected.size());
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(facts, new Random(seed));
      assertEquals(expected, RuleRun.findings("name-variant", facts));
    }
  }

  @Test
  void garbledNameStandsBesideItsCleanSpelling() {
    List<Finding> found =
        RuleRun.findings(
            "garbled-name",
            List.of(
                odd("a.md", 10, "Pak I1 Ho", "the digit 1 stands among letters", "pakilho"),
                person("b.md", 5, "Pak Il Ho", 4),
                person("c.md", 5, "Pak Il Ho", 4)));
    assertEquals(1, found.size());
    assertEquals(
        List.of("Pak I1 Ho", "Pak Il Ho"),
        found.get(0).evidence().stream().map(Evidence::position).toList());
  }

  @Test
  void garbledNameStandsAlone() {
    assertEquals(
        1,
        RuleRun.findings(
                "garbled-name",
                List.of(odd("a.md", 10, "Annna Lind", "the letter n stands thrice", "annalind")))
            .size());
  }

  @Test
  void notGarbledWhereItIsAlwaysWrittenSo() {
    assertEquals(
        List.of(),
        RuleRun.findings(
            "garbled-name",
            List.of(
                odd("a.md", 10, "Mar10 Beat", "digits stand among letters", "mariobeat"),
                odd("b.md", 10, "Mar10 Beat", "digits stand among letters", "mariobeat"),
                odd("c.md", 10, "Mar10 Beat", "digits stand among letters", "mariobeat"))));
  }

  @Test
  void cleanNamesAreNotGarbled() {
    assertEquals(
        List.of(), RuleRun.findings("garbled-name", List.of(person("a.md", 1, "Anna Lind", 2))));
  }

  @ParameterizedTest
  @CsvSource({
    "Northern Fishing District, Northwestern Fishing District",
    "the Eastern Fishing District, Southeastern Fishing District",
    "Coastal Guard Unit, Coastal Guards Unit",
  })
  void conflictingTerms(String one, String two) {
    assertEquals(1, terms(one, two).size());
  }

  @ParameterizedTest
  @CsvSource({
    "Northern Fishing District, Southern Fishing District",
    "Northeastern Fishing District, Northwestern Fishing District",
    "First Fishing District, Second Fishing District",
    "Upper Fishing District, Lower Fishing District",
    "Fishing Ministry of Larkonia, Fishing Minister of Larkonia",
    "Northern District, Northwestern District",
    "7th Fishing District, 8th Fishing District",
  })
  void notConflictingTerms(String one, String two) {
    assertEquals(List.of(), terms(one, two));
  }

  private static List<Finding> terms(String one, String two) {
    return RuleRun.findings(
        "term-variant",
        List.of(
            name(ReferentKind.THING, "a.md", 10, one, 1),
            name(ReferentKind.THING, "a.md", 90, two, 1)));
  }

  private static List<Finding> variants(Object... facts) {
    return RuleRun.all(List.of(facts)).stream()
        .filter(found -> found.rule().equals("name-variant") || isMisspelled(found))
        .toList();
  }

  private static boolean isMisspelled(Finding found) {
    return found.rule().equals("misspelled-name");
  }
}
