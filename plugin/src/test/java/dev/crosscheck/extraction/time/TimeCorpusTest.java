package dev.crosscheck.extraction.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A phrasing a line, read under one dateline. */
class TimeCorpusTest {

  private static final Optional<LocalDate> DATELINE = Optional.of(LocalDate.of(2024, 10, 23));

  @TestFactory
  Stream<DynamicTest> readsEveryWayToTellATime() {
    return each("corpus.tsv", DATELINE);
  }

  @TestFactory
  Stream<DynamicTest> staysSilentWhereNoTimeIsTold() {
    return each("no-times.tsv", DATELINE);
  }

  @TestFactory
  Stream<DynamicTest> guessesNothingWithoutADateline() {
    return each("undated.tsv", Optional.empty());
  }

  private static Stream<DynamicTest> each(String corpus, Optional<LocalDate> dateline) {
    return lines(corpus).stream()
        .map(line -> List.of(line.split("\t")))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0),
                    () ->
                        assertEquals(
                            String.join("\n", row.subList(1, row.size())),
                            read(row.get(0), dateline))));
  }

  private static String read(String text, Optional<LocalDate> dateline) {
    List<String> lines = Articles.read(text, dateline).stream().map(TimeCorpusTest::line).toList();
    return String.join("\n", lines);
  }

  private static String line(TimeMention mention) {
    String range = mention.range().map(TimeCorpusTest::days).orElse("-");
    return mention.text() + " = " + mention.timex() + " = " + range;
  }

  private static String days(DateRange range) {
    String first = range.first().equals(LocalDate.MIN) ? "" : range.first().toString();
    String last = range.last().equals(LocalDate.MAX) ? "" : range.last().toString();
    return first + ".." + last;
  }

  private static List<String> lines(String corpus) {
    try (InputStream in = TimeCorpusTest.class.getResourceAsStream(corpus)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
