package dev.crosscheck.claim.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.check.PlainText;
import dev.crosscheck.facts.Circumstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentClaimsTest {

  private static final PlainText TEXT = new PlainText();

  private static List<String> told(String text) {
    return IncidentClaims.of(TEXT.read(text, Optional.of(LocalDate.of(2024, 5, 14)))).stream()
        .filter(Circumstance.class::isInstance)
        .map(Circumstance.class::cast)
        .map(one -> one.subject().orElseThrow() + ": " + one.value().describe())
        .toList();
  }

  /** Those whose subject begins so. */
  private static List<String> told(String text, String aspect) {
    return told(text).stream().filter(one -> one.startsWith(aspect)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The blaze broke out at 8.49pm in the roof. | hour of fire: 20:48 to 20:50",
        "The blaze broke out at about 8.40pm in the roof. | hour of fire: 20:35 to 20:45",
        "The fire started shortly after 9 p.m. in the roof. | hour of fire: 21:00 to 21:20",
        "The quake struck at 2.09 a.m. off the coast. | hour of earthquake: 02:08 to 02:10",
        "At 2.09 a.m. a quake shook the coast. | hour of earthquake: 02:08 to 02:10",
        "Rebels attacked the town on Friday morning. | hour of attack: 23:30 to 12:30",
        "Tobias Wenk died at 12.45 p.m. at home. | hour of death of wenk: 12:40 to 12:50",
        "He is charged in the fatal shooting of Otto Wenk around 1:54 a.m. Monday. "
            + "| hour of shooting: 01:51 to 01:57",
        "A shooting left one hurt. The incident happened at 8.49 p.m. in a flat. "
            + "| hour of shooting: 20:48 to 20:50",
        "A shooting left one hurt. Police said it happened at 8.49 p.m. in a flat. "
            + "| hour of shooting: 20:48 to 20:50",
        "Deputies received a call at 8.49 p.m. from a flat. | hour of alarm: 20:48 to 20:50",
        "Police responded to a call of shots fired at 8.49 p.m. | hour of alarm: 20:48 to 20:50",
        "Smoke was reported just before 8.49 p.m. | hour of alarm: 20:29 to 20:49",
        "Shots were fired at 8.49 p.m. | hour of shooting: 20:48 to 20:50",
        "He is hurt. That shooting happened at 8.49 p.m. | hour of shooting: 20:48 to 20:50",
        "Deputies were first alerted at 8.49 p.m. | hour of alarm: 20:48 to 20:50",
        "Deputies responded to a home at 8.49 p.m. | hour of alarm: 20:48 to 20:50",
        "A shooting early Wednesday morning in Oldham is a riddle. "
            + "| hour of shooting: 23:30 to 12:30",
        "The fire in Oldham at 8.49 p.m. is a riddle. | hour of fire: 20:48 to 20:50",
        "Police came after a Sunday night fire. | hour of fire: 17:30 to 06:30",
        "A boy shot and killed his brother on Saturday afternoon. "
            + "| hour of shooting: 11:30 to 18:30",
        "It was ten past nine when the train hit the lorry. "
            + "| hour of crash: 09:07 to 09:13, or 21:07 to 21:13",
        "The train carried 140 people when it hit the trailer shortly before half past seven in the "
            + "morning. | hour of crash: 07:10 to 07:30",
        "It was ten at night when the last page was signed. | hour of signing: 21:50 to 22:10",
        "The treaty was signed shortly before noon on Monday. | hour of signing: 11:40 to 12:00",
        "The first call came at half past four in the morning. | hour of alarm: 04:22 to 04:38",
        "The alarm sounded at 4.20 in the morning. "
            + "| hour of sounding of the alarm: 04:17 to 04:23",
        "It was just before midnight when the alarm went off. "
            + "| hour of sounding of the alarm: 23:40 to 00:00",
        "Gunfire erupted at 8.49 p.m. | hour of shooting: 20:48 to 20:50",
        "A boy died of a gunshot wound. The incident happened at 8.49 p.m. in a flat. "
            + "| hour of shooting: 20:48 to 20:50",
        "A shooting left one hurt. The bloodshed occurred at 8.49 p.m. in a flat. "
            + "| hour of shooting: 20:48 to 20:50",
      })
  void theHour(String text, String told) {
    assertEquals(List.of(told), told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor responded to critics at 8.49 p.m.",
        "A shooting and a fire left one hurt. The incident happened at 8.49 p.m. in a flat.",
        "There was a fire. It could happen at 8.49 p.m. again.",
        "The storm hit the coast at 8.49 p.m.",
      })
  void noHour(String text) {
    assertTrue(told(text).isEmpty(), () -> told(text).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The walkout began on Monday. | day of start of the strike: 13 May 2024",
        "The strike by 400 dockers began on 9 May. | day of start of the strike: 9 May 2024",
        "The stoppage, which got under way on Tuesday of last week, goes on. "
            + "| day of start of the strike: 7 May 2024",
        "The treaty will take effect on 1 October. | day of coming into force of the treaty: 1 October 2024",
        "The pact cuts the duty on wine. It takes effect on 2 June. "
            + "| day of coming into force of the treaty: 2 June 2024",
        "The pact comes into force on 2 June. | day of coming into force of the treaty: 2 June 2024",
        "The city council gave the green light on Monday night. "
            + "| day of decision of the council: 13 May 2024",
        "She fights the approval that the council granted on Tuesday of last week. "
            + "| day of decision of the council: 7 May 2024",
        "The council approved the plan on 9 May. | day of decision of the council: 9 May 2024",
        "The fire broke out on Sunday in the roof. | day of fire: 12 May 2024",
      })
  void theDay(String text, String told) {
    assertEquals(List.of(told), told(text, "day"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // two days of it in one text
        "The strike began on Monday. The strike began on 9 May.",
        "The strike began last week. It was long. The strike began on 6 May. The strike began on 8 May.",
        "The strike was due to begin on Monday.",
        "The strike could begin on Monday.",
        "The strike did not begin on Monday.",
        "The meeting began on Monday.",
        "A similar strike began on Monday.",
        "The strike began in 2019.",
        "The ban takes effect in two weeks.",
        "The budget cuts take effect on Friday.",
        "The council may approve the plan on Monday.",
        "The council met on Monday.",
        "She takes the bus on 1 October.",
        "A fire broke out on Sunday, and a quake shook the town.",
      })
  void noDay(String text) {
    assertEquals(List.of(), told(text, "day"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The blaze was caused by an electrical fault. | cause of fire: an electrical fault",
        "A discarded cigarette started the fire. | cause of fire: A discarded cigarette",
        "The cause of the crash was brake failure. | cause of crash: brake failure",
        "Tobias Wenk died of cancer. | cause of death of wenk: cancer",
        "Tobias Wenk died on Friday after a long fight with cancer. | cause of death of wenk: cancer",
      })
  void theCause(String text, String told) {
    assertEquals(List.of(told), told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There were no casualties. | harm of death: nobody, harm of injury: nobody",
        "Nobody was hurt. | harm of death: nobody, harm of injury: nobody",
        "No one was killed. | harm of death: nobody",
        "At least 12 people were killed and 20 wounded. | harm of death: some",
        "Three people were injured in the fire. | harm of injury: some",
        "Three people were injured in the fire. Nobody was hurt badly. | harm of injury: some",
      })
  void theHarm(String text, String told) {
    assertEquals(told, String.join(", ", told(text, "harm")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Four people were killed in the fire. | toll of death people: 4",
        "The blast left two dead and nine others injured. | toll of death people: 2, toll of injury people: 9",
        "At least 12 people were killed. | toll of death people: at least 12",
        "A man and four women were killed. | toll of death people: 5, toll of death woman: 4",
        "A baby and four people were hurt. | toll of injury people: 5",
        // whoever is shot and lives is hurt
        "Five people were shot in Oldham. | toll of injury people: 5",
        "Five people were shot in Oldham, and Ada Holm died. | toll of shooting people: 5",
        // the same twice, and some of them
        "Five women were hurt. Two women were hurt badly. | toll of injury woman: 5",
        "Six people were hurt in the shootings. | toll of injury people: 6",
        "In Oldham, four people were hurt. | toll of injury people: 4",
        "In the Oldham shooting, four people were hurt. | toll of injury people: 4",
        "A blast tore through the hall, leaving two people dead. | toll of death people: 2",
        "He killed two people outside the mill. | toll of death people: 2",
        "A bomb exploded, injuring more than 50. | toll of injury people: more than 50",
        "More than 520 others were wounded. | toll of injury people: more than 520",
        "One person died and three were wounded. | toll of death people: 1, toll of injury people: 3",
      })
  void theToll(String text, String told) {
    assertEquals(told, String.join(", ", told(text, "toll")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // more than one incident, or a longer time
        "Four people were hurt in three fires.",
        "Seven people died in separate accidents.",
        "Four people were killed since Monday.",
        "In 2015 four people were killed in a fire.",
        "Police counted three crashes, including one that left two people dead.",
        // not all of them, or more
        "The fire killed two others.",
        "Two of the passengers were killed.",
        "Two people were killed. Later five people were killed.",
        "He killed two people outside with a rifle.",
        // not certain
        "Four people may have been killed.",
        "Initially four people were reported killed.",
        // no people
        "Four vans were shot.",
        // who did it, or one who is named
        "Two gunmen were killed.",
        "Ada Holm was killed.",
      })
  void noToll(String text) {
    assertEquals(List.of(), told(text, "toll"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A man walking his dog found the body. | finder of finding of body: A man walking his dog",
        "The body of Ada Holm was found on Monday by two anglers. | finder of finding of body: two anglers",
        "Ada Holm was found dead by her landlady. | finder of finding of body: her landlady",
        "Two hikers discovered her remains in May. | finder of finding of body: Two hikers",
      })
  void whoFoundTheBody(String text, String told) {
    assertEquals(List.of(told), told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the hour of something else
        "The fire was put out at 8.49pm.",
        // no half of the day
        "The blaze broke out at 8.49 in the roof.",
        // two hours of one thing
        "The blaze broke out at 8.49pm. It started at 9.30pm, others say.",
        // everybody can be a man or a resident, and the police are called
        "A man found the body.",
        "Police found the body in the canal.",
        "The landlord's brother found the body.",
        // somebody else found, something else found
        "The body was found by an angler. Two hikers found the body of his wife.",
        "Two anglers found a purse in the canal.",
        "An angler may have found the body.",
        // a guess
        "The blaze may have been caused by an electrical fault.",
        "Police believe that a cigarette started the fire.",
        "The blaze was not caused by an electrical fault.",
        // of no sort, or of two
        "The blaze was caused by carpets.",
        "The blaze was caused by a cigarette or a candle.",
        // a part of it, or not known
        "Nobody else was hurt.",
        "There were no casualties among the crew.",
        "There were no immediate reports of casualties.",
        "No casualties were reported so far.",
        // another incident
        "Another blast hit the town at 8.49pm.",
        "Two shootings at 8.49 p.m. left one hurt.",
        "Crews came to a fire at 8.49 p.m.",
        "The shooting suspect came back at 8.49 p.m.",
        "Another fire at 8.49 p.m. was put out.",
        "In 2015 a fire was caused by an electrical fault.",
        "A similar attack caused no casualties.",
      })
  void nothingToCompare(String text) {
    assertEquals(List.of(), told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Divers found his body around 7 p.m. in the lake. | hour of finding of the body: 18:45 to 19:15",
        "Ada Holm was last seen at 4.10 p.m. in Oldham. | hour of last sight: 16:07 to 16:13",
        "Police were called at 8.14 p.m. to the mill. | hour of alarm: 20:13 to 20:15",
        "The rocket lifted off at 9.12 a.m. in the east. | hour of launch: 09:11 to 09:13",
      })
  void theHourOfAStep(String text, String told) {
    assertEquals(List.of(told), told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The plane came down, killing all six crew. | fate of aboard: killing all six crew",
        "All 40 people on board died. | fate of aboard: All 40 people on board died",
        "There were no survivors. | fate of aboard: no survivors",
        "Karl Brandt is the only survivor. | fate of aboard: only survivor",
        "The trawler sank off Oldham. | fate of vessel: trawler sank",
        "The ferry was hit but stayed afloat. | fate of vessel: stayed afloat",
      })
  void theFate(String text, String told) {
    assertTrue(told(text).contains(told), () -> told(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The firm stayed afloat last year.",
        "The ferry could sink off Oldham.",
        "Prices sank in Oldham.",
        "All six crew were saved.",
        "He met the survivors in Oldham.",
        "One boat sank, but the ferry stayed afloat.",
      })
  void noFate(String text) {
    assertTrue(
        told(text).stream().noneMatch(one -> one.startsWith("fate")), () -> told(text).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It burned in the 200 block of Calders Street. "
            + "| address of calders: 200 block of Calders Street",
        "It burned at 3189 Mill’s Ferry Road. | address of mills ferry: 3189 Mill’s Ferry Road",
        "It burned in the 1100-block of North Harding Avenue. "
            + "| address of harding: 1100-block of North Harding Avenue",
        "It burned at 3401 Lamar St. on Monday. | address of lamar: 3401 Lamar St.",
        "It burned at 2317 Pecan Drive, police said. | address of pecan: 2317 Pecan Drive",
        "Crews came to Calders Street. At 202 Calders Street it burned. "
            + "| address of calders: 202 Calders Street",
        "It burned near Northwest 142nd Terrace and 36th Avenue. "
            + "| numbered street of nw terrace: Northwest 142nd Terrace",
      })
  void whereItWas(String text, String told) {
    assertTrue(told(text).contains(told), () -> told(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Supreme Court sat on Monday.",
        "He is due in 36th District Court on Monday.",
        "It burned at 13915 County Road 3.",
        "They met in the street, and on a dirt road.",
        "It burned in Calders Street and in Calders Drive.",
      })
  void noAddress(String text) {
    assertTrue(told(text).isEmpty(), () -> told(text).toString());
  }
}
