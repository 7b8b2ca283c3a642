package dev.crosscheck.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.NearStory;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.SameStory;
import dev.crosscheck.facts.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoneSpellingsTest {

  /** Words that no table knows are marked: {@code *Hospiital}. */
  private static NameUse name(String article, ReferentKind kind, String marked) {
    String text = marked.replace("*", "");
    Set<String> strange =
        Arrays.stream(marked.split("[ -]"))
            .filter(word -> word.startsWith("*"))
            .map(word -> word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    String letters = text.toLowerCase(Locale.ROOT).replaceAll("[ -]", "");
    Span span = new Span(article, 5, 5 + text.length());
    return new NameUse(
        span, List.of(span), kind, text, letters, letters, "", letters, List.of(), strange, false);
  }

  private static List<NameUse> names(ReferentKind kind, int times, String marked) {
    List<NameUse> names = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      names.add(name("b" + i + ".md", kind, marked));
    }
    return names;
  }

  private static List<LoneSpelling> link(List<NameUse> names, SameStory... stories) {
    List<LoneName> lone = WordingBlocks.loneNames(names).stream().flatMap(List::stream).toList();
    return LoneSpellings.link(lone, List.of(stories), List.<NearStory>of());
  }

  private static int found(NameUse lone, List<NameUse> others, SameStory... stories) {
    List<NameUse> all = new ArrayList<>(others);
    all.add(lone);
    return link(all, stories).size();
  }

  @ParameterizedTest
  @CsvSource({
    "*Halnmoor *Hospiital, *Halnmoor Hospital, 2",
    "*Halnmoor *Conty, *Halnmoor County, 2",
    "Bank of *Tarn *Comission, House of *Tarn Commission, 2",
    "*Orvek *Linndstrand, *Orvek *Lindstrand Ltd, 3",
    "Board of *Comerce and *Tarn, Board of Commerce, 2",
    "East-*Helmsnud Line, East *Helmsund Line, 3",
  })
  void aSlipOfWhatSeveralOthersHave(String lone, String usual, int enough) {
    NameUse use = name("a.md", ReferentKind.THING, lone);
    assertEquals(1, found(use, names(ReferentKind.PLACE, enough, usual)));
    assertEquals(0, found(use, names(ReferentKind.PLACE, enough - 1, usual)));
  }

  @Test
  void ofOneStoryOneIsEnough() {
    NameUse lone = name("a.md", ReferentKind.PERSON, "*Halnmoor *Hospiital");
    List<NameUse> other = names(ReferentKind.PLACE, 1, "*Halnmoor Hospital");
    SameStory story = new SameStory("a.md", "b0.md", "Both name Orvek.", 2);
    assertEquals(1, found(lone, other, story));
    assertEquals(0, found(lone, other));
  }

  @ParameterizedTest
  @CsvSource({
    "Pier *Stropers, Pier *Stroppers, 1",
    "Pier *Stropprs, Pier *Stroppers, 1",
    "Pier *Stroppres, Pier *Stroppers, 1",
    "Harbour *Chidlren, Harbour Children's, 1",
    // of two words that no table has, one letter for another may be two
    "Pier *Stroppars, Pier *Stroppers, 0",
  })
  void ofOneStoryOneIsEnoughOfStrangeWordsToo(String lone, String usual, int found) {
    NameUse use = name("a.md", ReferentKind.THING, lone);
    List<NameUse> other = names(ReferentKind.THING, 1, usual);
    assertEquals(found, found(use, other, new SameStory("a.md", "b0.md", "Both name Orvek.", 2)));
    assertEquals(0, found(use, other));
  }

  /** What the files are called does not matter. */
  @Test
  void twoOfTheStoryOutweighOneWhereverItStands() {
    for (String path : List.of("a.md", "z.md")) {
      NameUse lone = name(path, ReferentKind.THING, "Pier *Stropers");
      List<NameUse> others = names(ReferentKind.THING, 2, "Pier *Stroppers");
      assertEquals(1, found(lone, others, story(path, "b0.md"), story(path, "b1.md")), path);
    }
  }

  private static SameStory story(String one, String other) {
    boolean ordered = one.compareTo(other) < 0;
    String least = ordered ? one : other;
    return new SameStory(least, ordered ? other : one, "Both name Orvek.", 2);
  }

  @Test
  void aDatelineInCapitalsTellsNothingApart() {
    List<NameUse> others = names(ReferentKind.PLACE, 3, "*Halnmoor Hospital");
    others.add(name("a.md", ReferentKind.PLACE, "*HALNMOOR HOSPITAL"));
    assertEquals(1, found(name("a.md", ReferentKind.PLACE, "*Halnmoor *Hospiital"), others));
  }

  @ParameterizedTest
  @CsvSource({
    // persons of one given name
    "PERSON, Otto *Bakker, Otto Baker, 20",
    // another form, another word
    "PLACE, *Halnmoor *Bankk, *Halnmoor Bank, 9",
    "PLACE, *Tarn *Labours, *Tarn Labour, 9",
    "ORGANISATION, *Tarn *Fibres, *Tarn Fibers, 9",
    // a word of English is meant
    "PLACE, *Halnmoor Forts, *Halnmoor Ports, 9",
    // two slips
    "PLACE, *Halnmoor *Hopsiatl, *Halnmoor Hospital, 9",
  })
  void another(ReferentKind kind, String lone, String usual, int times) {
    assertEquals(0, found(name("a.md", kind, lone), names(kind, times, usual)));
  }

  @Test
  void whoeverHasBothTellsThemApart() {
    List<NameUse> others = names(ReferentKind.PLACE, 3, "*Halnmoor Hospital");
    others.add(name("a.md", ReferentKind.PLACE, "*Halnmoor Hospital"));
    assertEquals(0, found(name("a.md", ReferentKind.PLACE, "*Halnmoor *Hospiital"), others));
  }

  @Test
  void whatTwoArticlesHaveIsMeant() {
    List<NameUse> others = names(ReferentKind.PLACE, 3, "*Halnmoor Hospital");
    others.add(name("c.md", ReferentKind.PLACE, "*Halnmoor *Hospiital"));
    assertEquals(0, found(name("a.md", ReferentKind.PLACE, "*Halnmoor *Hospiital"), others));
  }

  @Test
  void besideAWordThatVeryManyStandBesideTenAreNeeded() {
    List<NameUse> others = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String own = "*W" + "abcdefghij".charAt(i % 10) + "xyzu".charAt(i / 10) + "mn Inc";
      others.add(name("w" + i + ".md", ReferentKind.ORGANISATION, own));
    }
    for (String usual : List.of("*Orvket Inc", "Orvket Inc")) {
      NameUse lone = name("a.md", ReferentKind.ORGANISATION, "*Orvekt Inc");
      List<NameUse> nine = names(ReferentKind.ORGANISATION, 9, usual);
      List<NameUse> ten = names(ReferentKind.ORGANISATION, 10, usual);
      nine.addAll(others);
      ten.addAll(others);
      assertEquals(0, found(lone, nine));
      assertEquals(1, found(lone, ten));
    }
    NameUse behind = name("a.md", ReferentKind.ORGANISATION, "Ada *Makrets Inc");
    List<NameUse> two = names(ReferentKind.ORGANISATION, 2, "Otto Markets Inc");
    two.addAll(others);
    assertEquals(1, found(behind, two));
  }

  @ParameterizedTest
  @CsvSource({
    "PLACE, *Halnmor, Halnmoor, 1",
    "THING, *Halmnoor, Halnmoor, 1",
    "ORGANISATION, *Hallnmoor, Halnmoor, 1",
    // one letter for another, none at the end, two words, and a short one
    "PLACE, *Halnmoar, Halnmoor, 0",
    "PLACE, *Halnmoo, Halnmoor, 0",
    "PLACE, *Halnmor, Haln Moor, 0",
    "PLACE, *Selmo, Selmmo, 0",
    // somebody's name, another form, a word of the tables
    "PERSON, *Halnmor, Halnmoor, 0",
    "PLACE, *Halnmoors, Halnmoor, 0",
    "PLACE, Halnmor, Halnmoor, 0",
  })
  void aPlaceOrBodyThatManyNameAlone(ReferentKind kind, String lone, String usual, int found) {
    NameUse use = name("a.md", kind, lone);
    assertEquals(found, found(use, names(ReferentKind.PLACE, 8, usual)));
    assertEquals(0, found(use, names(ReferentKind.PLACE, 7, usual)));
    assertEquals(0, found(use, names(ReferentKind.PERSON, 8, usual)));
    List<NameUse> both = names(ReferentKind.PLACE, 8, usual);
    both.add(name("a.md", ReferentKind.ORGANISATION, usual + " Council"));
    assertEquals(0, found(use, both));
    List<NameUse> twice = names(ReferentKind.PLACE, 4, usual);
    twice.addAll(names(ReferentKind.ORGANISATION, 4, usual.toUpperCase(Locale.ROOT)));
    assertEquals(0, found(use, twice), "eight articles, not eight uses");
    List<NameUse> another = names(ReferentKind.PLACE, 8, usual);
    another.add(name("c.md", ReferentKind.PERSON, "Otto " + lone));
    assertEquals(0, found(use, another));
  }

  @Test
  void oneFindingForAWordWithTheWordThatTellsMost() {
    List<NameUse> all = names(ReferentKind.ORGANISATION, 3, "*Tarnhold Harbour Commission");
    all.add(name("x.md", ReferentKind.ORGANISATION, "*Selm Harbour Works"));
    all.add(name("a.md", ReferentKind.ORGANISATION, "*Tarnhold *Harbuor Commission"));
    List<LoneSpelling> found = link(all);
    assertEquals(1, found.size());
    assertEquals("Tarnhold Harbuor", found.get(0).text());
    assertEquals("Tarnhold Harbour", found.get(0).usual());
    assertEquals(3, found.get(0).articles());
    assertEquals(new Span("a.md", 5, 21), found.get(0).span());
  }

  @Test
  void theOrderOfNamesChangesNothing() {
    List<NameUse> all = names(ReferentKind.ORGANISATION, 5, "*Tarnhold Harbour Commission");
    all.add(name("a.md", ReferentKind.ORGANISATION, "*Tarnhold *Harbuor Commission"));
    all.add(name("c.md", ReferentKind.PERSON, "*Tarnhold *Habour"));
    List<LoneSpelling> first = link(all);
    assertEquals(2, first.size());
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(all, random);
      assertEquals(first, link(all));
    }
  }
}
