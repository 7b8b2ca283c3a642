package dev.crosscheck.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.OneName;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.SameStory;
import dev.crosscheck.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgedNamesTest {

  private static final SameStory STORY = new SameStory("a.md", "b.md", "Both name Larkfield.", 2);

  @ParameterizedTest
  @CsvSource({
    // family names that share most letters in their order
    "Corvan Brelsten 29, Corvan Ralsten 29",
    "Otto Halmbeck 29, Otto Halembek 29",
    // given names that nobody else has, alike from end to end
    "Kelvandro Lund 15, Kevandaro Lund 15",
    // a given name alone
    "Tolvena 13, Tolveda 13",
  })
  void oneBearer(String one, String two) {
    assertEquals(1, names(one, two).size());
  }

  @ParameterizedTest
  @CsvSource({
    // two ages
    "Corvan Brelsten 29, Corvan Ralsten 30",
    // little in common
    "Corvan Brelsten 29, Corvan Lindqvist 29",
    // children of one family
    "Jayden Lund 4, Kayden Lund 4",
    "Jayden 4, Kayden 4",
    // what friends call him
    "Anthony Lund 29, Tony Lund 29",
    "Nathaniel Lund 29, Nathan Lund 29",
    // known by other rules, whatever the age
    "Otto Casulo 29, Otto Casullo 29",
    // another way to transliterate
    "Serhii 29, Serhiy 29",
  })
  void twoBearersOrAnothersConcern(String one, String two) {
    assertEquals(List.of(), names(one, two));
  }

  @Test
  void anArticleThatHasBothTellsThemApart() {
    List<NameUse> uses = new ArrayList<>();
    uses.add(aged("a.md", 5, "Corvan Brelsten 29"));
    uses.add(aged("b.md", 5, "Corvan Ralsten 29"));
    assertEquals(1, AgedNames.of(uses).size());
    uses.add(Given.person("b.md", 90, "Mira Brelsten", 1));
    assertEquals(List.of(), AgedNames.of(uses));
  }

  @Test
  void articlesThatNothingJoins() {
    List<AgedNames> pairs =
        AgedNames.of(
            List.of(aged("a.md", 5, "Corvan Brelsten 29"), aged("b.md", 5, "Corvan Ralsten 29")));
    assertEquals(List.of(), AgedNames.link(pairs, List.of(), List.of()));
  }

  @Test
  void allUsesOfBothAreSpellings() {
    List<AgedNames> pairs =
        AgedNames.of(
            List.of(
                Given.person("c.md", 5, "Corvan Brelsten", 1),
                aged("b.md", 5, "Corvan Ralsten 29"),
                aged("a.md", 5, "Corvan Brelsten 29")));
    OneName name = AgedNames.link(pairs, List.of(STORY), List.of()).get(0);
    assertEquals(
        List.of("Corvan Brelsten", "Corvan Ralsten", "Corvan Brelsten"),
        name.spellings().stream().map(OneName.Spelling::text).toList());
    assertEquals(
        List.of(
            "“Corvan Brelsten” and “Corvan Ralsten” are both 29 years old.",
            "Both name Larkfield."),
        name.because());
  }

  private static List<OneName> names(String one, String two) {
    List<AgedNames> pairs = AgedNames.of(List.of(aged("a.md", 5, one), aged("b.md", 5, two)));
    return AgedNames.link(pairs, List.of(STORY), List.of());
  }

  private static NameUse aged(String article, int start, String told) {
    String text = told.substring(0, told.lastIndexOf(' '));
    int years = Integer.parseInt(told.substring(told.lastIndexOf(' ') + 1));
    Span span = new Span(article, start, start + text.length());
    String letters = text.toLowerCase(Locale.ROOT).replace(" ", "");
    return new NameUse(
        span,
        List.of(span),
        ReferentKind.PERSON,
        text,
        letters,
        letters,
        "",
        letters,
        List.of(NameUse.age(years)),
        Set.of(),
        false);
  }
}
