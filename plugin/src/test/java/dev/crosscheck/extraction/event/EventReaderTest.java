package dev.crosscheck.extraction.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.article.Passage.Kind;
import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.configuration.Configuration.EventEntry;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.language.WordTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EventReaderTest {

  private static final Fixture FIXTURE = new Fixture(Configuration.EMPTY);

  /** One phrasing a line, grouped by meaning; what is expected may be several events, or none. */
  @TestFactory
  List<DynamicTest> readsEveryPhrasing() {
    return WordTable.rows("/dev/crosscheck/event/phrasings.tsv", 3).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(1),
                    () -> assertEquals(row.get(2), read(FIXTURE, row.get(0), row.get(1)))))
        .toList();
  }

  @Test
  void newsroomWordsTellOfEvents() {
    Configuration configuration =
        new Configuration(
            List.of(),
            List.of(),
            List.of(new EventEntry("consecrate", List.of("consecrate"), List.of())),
            Map.of());
    assertEquals(
        "consecrate HAPPENED actor=anna hill theme=new chapel time=Monday",
        read(new Fixture(configuration), "P", "Anna Hill consecrated the new chapel on Monday."));
  }

  private static String read(Fixture fixture, String kind, String text) {
    List<EventMention> events = fixture.read(text, kind.equals("H") ? Kind.TITLE : Kind.PARAGRAPH);
    return events.stream().map(Fixture::line).collect(Collectors.joining("; "));
  }
}
