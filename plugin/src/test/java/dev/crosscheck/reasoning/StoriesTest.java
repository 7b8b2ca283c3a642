package dev.crosscheck.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.claim.ArticleClaims;
import dev.crosscheck.claim.names.NameClaims;
import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.NearStory;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.SameStory;
import dev.crosscheck.facts.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StoriesTest {

  /** The same without a date. */
  private static ArticleClaims article(String path, String words) {
    return article(path, Optional.empty(), words);
  }

  /**
   * Upper-case words are names, those with a stroke full names of persons, the rest are common
   * words; "word*3" stands three times.
   */
  private static ArticleClaims article(String path, Optional<LocalDate> date, String words) {
    Map<String, Integer> terms = new TreeMap<>();
    List<NameUse> names = new ArrayList<>();
    for (String word : words.split(" ")) {
      String[] parts = word.split("\\*");
      String key = parts[0].toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
      Referent person = new Referent(ReferentKind.PERSON, key, parts[0], List.of());
      terms.put(
          key.indexOf(' ') > 0 ? "PERSON:" + NameClaims.term(person) : key,
          parts.length == 1 ? 1 : Integer.parseInt(parts[1]));
      if (!key.equals(parts[0])) {
        Span span = new Span(path, 0, 1);
        names.add(
            new NameUse(
                span,
                List.of(span),
                ReferentKind.PERSON,
                parts[0],
                key,
                key,
                "",
                key,
                List.of(),
                Set.of(),
                false));
      }
    }
    return new ArticleClaims(
        path, date, List.of(), names, List.of(), List.of(), new TreeMap<>(terms));
  }

  private static List<String> stories(ArticleClaims... articles) {
    return Stories.of(List.of(articles)).same().stream()
        .map(story -> story.left() + " " + story.right())
        .toList();
  }

  @Test
  void sharedNamesMakeAStoryOfTwo() {
    assertEquals(
        List.of(
            new SameStory("a", "b", "Both articles are about Berg, Larsen, “treaty” and Lome.", 3)),
        Stories.of(
                List.of(
                    article("a", "Larsen*3 Berg*4 Lome treaty*3 signature minister ship"),
                    article("b", "Larsen*2 Berg*4 Lome treaty*2 senate week protest")))
            .same());
  }

  /** "The Libyan minister" names a country that no article writes. */
  @Test
  void whatNoArticleWritesIsNoReason() {
    assertEquals(
        "Both articles are about Berg, Larsen, “treaty” and Lome.",
        Stories.of(
                List.of(
                    article("a", "Larsen*3 Berg*4 Lome treaty*3 place:ly*4 minister ship"),
                    article("b", "Larsen*2 Berg*4 Lome treaty*2 place:ly*4 week protest")))
            .same()
            .get(0)
            .because());
  }

  @Test
  void inFiveArticlesOfOneStoryTheirNamesAreStillTelling() {
    String names = "Larsen*3 Berg*3 Lome*2 treaty*2 ";
    assertEquals(
        10,
        stories(
                article("a", names + "signature minister"),
                article("b", names + "senate protest"),
                article("c", names + "port ship"),
                article("d", names + "money bank"),
                article("e", names + "poll campaign"))
            .size());
  }

  @Test
  void onePageInTwoVersionsIsNoStory() {
    String words = "Larsen*3 Berg*4 Lome treaty*3 signature minister";
    assertEquals(
        List.of("docs/a.md docs/b.md"),
        stories(article("docs/a.md", words), article("docs/b.md", words)));
    assertEquals(
        List.of(), stories(article("docs/1.0/a.md", words), article("docs/2.0/a.md", words)));
  }

  @Test
  void commonWordsMakeNoStory() {
    assertEquals(
        List.of(),
        stories(
            article("a", "Larsen*3 company*3 profit*2 market year price quarter share"),
            article("b", "Berg*3 company*3 profit*2 market year price quarter share")));
  }

  @Test
  void oneSharedNameMakesNoStory() {
    assertEquals(
        List.of(),
        stories(
            article("a", "Larsen*3 Oslo treaty senate protest"),
            article("b", "Larsen*3 Bergen concert piano stage")));
  }

  @Test
  void namesOfEveryArticleTellNothingInAGreatRepository() {
    List<ArticleClaims> articles = new ArrayList<>();
    for (int at = 0; at < 400; at++) {
      articles.add(
          article(
              "%03d".formatted(at),
              "Larsen*2 Berg*2 Own" + at + "*3 Town" + at + "*2 thing" + at + "*3 deed" + at));
    }
    assertEquals(new Stories(List.of(), List.of()), Stories.of(articles));
  }

  private static List<String> near(ArticleClaims... articles) {
    return Stories.of(List.of(articles)).near().stream()
        .map(story -> story.left() + " " + story.right() + ": " + story.because())
        .toList();
  }

  @Test
  void shortArticlesWithOneNameMayBeOfOneStory() {
    assertEquals(
        List.of("a b: Both articles are about Lome, “jewel” and “robber”."),
        near(
            article("a", "Lome robber jewel shop"),
            article("b", "Lome robber jewel police"),
            article("c", "Lome senate vote budget")));
  }

  @Test
  void articlesNearToAThirdMayBeOfOneStory() {
    assertEquals(
        List.of(
            "a b: Both articles are about Lome, “jewel” and “robber”.",
            "a c: Both articles are about Lome.",
            "b c: Both articles are about Lome, “drag” and “heist”."),
        near(
            article("a", "Lome robber jewel"),
            article("b", "Lome robber jewel drag heist"),
            article("c", "Lome drag heist")));
  }

  private static final String ALL_OF_IT = "Lome Ada_Holm robber jewel shop drag heist mask ransom";

  @Test
  void whatIsOfOneStoryWithTheSameOthersMayBeOfOneStory() {
    ArticleClaims one = article("a", "Lome Ada_Holm robber jewel shop street window");
    ArticleClaims other = article("b", "Lome drag heist mask paris museum painting");
    assertEquals(
        List.of("a b: Both articles are about Lome."),
        pairOf("a b", one, other, all("c"), all("d"), all("e"), all("f")));
    assertEquals(List.of(), pairOf("a b", one, other, near("c"), near("d"), near("e"), near("f")));
  }

  private static ArticleClaims all(String path) {
    return article(path, ALL_OF_IT);
  }

  private static ArticleClaims near(String path) {
    return article(path, "Lome robber drag " + path.repeat(4) + " " + path.repeat(5));
  }

  private static List<String> pairOf(String pair, ArticleClaims... articles) {
    return near(articles).stream().filter(story -> story.startsWith(pair)).toList();
  }

  @Test
  void oneCommonNameIsNoStory() {
    assertEquals(
        List.of(),
        near(article("a", "Lome robber jewel shop"), article("b", "Lome senate vote budget")));
  }

  private static final String REPORT = "robber jewel shop window hammer guard street van night";
  private static final String VERDICT = "court jury verdict judge prison appeal lawyer year june";

  private static List<NearStory> near(String one, String words, String other, String others) {
    return Stories.of(
            List.of(
                article("a", Optional.of(LocalDate.parse(one)), words),
                article("b", Optional.of(LocalDate.parse(other)), others)))
        .near();
  }

  @Test
  void theFirstReportsOfAnIncidentCanBeHeldAgainstEachOther() {
    List<NearStory> near =
        near("2022-03-02", "Lome*2 " + REPORT, "2022-03-03", "Lome*2 robber thief gems cash");
    assertEquals(List.of(true), near.stream().map(NearStory::close).toList());
  }

  @Test
  void aTrialAYearAfterSharesItsNamesAlone() {
    List<NearStory> near =
        near(
            "2022-03-02",
            "Ada_Holm Lome jewel " + REPORT,
            "2023-04-11",
            "Ada_Holm Lome jewel " + VERDICT);
    assertEquals(List.of(false), near.stream().map(NearStory::close).toList());
  }

  @Test
  void aTownAYearAfterIsNoStory() {
    assertEquals(
        List.of(),
        near("2022-03-02", "Lome jewel " + REPORT, "2023-04-11", "Lome jewel " + VERDICT));
  }
}
