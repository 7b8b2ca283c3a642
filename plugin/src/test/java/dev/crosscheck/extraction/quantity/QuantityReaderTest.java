package dev.crosscheck.extraction.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.article.Origins;
import dev.crosscheck.article.Passage;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Tally;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.language.Analyzer;
import dev.crosscheck.language.LanguageModels;
import dev.crosscheck.language.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityReaderTest {

  private static final Analyzer ANALYZER = new Analyzer(LanguageModels.load());

  /** Sentence, then each mention as {@code text = description noun}. */
  static Stream<String> read() throws IOException {
    return lines("quantities.tsv");
  }

  static Stream<String> silent() throws IOException {
    return lines("no-quantities.tsv");
  }

  static Stream<String> relations() throws IOException {
    return lines("relations.tsv");
  }

  static Stream<String> ordinals() throws IOException {
    return lines("ordinals.tsv");
  }

  @ParameterizedTest
  @MethodSource
  void relations(String line) {
    List<String> columns = List.of(line.split("\t"));
    List<String> pairs =
        new QuantityReader()
            .read(sentences(columns.get(0)), List.of()).pairs().stream()
                .map(pair -> pair.kind() + " " + pair.first().text() + " / " + pair.second().text())
                .toList();
    assertEquals(columns.subList(1, columns.size()), pairs);
  }

  @ParameterizedTest
  @MethodSource
  void ordinals(String line) {
    List<String> columns = List.of(line.split("\t"));
    List<String> places =
        new QuantityReader()
            .read(sentences(columns.get(0)), List.of()).ordinals().stream()
                .map(place -> (place.text() + " = " + place.number() + " " + place.noun()).strip())
                .toList();
    assertEquals(columns.subList(1, columns.size()), places);
  }

  @Test
  void aTallyKeepsTheOrderOfItsSides() {
    Tally tally =
        new QuantityReader()
            .read(sentences("The Senate voted 98-2 for it."), List.of())
            .tallies()
            .get(0);
    assertEquals(98, tally.first());
    assertEquals(2, tally.second());
    assertEquals("vote", tally.mention().quantity().measure());
  }

  @ParameterizedTest
  @MethodSource
  void read(String line) {
    String[] columns = line.split("\t");
    List<String> expected = List.of(columns).subList(1, columns.length);
    assertEquals(expected, mentions(columns[0]).stream().map(QuantityReaderTest::text).toList());
  }

  @ParameterizedTest
  @MethodSource
  void silent(String line) {
    assertEquals(List.of(), mentions(line).stream().map(QuantityReaderTest::text).toList());
  }

  @Test
  void timesKeepTheirNumbersButAgesAreQuantities() {
    List<Sentence> sentences = sentences("The 30-year-old waited 40 minutes for 12 friends.");
    Sentence sentence = sentences.get(0);
    List<TimeMention> times =
        Stream.of("30-year-old", "40").map(word -> duration(sentence, word)).toList();
    List<QuantityMention> mentions = new QuantityReader().read(sentences, times).mentions();
    assertEquals(
        List.of("The 30-year-old", "12 friends"),
        mentions.stream().map(QuantityMention::text).toList());
  }

  @Test
  void headAndModifiersAreFound() {
    QuantityMention mention = mentions("Some 12,000 Freedonian combat troops left.").get(0);
    assertEquals(List.of("freedonian", "combat"), mention.quantity().modifiers());
    assertEquals("troops", mention.extent().sentence().token(mention.head()).text());
    assertEquals(-1, mentions("At least 20 were killed.").get(0).head());
  }

  @Test
  void hostileInputIsReadInLinearTime() {
    for (String unit :
        List.of("1,", "1 000 ", "five ", "1-", "a few ", "$", "hundred and ", "é\uD83D\uDE00½")) {
      String text = unit.repeat(5_000);
      for (QuantityMention mention : mentions(text)) {
        assertTrue(mention.span().end() <= text.length(), unit);
      }
    }
  }

  private static TimeMention duration(Sentence sentence, String word) {
    int at = 0;
    while (!sentence.token(at).text().startsWith(word)) {
      at++;
    }
    int end = word.contains("-") ? at + 1 : at + 2;
    return new TimeMention(
        Extent.of(sentence, at, end),
        TimeMention.Type.DURATION,
        "P1Y",
        Optional.empty(),
        Optional.empty(),
        false,
        "");
  }

  private static List<QuantityMention> mentions(String text) {
    return new QuantityReader().read(sentences(text), List.of()).mentions();
  }

  private static List<Sentence> sentences(String text) {
    Origins origins = Origins.verbatim(0, text.length());
    return ANALYZER.analyze(new Passage("a.md", Passage.Kind.PARAGRAPH, text, origins));
  }

  private static String text(QuantityMention mention) {
    String noun = mention.quantity().noun();
    return mention.text()
        + " = "
        + mention.quantity().describe()
        + (noun.isEmpty() ? "" : " " + noun);
  }

  private static Stream<String> lines(String name) throws IOException {
    try (InputStream in = QuantityReaderTest.class.getResourceAsStream(name)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toList())
          .stream();
    }
  }
}
