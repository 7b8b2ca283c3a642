package dev.crosscheck.reasoning;

import static dev.crosscheck.reasoning.Telling.CHAD;
import static dev.crosscheck.reasoning.Telling.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.claim.ArticleClaims;
import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReasoningTest {

  private final Reasoning reasoning = new Reasoning();

  private static List<ArticleClaims> troopsInChad() {
    return Newsroom.articles(
        in("desk/a.md", 10).once().to(CHAD).day("2023-02-20").count(300, "troop"),
        in("desk/a.md", 90).send().to(CHAD).count(450, "troop"),
        in("desk/b.md", 10)
            .once()
            .reported("2023-06-09")
            .day("2023-06-11")
            .to(Telling.AGADEZ)
            .status(dev.crosscheck.facts.Status.EXPECTED),
        in("desk/c.md", 10)
            .once()
            .reported("2023-06-10")
            .day("2023-06-11")
            .to(CHAD)
            .status(dev.crosscheck.facts.Status.EXPECTED),
        in("desk/d.md", 10).once().day("2023-02-20").to(CHAD));
  }

  @Test
  void theOrderOfWhatComesInIsNothing() {
    List<ArticleClaims> claims = troopsInChad();
    List<Finding> findings = reasoning.findings(claims);
    assertEquals(4, findings.size(), findings.toString());
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      List<ArticleClaims> shuffled = new ArrayList<>();
      for (ArticleClaims article : claims) {
        List<EventClaim> events = new ArrayList<>(article.events());
        Collections.shuffle(events, random);
        shuffled.add(
            new ArticleClaims(
                article.article(),
                article.dateline(),
                events,
                article.names(),
                article.quotes(),
                article.statements(),
                article.terms()));
      }
      Collections.shuffle(shuffled, random);
      assertEquals(findings, reasoning.findings(shuffled));
    }
  }

  @Test
  void aRuleThatIsSwitchedOffSaysNothingAndHidesNothing() {
    List<Finding> all = reasoning.findings(troopsInChad());
    List<Finding> others =
        all.stream().filter(one -> !one.rule().equals("conflicting-date")).toList();
    assertTrue(others.size() < all.size());
    assertEquals(
        others, reasoning.findings(troopsInChad(), rule -> !rule.equals("conflicting-date")));
  }

  @Test
  void aFindingSaysWhyAndWhatToDo() {
    Finding finding =
        reasoning.findings(troopsInChad()).stream()
            .filter(one -> one.rule().equals("conflicting-date"))
            .findFirst()
            .orElseThrow();
    assertEquals("the arrival of French troops", finding.subject());
    assertEquals(
        "No day fits all of these: 20 February 2023 and 11 June 2023.", finding.conflict());
    assertTrue(finding.because().get(0).startsWith("Both articles are about "), finding.toString());
    assertTrue(finding.because().size() > 1);
    assertTrue(finding.advice().endsWith("."));
    assertEquals(4, finding.evidence().size());
  }

  @Test
  void nothingComesOfNothing() {
    assertEquals(List.of(), reasoning.findings(List.of()));
  }

  @Test
  void articlesOfTwoStoriesAreNotCompared() {
    List<ArticleClaims> apart =
        List.of(
            Newsroom.article(
                "a.md", List.of(in("a.md", 1).once().day("2023-03-01")), Map.of("ada larsen", 3)),
            Newsroom.article(
                "b.md", List.of(in("b.md", 1).once().day("2023-03-09")), Map.of("olaf berg", 3)));
    assertEquals(List.of(), reasoning.findings(apart));
  }

  /** One subject in every article of one story is the worst that pairs can meet. */
  @Test
  void manyArticlesOfOneStoryAreOneFinding() {
    List<Telling> claims = new ArrayList<>();
    for (int at = 0; at < 150; at++) {
      claims.add(
          in("a%04d.md".formatted(at), 1).once().day(at % 2 == 0 ? "2023-02-20" : "2023-02-25"));
    }
    List<Finding> findings = Newsroom.full(claims.toArray(new Telling[0]));
    assertEquals(1, findings.size());
    assertTrue(findings.stream().allMatch(one -> one.evidence().size() <= 12));
  }

  @Test
  void twentyThousandArticlesAreRead() {
    List<ArticleClaims> articles = new ArrayList<>();
    Random random = new Random(3);
    for (int at = 0; at < 20_000; at++) {
      String path = "n%05d.md".formatted(at);
      int story = at / 4;
      Map<String, Integer> terms = new TreeMap<>();
      for (int name = 0; name < 4; name++) {
        terms.put("name " + (story * 4 + name), 1 + random.nextInt(3));
      }
      for (int word = 0; word < 80; word++) {
        terms.put("w" + (int) Math.abs(random.nextGaussian() * 3000), 1);
      }
      terms.put(Newsroom.term("ada larsen"), 2);
      Telling claim =
          in(path, 1).once().about(Telling.person("Name " + story)).kind("die", "death");
      articles.add(
          Newsroom.article(
              path, List.of(claim.day(at % 4 == 3 ? "2023-02-20" : "2023-02-25")), terms));
    }
    assertTrue(reasoning.findings(articles).isEmpty());
  }
}
