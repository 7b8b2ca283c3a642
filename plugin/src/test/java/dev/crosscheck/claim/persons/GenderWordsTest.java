package dev.crosscheck.claim.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.check.PlainText;
import dev.crosscheck.facts.GenderWord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenderWordsTest {

  private static final PlainText TEXT = new PlainText();

  private static List<String> words(String text, boolean pronouns) {
    return GenderWords.of(TEXT.read(text, Optional.empty())).stream()
        .filter(word -> word.pronoun() == pronouns)
        .map(GenderWordsTest::shown)
        .toList();
  }

  private static String shown(GenderWord word) {
    return word.text() + (word.female() ? " f" : " m");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mr Halvorsen came. | Mr Halvorsen m",
        "Dame Ada Holm came. | Dame Ada Holm f",
        "His wife, Ada Holm, came. | wife, Ada Holm f",
        "Ada Holm, a mother of two, came. | Ada Holm, a mother f",
        "Mr Halvorsen and Mrs Lund came. | Mr Halvorsen m;Mrs Lund f",
        "The spokeswoman Ada Holm said so. | spokeswoman Ada Holm f",
      })
  void titlesAndWordsOfKin(String text, String titles) {
    assertEquals(Arrays.asList(titles.split(";")), words(text, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Holm came.",
        "The chairman, Dr Ada Holm, came.",
        "The man told Ada Holm that it was late.",
        "The King Street bridge is open.",
      })
  void nothingTellsWho(String text) {
    assertEquals(List.of(), words(text, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mr Halvorsen left. She was ill. | She f",
        "Mrs Lund left the hall, and on Monday he came back. | he m",
        "Mr Halvorsen left. On Friday her letter came. | her f",
      })
  void pronounsThatCanOnlyBeTheirs(String text, String pronouns) {
    assertEquals(Arrays.asList(pronouns.split(";")), words(text, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the right one
        "Mr Halvorsen left. He was ill.",
        // somebody else is meant or may be
        "Mr Halvorsen met a pilot. She was ill.",
        "Mr Halvorsen met Ada Holm. She was ill.",
        "Ada Holm sings. Mr Halvorsen left. She was ill.",
        "A woman fell. The police called. Mr Halvorsen left. She was ill.",
        "Mr Halvorsen sold the ferry. She was old.",
        // whoever it is
        "Mrs Lund said that he or she who is ill may leave.",
        // a style, and somebody else's words
        "Mr Halvorsen left. Her Majesty was ill.",
        "Mr Halvorsen read it aloud. “She is ill,” it says.",
      })
  void pronounsThatCanBeAnothers(String text) {
    assertEquals(List.of(), words(text, true));
  }
}
