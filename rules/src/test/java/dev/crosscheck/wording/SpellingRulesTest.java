package dev.crosscheck.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.LookAlikes;
import dev.crosscheck.facts.NameSpelling;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.SpelledElsewhere;
import dev.crosscheck.facts.SpelledWord;
import dev.crosscheck.facts.SpelledWord.Familiarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single words of names within one article. */
class SpellingRulesTest {

  @ParameterizedTest
  @CsvSource({
    "Lindqist, Lindqvist",
    "Kovaelck, Kovaleck",
    "Artana, Ardana",
    "Zorink, Zorinka",
    "Sciecnes, Sciences",
  })
  void misspelledBesideManyRightOnes(String rare, String usual) {
    assertEquals(1, of("misspelled-name", pair(word(rare, 1), word(usual, 5))).size());
  }

  @ParameterizedTest
  @CsvSource({
    "Rodick, Roddick",
    "Hofman, Hoffman",
    "Kovalleck, Kovaleck",
    "Ardona, Ardana",
    "Touman, Tuman"
  })
  void noteWhereBothReadAlike(String rare, String usual) {
    LookAlikes pair = pair(word(rare, 1), word(usual, 5));
    assertEquals(0, of("misspelled-name", pair).size());
    assertEquals(1, of("name-variant", pair).size());
  }

  /** Twice the same, without a vowel: a second way to write what another script leaves out. */
  @Test
  void noteWhereAVowelIsMissingTwice() {
    LookAlikes pair = pair(word("Jarabol", 16), word("Jarbol", 2));
    LookAlikes twice = pair(word("Jarbol", 2), word("Jarabol", 16));
    LookAlikes once = pair(word("Jarbol", 1), word("Jarabol", 16));
    LookAlikes consonant = pair(word("Jarasbol", 2), word("Jarabol", 16));
    assertEquals(0, of("misspelled-name", pair).size());
    assertEquals(0, of("misspelled-name", twice).size());
    assertEquals(1, of("name-variant", twice).size());
    assertEquals(1, of("misspelled-name", once).size());
    assertEquals(1, of("misspelled-name", consonant).size());
  }

  @Test
  void noteWhereFewRightOnesStandBesideIt() {
    LookAlikes pair = pair(word("Lindqist", 1), word("Lindqvist", 4));
    assertEquals(0, of("misspelled-name", pair).size());
    assertEquals(1, of("name-variant", pair).size());
  }

  @ParameterizedTest
  @CsvSource({
    "Larkonian, Larkonia", "Larkonias, Larkonia", "Texans, Texas", "Lorens, Loren",
    "OpenCL, OpenGL", "Lorenskiy, Lorensky", "Centre, Center", "Dover, Rover",
    "Brennivska, Brennivka", "Brenniika, Brenniia", "Larkoni, Larkoin", "Lorewin, Lorevin",
  })
  void silentForTwoFormsOrTwoWords(String rare, String usual) {
    LookAlikes pair = pair(word(rare, 1), word(usual, 4));
    assertEquals(List.of(), of("misspelled-name", pair));
    assertEquals(List.of(), of("name-variant", pair));
  }

  @Test
  void silentForAWordThatIsKnown() {
    SpelledWord known = new Word("Marlen").known(Familiarity.NAME).times(1);
    assertEquals(List.of(), of("misspelled-name", pair(known, word("Marlon", 5))));
  }

  @Test
  void misspelledWhereALoneNameIsUnlikeTheFullName() {
    SpelledWord full = word("Lindqvist", 1, true, "otto");
    assertEquals(1, of("misspelled-name", pair(word("Linqvist", 1), full)).size());
  }

  @ParameterizedTest
  @CsvSource({"Brwn, Brown", "Linqist, Lindqist", "Holmse, Holmes", "Halmes, Holmes"})
  void foundWhereOneIsIntroducedByItsSlipAlone(String introduced, String lone) {
    SpelledWord full = new Word(introduced).family("otto").times(1);
    SpelledWord surname = new Word(lone).lone().times(3);
    assertEquals(1, all(pair(full, surname)));
  }

  @ParameterizedTest
  @CsvSource({"Bell, Ball", "Marlow, Marlowe", "Hansen, Hanser", "Holm, Hom"})
  void silentWhereTwoBearersHaveShortOrLongerNames(String introduced, String lone) {
    SpelledWord full = new Word(introduced).family("otto").times(1);
    SpelledWord surname = new Word(lone).lone().times(3);
    assertEquals(0, all(pair(full, surname)));
  }

  @Test
  void foundWhereNoWordStandsForAWordOfTheSameName() {
    SpelledWord slip = new Word("Traed").beside("harbour").times(1);
    SpelledWord word = new Word("Trade").known(Familiarity.WORD).beside("harbour").times(1);
    assertEquals(1, all(pair(slip, word)));
    SpelledWord elsewhere = new Word("Trade").known(Familiarity.WORD).beside("world").times(1);
    assertEquals(0, all(pair(slip, elsewhere)));
  }

  @Test
  void silentWhereTheNamesHaveOtherBearers() {
    SpelledWord one = word("Hanseno", 1, true, "ada");
    SpelledWord two = word("Hansino", 4, true, "otto");
    assertEquals(List.of(), of("misspelled-name", pair(one, two)));
  }

  @Test
  void silentWhereBothAreUsedOften() {
    LookAlikes pair = pair(word("Andersen", 3), word("Anderson", 5));
    assertEquals(List.of(), of("misspelled-name", pair));
    assertEquals(List.of(), of("name-variant", pair));
  }

  /** Articles share a session; what stands around the one is not said of the other. */
  @Test
  void nobodyIsToldWhatStandsAroundAnotherArticle() {
    LookAlikes pair = pair(word("Lindqist", 1), word("Lindqvist", 5));
    String own = pair.span().article();
    Span place = new Span("c.md", 3, 12);
    for (String article : List.of(own, "b.md")) {
      SpelledElsewhere other = new SpelledElsewhere(article, "Lindqvist", place, "One story.");
      Finding found = RuleRun.findings("misspelled-name", List.of(pair, other)).get(0);
      assertEquals(
          article.equals(own),
          found.evidence().stream().anyMatch(side -> side.span().equals(place)));
    }
  }

  @Test
  void oneNoteForANameThatTwoArticlesMix() {
    List<Object> facts = new ArrayList<>();
    for (String article : List.of("a.md", "b.md")) {
      facts.add(spelling(article, 1, "Lorensky"));
      facts.add(spelling(article, 50, "Lorenskiy"));
    }
    List<Finding> found = RuleRun.findings("house-spelling", facts);
    assertEquals(1, found.size());
    assertEquals(
        Set.of("a.md", "b.md"),
        Set.copyOf(found.get(0).evidence().stream().map(side -> side.span().article()).toList()));
  }

  @Test
  void silentWhereEachArticleHasItsOwnDress() {
    assertEquals(
        List.of(),
        RuleRun.findings(
            "house-spelling",
            List.of(spelling("a.md", 1, "Gülsen"), spelling("b.md", 1, "Gulsen"))));
  }

  private static NameSpelling spelling(String article, int start, String text) {
    return new NameSpelling(
        text,
        text.toLowerCase(Locale.ROOT).replace('ü', 'u'),
        List.of(new Span(article, start, start + text.length())),
        false,
        "likeness");
  }

  private static List<Finding> of(String rule, LookAlikes pair) {
    return RuleRun.findings(rule, List.of(pair));
  }

  private static LookAlikes pair(SpelledWord rare, SpelledWord usual) {
    return new LookAlikes(rare, usual, false);
  }

  private static int all(LookAlikes pair) {
    return of("misspelled-name", pair).size() + of("name-variant", pair).size();
  }

  /** A word that stands in no table and beside nothing, but for what is said of it. */
  private static final class Word {
    private final String text;
    private Familiarity familiarity = Familiarity.UNKNOWN;
    private boolean family;
    private boolean lone;
    private List<String> beside = List.of();

    Word(String text) {
      this.text = text;
    }

    Word known(Familiarity as) {
      familiarity = as;
      return this;
    }

    Word family(String given) {
      family = true;
      return beside(given);
    }

    Word lone() {
      lone = true;
      return this;
    }

    Word beside(String word) {
      beside = List.of(word);
      return this;
    }

    SpelledWord times(int times) {
      String letters = text.toLowerCase(Locale.ROOT);
      return new SpelledWord(
          text,
          letters,
          places(text, times),
          familiarity,
          family,
          false,
          lone,
          SpelledWord.Determined.NEVER,
          beside);
    }
  }

  private static SpelledWord word(String text, int times) {
    return word(text, times, false);
  }

  private static SpelledWord word(String text, int times, boolean family, String... beside) {
    Word word = new Word(text);
    word.family = family;
    word.beside = List.of(beside);
    return word.times(times);
  }

  private static List<Span> places(String text, int times) {
    List<Span> places = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      places.add(new Span("a.md", 100 * i, 100 * i + text.length()));
    }
    return places;
  }
}
