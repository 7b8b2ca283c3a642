package dev.crosscheck.claim.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.check.PlainText;
import dev.crosscheck.facts.Circumstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureClaimsTest {

  private static final PlainText TEXT = new PlainText();

  private static List<String> told(String text) {
    return MeasureClaims.of(TEXT.read(text, Optional.of(LocalDate.of(2024, 5, 14)))).stream()
        .map(Circumstance.class::cast)
        .map(one -> one.shown() + ": " + one.value().describe())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // trends, by verb and by noun
        "Orders had shrunk by 40 percent in two years. | the fall in orders: 40 percent",
        "A 12 percent drop in orders forced the closing. | the fall in orders: 12 percent",
        "She told of a rise of 12 percent in visits. | the rise in visits: 12 percent",
        "The treaty cuts the duty on wine by 60 percent. | the fall in duty: 60 percent",
        "The duty on her bottles will come down by 25 percent. | the fall in duty: 25 percent",
        "Visits to the museum were up by 12 percent. | the rise in visits: 12 percent",
        // lengths
        "The strike lasted four days. | the length of the strike: four days",
        "It ended a three-day strike at the port. | the length of the strike: three-day",
        "After three days of unbroken rain the dam broke. | the length of the rain: three days",
        "The standoff went on for six hours. | the length of the standoff: six hours",
        "He was found after five nights outdoors. | the number of nights: five nights",
        "She spent eight nights on the hill. | the number of nights: eight nights",
        "Eleven days of negotiations have left their mark. "
            + "| the length of the talks: eleven days",
        // what is paid
        "The brewer is taking over the club for £38 million. | the price: £38 million",
        "Halvar bought the bakery for £640 million in cash. | the price: £640 million",
        "Analysts called the price of £785 million generous. | the price: £785 million",
        "The $2 billion takeover needs a vote. | the price: the $2 billion",
        "It has 240 flats, at a total cost of $86 million. | the cost: $86 million",
        "Halvar has budgeted $112 million for the wharf. | the cost: $112 million",
        // how many
        "The whole contingent, 64 soldiers strong, left the base. "
            + "| the size of the force: 64 soldiers",
        "Fewer than forty Estonians make up the entire force. "
            + "| the size of the force: fewer than forty Estonians",
        "The force numbered fewer than 400. | the size of the force: fewer than 400",
        "About 2,400 adults will take part in the study. "
            + "| the number of those who take part: about 2,400 adults",
        "He is one of 3,600 people enrolled in the trial. "
            + "| the number of those who take part: 3,600 people",
        "The force has shrunk: Torrin said 64 soldiers made up the full contingent. "
            + "| the size of the force: 64 soldiers",
        // robberies
        "Robbers made off with jewels worth $60 million. | the value of the loot: $60 million",
        "Thieves snatched $40 million worth of rings. | the value of the loot: $40 million",
        "Police call it theft: jewels valued at R2.4 million were taken. "
            + "| the value of the loot: R2.4 million",
        "Six robbers burst into the shop. | the number of robbers: six robbers",
        "The shop was robbed by a gang of four thieves. | the number of robbers: four thieves",
        "The robbery was quick, and nine men took part. | the number of robbers: nine men",
        // quakes
        "The quake struck 29 miles beneath the seabed. | the depth of the quake: 29 miles",
        "The earthquake was only 10 km deep. | the depth of the quake: only 10 km",
        // ships
        "A ferry with 747 people on board sank. | the number of people aboard: 747 people",
        "The ship carried 23,000 tonnes of grain. | the cargo: 23,000 tonnes of grain",
        "The ferry carried 862 passengers. | the number of passengers: 862 passengers",
        "Pirates seized the ship and its 25 crew. | the size of the crew: its 25 crew",
        // offers, contracts and votes
        "It made an offer of 39 euros a share. | the offer for a share: 39 euros a share",
        "The team gave him a $24 million contract. | the value of the contract: $24 million",
        "Turnout was 72 percent. | the turnout: 72 percent",
        // things and drivers
        "The phone has a 4.3-inch display. | the size of the screen: 4.3-inch",
        "The phone is priced at £449. | the price of the product: £449",
        "The driver was clocked at 103 mph. | the speed: 103 mph",
        "His blood alcohol level was 0.21. | the alcohol in the blood: 0.21",
        // how far
        "The crossing is two miles from Kelder station. "
            + "| the distance from Kelder station: two miles",
      })
  void theMeasure(String text, String told) {
    assertEquals(List.of(told), told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // what goes up and down by the hour, and what has not ended
        "The shares fell by 12 percent.",
        "The Dow fell by 12 percent.",
        "Spending is rising at a 2 percent rate.",
        "Spending rose 2 percent a year.",
        // a share is no trend
        "Orders from abroad made up 12 percent.",
        "It cut the staff, 12 percent of whom had been ill.",
        "He was up 12 percent.",
        // two of one thing in one text
        "Orders fell by 12 percent. Orders fell by 14 percent.",
        "The strike lasted four days. It was a three-day strike.",
        // no length of anything
        "They talked for four days.",
        "He waited three days.",
        "She stayed for five nights.",
        // what was paid long ago, and for something else
        "Halvar bought the bakery for £640 million in 1984.",
        "He bought a pair of shoes, and paid for £20 of bread.",
        "The price of bread rose.",
        "The repair cost $86 million.",
        // others, and not all of them
        "Two boats took part.",
        "The force of the storm was great.",
        "The police force arrested 64 people.",
        // some of the robbers, more of them, and others
        "Robbers shot two guards. Police caught two of the robbers.",
        "Two more robbers burst into the shop.",
        "Two men walked past the robbery.",
        "He raised the offer of 39 euros a share.",
        // what is not so, and what a robbery is not about
        "Robbers might have stolen $40 million.",
        "The firm made off with $40 million in orders.",
        // some of those aboard
        "Twelve people on board the ferry died.",
        "The airliner carries thousands of passengers.",
        // a well, and what costs and weighs something else
        "The well is 10 km deep.",
        "The farm sold 23,000 tonnes of grain.",
        "The repair of the road cost £449.",
        // two of one kind
        "Robbers stole $40 million. The robbers got away with $60 million, the bank said.",
        "The quake was 10 km deep. The quake was 29 km deep.",
        // a place with a name
        "Kelder is two miles from Alder.",
        "The storm was two miles from the coast.",
      })
  void noMeasure(String text) {
    assertEquals(List.of(), told(text));
  }
}
