package dev.crosscheck.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.Address.Houses;
import dev.crosscheck.facts.HouseStreet;
import dev.crosscheck.facts.OneName;
import dev.crosscheck.facts.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameStreetTest {

  private static final Set<String> WORDS = Set.of("pine", "vine", "lamp");

  @ParameterizedTest
  @CsvSource({
    "200 block , calder , 200 block , caldre ",
    "200 block , corliss, 200 block , corlise",
    "6902      , lamp   , 6900 block, lampp  ",
    "6902      , lamp   , 6902      , lampp  ",
    "9130      , mill brook, 9100 block, millbrook",
  })
  void oneStreet(String house, String name, String other, String otherName) {
    assertEquals(true, alike(house, name, other, otherName));
  }

  @ParameterizedTest
  @CsvSource({
    // one name
    "200 block , calder , 200 block , calder ",
    // two houses
    "202       , calder , 204       , caldre ",
    "200 block , calder , 300 block , caldre ",
    // two words of English
    "200 block , pine   , 200 block , vine   ",
    // more than a slip
    "200 block , calder , 200 block , caldmoor",
    // too short
    "200 block , orl    , 200 block , orm    ",
  })
  void twoStreets(String house, String name, String other, String otherName) {
    assertEquals(false, alike(house, name, other, otherName));
  }

  @Test
  void streetsOfTwoPartsOfTheTown() {
    HouseStreet south = street("a.md", 5, "s", "200 block", "calder");
    assertEquals(true, SameStreet.alike(south, street("b.md", 5, "", "200 block", "caldre")));
    assertEquals(false, SameStreet.alike(south, street("b.md", 5, "n", "200 block", "caldre")));
  }

  @Test
  void eachStreetWithAllItsSpellings() {
    HouseStreet first = street("a.md", 5, "", "200 block", "calder");
    HouseStreet second = street("a.md", 90, "", "200 block", "caldre");
    HouseStreet third = street("b.md", 5, "", "200 block", "calder");
    List<OneName> names =
        SameStreet.names(
            List.of(
                new SameStreet(second, third, "Both name Larkfield."),
                new SameStreet(first, second, "")));
    assertEquals(1, names.size());
    assertEquals(
        List.of(first.span(), second.span(), third.span()),
        names.get(0).spellings().stream().map(OneName.Spelling::span).toList());
    assertEquals(
        List.of(
            "Both name Larkfield.",
            "The streets are told of the same house or block, and differ in one letter or a space."),
        names.get(0).because());
  }

  private static boolean alike(String house, String name, String other, String otherName) {
    return SameStreet.alike(
        street("a.md", 5, "", house, name), street("b.md", 5, "", other, otherName));
  }

  private static HouseStreet street(
      String article, int start, String way, String house, String name) {
    int number = Integer.parseInt(house.split(" ")[0]);
    Houses houses = house.endsWith("block") ? Houses.block(number) : Houses.one(number);
    Span span = new Span(article, start, start + name.length());
    return new HouseStreet(span, name + " road", way, name, "road", houses, WORDS.contains(name));
  }
}
