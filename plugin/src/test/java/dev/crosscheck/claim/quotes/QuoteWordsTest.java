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
        "boats of the U.S. and of the US|boats of the United States and of the United States",
        "the U.S.A. and the U.K.|the United States of America and the United Kingdom",
        "UK boats|United Kingdom boats",
        "the U.S. Army and the US Army|the United States Army and the United States Army",
        "for US$40|for us 40",
        "ya oughta go, 'cos I dunno|you ought to go because I do not know",
        "a kinda boat outta town|a kind of boat out of town",
        "give us a boat|give us a boat",
      })
  void foldsToTheSameWords(String one, String two) {
    assertEquals(QuoteWords.fold(two), QuoteWords.fold(one));
  }

  @ParameterizedTest
  @CsvSource({"all boats,some boats", "old boats,boats old", "the boat,the boats"})
  void keepsWhatDiffers(String one, String two) {
    assertNotEquals(QuoteWords.fold(one), QuoteWords.fold(two));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a d–n boat|a, d*n, boat",
        "a d-n boat|a, d*n, boat",
        "d**n it|d*n, it",
        "it is bull**** they said|it, is, bull*, they, said",
        "the *whole* boat and the **whole** crew|the, whole, boat, and, the, whole, crew",
        "an X-ray|an, x*ray",
        "that I–we think|that, i, we, think",
        "a well-known boat|a, well, known, boat",
      })
  void keepsWhatAMaskShows(String text, String words) {
    assertEquals(List.of(words.split(", ")), QuoteWords.fold(text));
  }

  @Test
  void usIsNoCountryInCapitals() {
    assertEquals(List.of("give", "us", "boats"), QuoteWords.fold("GIVE US BOATS"));
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
