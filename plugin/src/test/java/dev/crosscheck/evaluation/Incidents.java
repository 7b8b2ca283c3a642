package dev.crosscheck.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosscheck.check.PlainText;
import dev.crosscheck.extraction.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Papers' reports on a shooting against the incident's record (Gun Violence Corpus). What a report
 * is asked for is what its text has, by {@link Incident}.
 */
final class Incidents implements Suite {

  private static final String NAME = "gvc";

  private final PlainText reader = new PlainText();

  @Override
  public List<Score> scores(Path suites) throws IOException {
    Path file = suites.resolve("gvc_incidents_dev.jsonl");
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    Map<Incident.Asked, int[]> tallies = new EnumMap<>(Incident.Asked.class);
    for (String line : Files.readAllLines(file)) {
      JsonNode row = new ObjectMapper().readTree(line);
      Incident incident = new Incident(row.get("gold"));
      for (JsonNode report : row.get("docs")) {
        score(incident, report, tallies);
      }
    }
    List<Score> scores = new ArrayList<>();
    tallies.forEach(
        (asked, tally) ->
            scores.add(Score.share(NAME, asked.measure(), tally[0], tally[1], asked.rule())));
    return scores;
  }

  private void score(Incident incident, JsonNode report, Map<Incident.Asked, int[]> tallies) {
    String text = report.get("title").asText() + "\n" + report.get("text").asText();
    LocalDate day = LocalDate.parse(report.get("date").asText());
    Reading reading = reader.read(text, Optional.of(day));
    for (Incident.Answer answer : incident.answers(text, day, reading)) {
      int[] tally = tallies.computeIfAbsent(answer.asked(), key -> new int[2]);
      tally[0] += answer.right() ? 1 : 0;
      tally[1]++;
    }
  }
}
