package dev.crosscheck.claim.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.check.PlainText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of persons, in articles of Tuesday, 14 May 2024. */
class ParticularsTest {

  private static final PlainText TEXT = new PlainText();
  private static final Optional<LocalDate> WRITTEN = Optional.of(LocalDate.of(2024, 5, 14));

  private static String told(String text) {
    return Particulars.of(TEXT.read(text, WRITTEN)).stream()
        .map(one -> one.subject().orElseThrow() + ": " + one.value().describe())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tobias Wenk was charged on Monday. Bail was set at $5,000. | bail of wenk: US$5,000",
        "The judge set bail at $5,000 for Tobias Wenk. | bail of wenk: US$5,000",
        "Tobias Wenk was charged on Monday. Bond is $5,000. | bail of wenk: US$5,000",
        "Tobias Wenk was arrested and released on a $5,000 cash bond. | bail of wenk: US$5,000",
        "The clerk Ada Holm said that Tobias Wenk was charged. Bail is $5,000. | bail of wenk: US$5,000",
        // of nobody with a name
        "The youth was freed on $5,000 bail. | bail of the accused: US$5,000",
        "The youth was held on a $5,000 bond. | bail of the accused: US$5,000",
        "The boy must post a bond of $5,000. | bail of the accused: US$5,000",
      })
  void bail(String text, String told) {
    assertEquals(told, told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tobias Wenk was charged on Monday. The state sought bail of $5,000.",
        "Tobias Wenk was charged. Bail was raised from $5,000 to $9,000.",
        "Tobias Wenk and Otto Lund were charged. Bail was set at $5,000.",
        "Tobias Wenk was charged. Bail was set at $5,000. His bond is $9,000.",
        "Nordbank sold a bond of $5 million.",
        "Nordbank holds a $5 million bond.",
        "The youth was freed on $5,000 bail. The boy's bail was $9,000.",
      })
  void noBail(String text) {
    assertEquals("", told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Holm, 64, of Liverpool, was found. | home town of holm: Liverpool",
        "Ada Holm, from Liverpool, was found. | home town of holm: Liverpool",
        "Police identified Ada Holm of Liverpool. | home town of holm: Liverpool",
      })
  void theHomeTown(String text, String told) {
    assertEquals(told, told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a country is no town, nor is what is called after one
        "Ada Holm, from Norway, won the race.",
        "Ada Holm of the Liverpool police spoke.",
        // by the family name alone it can be another's
        "Holm, of Liverpool, was found.",
        // two of them
        "Ada Holm, 64, of Liverpool, was found. Ada Holm of Boston was well.",
      })
  void noHomeTown(String text) {
    assertEquals("", told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tobias Wenk was jailed for six years. | sentence of wenk: 6 years",
        "A broker was sent to prison for six years. Tobias Wenk, 40, wept. | sentence of wenk: 6 years",
      })
  void theSentence(String text, String told) {
    assertEquals(told, told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tobias Wenk was charged. He is due back in court on June 6. | 6 June 2024",
        "Tobias Wenk was charged. The next hearing is June 6. | 6 June 2024",
        "Tobias Wenk was charged. He was remanded until June 6. | 6 June 2024",
      })
  void theNextDayInCourt(String text, String told) {
    assertEquals("next court day of wenk: " + told, told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tobias Wenk was charged. The trial is set for June 6. | next trial of wenk: 6 June 2024",
        "Tobias Wenk was charged. He was in court on May 6. | ''",
      })
  void otherDaysInCourt(String text, String told) {
    assertEquals(told, told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Det. Sgt. Ada Holm came. | post force of holm: Det. Sgt.",
        "First mate Ada Holm came. | post ship of holm: first mate",
        "Ada Holm, the skipper of the trawler, came. | post ship of holm: skipper",
        "Retired Colonel Ada Holm came. | ''",
        "Ada Holm, the skipper's wife, came. | ''",
      })
  void ranksAndPosts(String text, String told) {
    assertEquals(told, told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Holm won. Her elder brother, Otto, wept. | kin of otto to holm: brother",
        "They met Ada Holm's aunt Clara Lund. | kin of clara to holm: aunt",
        "Otto Holm won. Clara Lund, his girlfriend, wept. | kin of clara to holm: girlfriend",
        "Otto Holm won. Clara Lund, his late wife, had lost. | kin of clara to holm: wife",
        "Otto Holm won. Clara Lund, his lawyer, wept. | ''",
        "Ada Holm and Clara Lund won. Her brother, Otto, wept. | ''",
        "Ada Holm won. The brother of Otto Lund wept. | ''",
      })
  void kin(String text, String told) {
    assertEquals(told, told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Holm was in critical condition on Monday. | condition of holm: critical condition, on 13 May 2024",
        "The driver escaped with scratches. | condition of one hurt: escaped with scratches",
        "Ada Holm was listed as stable. | condition of holm: listed as stable",
        "Ada Holm was in a critical but stable condition. | ''",
        "The house was listed as good value. | ''",
        "A man was in serious condition. A woman was in stable condition. | ''",
        "The house was in good condition on Monday. | ''",
      })
  void howBadlySomebodyIsHurt(String text, String told) {
    assertEquals(told, told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Holm died on Sunday. She was 115. | 115",
        "Ada Holm died on Sunday at the age of 91. | 91",
        "Ada Holm was a singer. The oldest of them passed away on Sunday at the age of 91. | 91",
        "Ada Holm lost her case. The 33-year-old wept. | 33",
        "Ada Holm, who turned 33 on Sunday, wept. | 33",
        "Ada Holm, who will be 34 next week, wept. | 33",
        "Ada Holm was 33. | 33",
        "Ada Holm (33), of Oslo, wept. | 33",
        "Ada Holm, a 33 year old singer, wept. | 33",
        "Ada Holm, who at 33 thinks herself lucky, wept. | 33",
        "Ada Holm, who at 33 is the youngest of them, wept. | 33",
        "Ada Holm, at 33, is the youngest of them. | 33",
        "Ada Holm, a slight man of 33 in a blue coat, wept. | 33",
        // birthdays
        "Ada Holm, who turned sixty-one in January, wept. | 61",
        "Beside them stood Ada Holm, the senior midwife, who turned 33 in January and wept. | 33",
        "Ada Holm turned 33 on Sunday. | 33",
        "Ada Holm has just turned thirty-three. | 33",
        "Ada Holm will turn 33 next month. | 32",
        "Ada Holm celebrated her 33rd birthday on Sunday. | 33",
        "Ada Holm will celebrate her forty-ninth birthday in March. | 48",
        "Ada Holm turned 33 in 2012. | ''",
        "Ada Holm turned 33 pages. | ''",
        "Ada Holm marked her 33rd race on Sunday. | ''",
        // as she stands before us
        "Ada Holm, now 33, wept. | 33",
        "Ada Holm, just 19, wept. | 19",
        "Ada Holm, aged sixty-one, wept. | 61",
        "Ada Holm wept. At fifty-seven, she could have gone on. | 57",
        "At the age of 33, Ada Holm has bought a boat. | 33",
        "Ada Holm wept. At fifty-seven, he could have gone on. | ''",
        "Ada Holm wept. At 19, she won the race. | ''",
        "Ada Holm wept. At 19 Harbour Road she has a shop. | ''",
        "Ada Holm, now 33 points ahead, wept. | ''",
        "Ada Holm, who at 33 degrees fell ill, wept. | ''",
        "Ada Holm, who at 33 Harbour Road keeps a shop, wept. | ''",
        "Ada Holm, a man of 33 trades, wept. | ''",
        "Goals by Ada Holm (33) and Clara Lund (56) won it. | ''",
        "Ada Holm met Clara Lund. She was 33. | ''",
        "Ada Holm met Clara Lund. The 33-year-old wept. | ''",
        "Ada Holm, who turned 33 in 2012, wept. | ''",
        "Ada Holm was 71 and Clara Lund 72. | ''",
        "Ada Holm was 33rd. | ''",
      })
  void ages(String text, String years) {
    String told =
        AgeStatements.of(TEXT.read(text, WRITTEN)).stream()
            .map(one -> String.valueOf(one.years()))
            .collect(Collectors.joining(", "));
    assertEquals(years, told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tobias Wenk was shot. Wenk died at the scene. | wenk: died at the scene",
        "Tobias Wenk was taken to Oldham Hospital, where he later died. "
            + "| wenk: taken to Oldham Hospital, where he later died",
        "The woman was found dead. | dead woman: found dead",
        "Officers found the girl dead in a car. | dead child: found the girl dead",
        "Otto's wife was found dead, and his daughter was hurt. | dead woman: found dead",
        "A mother was shot by her husband and taken to a hospital, where she died. "
            + "| dead woman: taken to a hospital, where she died",
        "The toddler was rushed to Oldham Medical Center and later pronounced dead. "
            + "| dead child: rushed to Oldham Medical Center and later pronounced dead",
        "A child had a bullet wound. He was taken to a hospital, where he died. "
            + "| dead child: taken to a hospital, where he died",
        "The boy died on the way to the hospital. | dead child: died on the way to the hospital",
        "Tobias Wenk was shot. Tobias died while en route to the hospital. "
            + "| wenk: died while en route to the hospital",
        "Police said the 46-year-old Tobias Wenk died in hospital. "
            + "| dead man: died in hospital, place of death of wenk: died in hospital",
      })
  void placeOfDeath(String text, String told) {
    assertEquals("place of death of " + told, told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The man was shot in the chest. | hurt man: shot in the chest",
        "The gunman shot a woman in the left leg. | hurt woman: shot a woman in the left leg",
        "He was taken away. The boy had a bullet wound behind his right ear. "
            + "| hurt child: bullet wound behind his right ear",
        "Officers found a boy with a gunshot wound to the shoulder. "
            + "| hurt child: gunshot wound to the shoulder",
        "Tobias Wenk was stabbed in the neck. | wenk: stabbed in the neck",
      })
  void woundOf(String text, String told) {
    assertEquals("wound of " + told, told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The man was shot.",
        "The man was shot in the chest and leg.",
        "The man was shot several times in the chest.",
        "The man was shot in the chest. The man was hit in the leg.",
        "Another man was shot in the chest.",
        "Two men were hurt. The man was shot in the chest.",
        "The man could be shot in the chest.",
        "The man was shot in the back yard.",
        "In the back there was a man.",
        "The man was shot in the head office.",
        "The woman was struck in the face of all this.",
      })
  void noWound(String text) {
    assertEquals("", told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tobias Wenk died.",
        "Tobias Wenk died in a crash near the hospital.",
        "The woman could have died at the scene.",
        "One woman died at the scene. Another woman died in hospital.",
        "The man was taken to hospital. His dog died.",
        "The man was taken to a hospital, and his father died of grief.",
      })
  void noPlaceOfDeath(String text) {
    assertEquals("", told(text));
  }
}
