package dev.crosscheck.extraction.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.configuration.Configuration.NameEntry;
import dev.crosscheck.facts.ReferentKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which names of one article have one bearer, and what contains places. */
class JoiningTest {

  @Test
  void shortFormsBelongToTheFullName() {
    Reading reading =
        Reading.of(
            "Olena Kovalchuk arrived late.\nKovalchuk apologised.\nMs Kovalchuk sat down.\n"
                + "The letter to Olena was read.");
    assertEquals("olena kovalchuk", reading.key("Kovalchuk"));
    assertEquals("olena kovalchuk", reading.key("Olena"));
  }

  @Test
  void aShortFormMayStandBeforeTheFullName() {
    Reading reading = Reading.of("He wrote to Ekdahl.\nNils Ekdahl never replied.");
    assertEquals("nils ekdahl", reading.key("Ekdahl"));
  }

  @Test
  void koreanNamesJoinByFamilyNameAndByGivenNames() {
    Reading reading =
        Reading.of(
            "North Korean envoy Pak Mi-rae met Pak Yong-chol.\n"
                + "Pak Mi Rae smiled.\nMi-rae left.\nYong Chol stayed.");
    assertEquals("pak mi rae", reading.key("Pak Mi-rae"));
    assertEquals("pak mi rae", reading.key("Pak Mi Rae"));
    assertEquals("pak mi rae", reading.key("Mi-rae"));
    assertEquals("pak yong chol", reading.key("Yong Chol"));
  }

  @Test
  void aRoleThatASentenceBeginsWithIsNoGivenName() {
    Reading reading = Reading.of("Banker Holm retires.\nAda Holm led the bank for a decade.");
    assertEquals("ada holm", reading.key("Holm"));
  }

  @Test
  void aNameThatIsARoleTooStaysOneWhereNobodyElseBearsIt() {
    Reading reading =
        Reading.of("Hunter Holm retires.\nBanker Lund leaves.\nAda Holm led the bank.");
    assertEquals("hunter holm", reading.key("Hunter Holm"));
    assertEquals("banker lund", reading.key("Banker Lund"));
  }

  @Test
  void aFamilyNameOfTwoGoesToTheOneNamedLast() {
    Reading reading =
        Reading.of(
            "Nils Ekdahl and Olena Kovalchuk danced.\nPeter Ekdahl watched.\nEkdahl was bored.");
    assertEquals("peter ekdahl", reading.key("Ekdahl"));
    assertEquals("nils ekdahl", reading.key("Nils Ekdahl"));
  }

  @Test
  void titlesKeepACoupleApart() {
    Reading reading =
        Reading.of(
            "Martin Marrow and Susan Marrow married in spring.\nMr Marrow wept.\nMrs Marrow did not.");
    List<String> keys =
        reading.entities().names().stream()
            .filter(name -> name.text().equals("Marrow"))
            .map(name -> name.referent().key())
            .toList();
    assertEquals(List.of("martin marrow", "susan marrow"), keys);
  }

  @Test
  void fatherAndSonAreTwo() {
    Reading reading = Reading.of("Peter Marrow Sr. founded it.\nPeter Marrow Jr. sold it.");
    assertNotEquals(
        reading.entities().names().get(0).referent().key(),
        reading.entities().names().get(1).referent().key());
  }

  @Test
  void initialsAndNicknamesJoin() {
    Reading reading = Reading.of("Joshua Marrow spoke.\nJosh Marrow sang.\nThen Joshua P. Marrow.");
    assertEquals(reading.key("Joshua Marrow"), reading.key("Josh Marrow"));
  }

  @Test
  void whatSaysCompanyTwiceIsOneBody() {
    Reading reading = Reading.of("Aer Lingus grew.\nAer Lingus Group Plc said so.");
    assertEquals(reading.key("Aer Lingus"), reading.key("Aer Lingus Group Plc"));
    Reading branch = Reading.of("Barclays grew.\nBarclays Leasing Ltd said so.");
    assertNotEquals(branch.key("Barclays"), branch.key("Barclays Leasing Ltd"));
  }

  @Test
  void gluedWordsAreCutOff() {
    Reading reading = Reading.of("Nils Ekdahl spoke.\nThe friends of Nils Ekdahlare ready.");
    assertEquals(
        List.of("Nils Ekdahl", "Nils Ekdahl"),
        reading.entities().names().stream().map(name -> name.text()).toList());
  }

  @Test
  void spansArePlacesOfTheFile() {
    String article = "It rained.\nWe met Pak Mi-rae there.";
    var span = Reading.of(article).find("Pak Mi-rae").span();
    assertEquals("Pak Mi-rae", article.substring(span.start(), span.end()));
  }

  @Test
  void acronymsStandForTheirBodies() {
    Reading reading =
        Reading.of(
            "The Ardenholm Fishing Council (AFC) met.\nThe AFC voted.\n"
                + "Ardenholm Shipping Ltd lost money, and Ardenholm Shipping sold ships.");
    assertEquals("ardenholm fishing council", reading.key("AFC"));
    assertEquals("ardenholm shipping", reading.key("Ardenholm Shipping"));
  }

  @Test
  void aMinistryIsItsCountrys() {
    Reading reading =
        Reading.of("The Norwegian Ministry of Defense spoke.\nThe Defence Ministry was glad.");
    assertEquals("no defence ministry", reading.key("Ministry of Defense"));
    assertEquals("no defence ministry", reading.key("Defence Ministry"));
    assertEquals(List.of("no"), reading.find("Defence Ministry").referent().within());
  }

  @Test
  void aRoleTellsWhereItsHolderBelongs() {
    Reading reading = Reading.of("Ekdahl slept.\nNorwegian minister Nils Ekdahl woke.");
    assertEquals(List.of("no"), reading.find("Ekdahl").referent().within());
  }

  @Test
  void placesKnowWhatContainsThem() {
    Reading reading =
        Reading.of("Trains from Kharkiv, from the Kharkiv region and from Ukraine were late.");
    assertEquals(List.of("ua-kharkiv", "ua"), reading.find("Kharkiv").referent().within());
    assertEquals("ua-kharkiv", reading.entities().names().get(1).referent().key(), reading.names());
    assertEquals(List.of(), reading.find("Ukraine").referent().within());
  }

  @Test
  void theContainerThatIsNamedDecides() {
    Reading reading = Reading.of("She moved to Birmingham, Alabama, in the spring.");
    assertEquals(List.of("us-alabama", "us"), reading.find("Birmingham").referent().within());
  }

  @Test
  void statesHoldTheTownsBeforeThem() {
    Reading reading = Reading.of("They met in Ardenholm, Fla., and in Castellan, Md., on Friday.");
    assertEquals(List.of("us-florida", "us"), reading.find("Ardenholm").referent().within());
    assertEquals(List.of("us-maryland", "us"), reading.find("Castellan").referent().within());
  }

  @Test
  void aTownThatMayBeAnyOfSeveralIsContainedInNothing() {
    Reading reading = Reading.of("She moved to Springfield in the spring.");
    assertEquals(List.of(), reading.find("Springfield").referent().within());
  }

  @Test
  void namesOfTheNewsroomComeFirst() {
    NameEntry tower =
        new NameEntry(
            "Ardenholm Tower",
            ReferentKind.PLACE,
            List.of("Big Tower"),
            List.of("Bergen Fjord", "Norway"));
    EntityReader reader =
        new EntityReader(new Configuration(List.of(), List.of(tower), List.of(), Map.of()));
    Reading reading = Reading.of("They climbed the Big Tower of the port.", reader);
    assertEquals("ardenholm tower", reading.key("Big Tower"));
    assertEquals(List.of("bergen fjord", "no"), reading.find("Big Tower").referent().within());
  }

  @Test
  void headlinesHaveTheNamesOfTheBody() {
    Reading reading =
        Reading.of(
            "Ekdahl Says Ardenholm Shipping Will Never Leave Norway\n"
                + "Nils Ekdahl of Ardenholm Shipping said so in Oslo.");
    assertEquals("nils ekdahl", reading.key("Ekdahl"));
    assertEquals("ardenholm shipping", reading.key("Ardenholm Shipping"));
    assertEquals("no", reading.key("Norway"));
  }

  @Test
  void hostileTextIsReadInTime() {
    String names = "Ardenholm Shipping of the ".repeat(4000) + "\u0000\uD800 'S -";
    assertFalse(Reading.of(names).entities().names().isEmpty());
    assertEquals("", Reading.of("' - . ( ) & and of 's").names());
  }
}
