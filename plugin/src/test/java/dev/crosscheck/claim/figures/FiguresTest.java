package dev.crosscheck.claim.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.check.PlainText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

  private static final PlainText TEXT = new PlainText();

  private static List<String> figures(String text) {
    return Figures.of(TEXT.read(text, Optional.empty())).stream()
        .map(figure -> figure.counted() + " " + figure.amount().describe())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The navy seized two boats off the coast. | boat 2",
        "In May the navy seized two boats off the coast. | boat 2",
        "At least 30 barges broke loose in the storm. | barge at least 30",
        "Four bombs fell on the camp, of which two exploded. | bomb 4",
        "The quake struck at night with a depth of 12 metres. | depth m 12 m",
        "The shaft they found is 12 metres deep. | depth m 12 m",
        "A 4.4-magnitude quake shook the coast. | magnitude 4.4",
        "A magnitude 4.4 earthquake shook the coast. | magnitude 4.4",
        "The village lies 16 metres north of the border. | m from border 16 m",
        "Its crew seized two speedboats off the coast. | boat 2",
        "Police arrested 12 people in the square. | arrest people 12",
        "The firm was bought for $2 million in May. | acquisition USD US$2 million",
        "The mill made a $2 million bid to buy the firm. | acquisition USD US$2 million",
        "The gang made off with $3 million in diamonds. | theft USD US$3 million",
        "Calls were down by 52% in Egypt. | % in eg 52%",
        "In Egypt calls were down by 52 percent. | % in eg 52%",
        "The purchase of the firm was valued at $2 million. | acquisition USD US$2 million",
        "Critics may object that the navy seized two boats. | boat 2",
        "The firm said that it would recall 80,000 cars. | car 80,000",
        "Police recovered rifles, knives and three boats. | boat 3",
        "Four masked men robbed the shop. | raid by people 4",
        "Two men made off in a van. | raid by people 2",
        "Three robbers fled in a van. | raid by people 3",
        "Wenk was shot five times in the street. | hit by shot 5",
        "Seven bullets hit him, one of them in the leg. | hit by shot 7",
        "Officers fired eleven shots. | shot fired 11",
        "Turnout was 63.4 percent. | % of turnout 63.4%",
        "Wenk was jailed for four years. | prison term 4 years",
        "The judge sentenced Wenk to 18 months in prison. | prison term 1.5 years",
        "Wenk got a three-year jail term. | prison term 3 years",
        "Wenk will go to prison for three years. | prison term 3 years",
        "Wenk was given six years behind bars. | prison term 6 years",
        "Wenk gave up after a six-hour siege. | length of siege 0.25 day",
        "A search that lasted four days ended in the hills. | length of search 4 day",
        "Wenk signed a two-year, $3 million contract. | length of contract 730.5 day",
        "The plane was carrying 19 people. | aboard people 19",
        "All 23 people on board were saved. | aboard people 23",
        "About 300 people marched to the mill. | crowd people about 300",
        "A crowd of 300 people filled the square. | crowd people 300",
        "Fewer than 300 people joined the march. | crowd people less than 300",
        "The 64-room hotel burned down. | room of building 64",
        "Fire broke out in a 14-story tower. | storey of building 14",
        "The family paid 2 million euros in ransom. | ransom EUR €2 million",
        "Twelve crew members were saved. | crew 12",
        "They left a 40-foot vessel behind. | size of vessel m 12.192 m",
        "Norway beat Peru 3-1 in May. | result of match 3-1",
      })
  void aNumberThatStandsAlone(String text, String figure) {
    assertEquals(List.of(figure), figures(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // two numbers of one thing
        "The navy seized two boats. Later three boats got away.",
        // a part, a step of a row, one more
        "The navy seized two other boats off the coast.",
        "The navy seized two more boats off the coast.",
        "The crew lost its last three barges.",
        // no more than a ceiling, or no number at all
        "As many as 30 barges broke loose in the storm.",
        "Hundreds of barges broke loose in the storm.",
        // changes by the day
        "Fourteen boats were waiting, up from eleven.",
        // another time
        "In a similar raid, two robbers fled in a van.",
        "In 2015 two robbers fled in a van.",
        // not given, or long ago
        "Prosecutors asked for a three-year jail term.",
        "Wenk could face three years in prison.",
        "Wenk had served three years in prison.",
        // lengths of something else
        "The search party took six hours to reach the hut.",
        "A six-hour siege would ruin the firm.",
        "The four-day search was hard. The three-day search was over.",
        "Buyers chose between 24-month contracts and cash.",
        // parliaments vote often
        "The council closed the mill in a 31-24 vote.",
        // not the end
        "Norway led Peru 2-0 at half-time.",
        "Norway won 3-1.",
        // dead, not aboard
        "The crash killed 12 people on board.",
        // terms of two
        "Wenk was jailed for four years. Brandt was jailed for seven years.",
        "He could be jailed for four years.",
        // not true yet
        "The storm could sink 30 barges.",
        // what changes from report to report
        "The jewels were worth $3 million.",
        "The shares were sold for $3 million.",
        // a measure of three letters is no money
        "Thieves stole 42,000 tons of copper.",
        "The bank lost 30 percent.",
        "Police counted 300 people in the square.",
        "In Egypt, they lost 30 percent of all calls.",
        // money of another deed
        "The mill lost its $2 million dispute over the purchase of the firm.",
        "The mill was told to pay $2 million for delaying the purchase of the firm.",
        // one word that tells of a kind
        "The three-boat race began.",
        // a table of results
        "Barges 30 vs 25 barges.",
      })
  void noFigureToHoldAgainstOthers(String text) {
    assertEquals(List.of(), figures(text));
  }

  @Test
  void whatIsCountedAllTheTimeHasNoOneNumber() {
    String one = "The navy seized two boats off the coast. ";
    assertEquals(List.of("boat 2"), figures(one.repeat(2)).stream().distinct().toList());
    assertEquals(List.of(), figures(one.repeat(61)));
  }
}
