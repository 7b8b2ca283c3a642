package dev.crosscheck.claim.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "We're all here|we are all here",
        "We’re all here|we are all here",
        "It’s the mayor's boat|it is the mayors boat",
        "The boat, 'Anna', sank|the boat anna sank",
        "I don't, I won't and I can't|i do not i will not and i can not",
        "[H]e left|he left",
        "the soldier[s] left|the soldiers left",
        "It [the club] has closed|it has closed",
        "It (the club) has closed|it has closed",
        "Boats … and more boats . . . gone|boats and more boats gone",
        "a *very* “old” boat – gone|a very old boat gone",
        "12,000 boats, 3.5 miles|12000 boats 3.5 miles",
        "'til the end|until the end",
        "we’d gone [and so on|we would gone and so on",
      })
  void foldsToTheSameWords(String one, String two) {
    assertEquals(QuoteWords.fold(two), QuoteWords.fold(one));
  }

  @ParameterizedTest
  @CsvSource({"all boats,some boats", "old boats,boats old", "the boat,the boats"})
  void keepsWhatDiffers(String one, String two) {
    assertNotEquals(QuoteWords.fold(one), QuoteWords.fold(two));
  }

  @Test
  void foldsNothingToNothing() {
    assertEquals(List.of(), QuoteWords.fold(" “…” [sic] –"));
  }

  @Test
  void takesLongTextInLinearTime() {
    assertEquals(500_000, QuoteWords.fold("[a ".repeat(500_000)).size());
  }
}
