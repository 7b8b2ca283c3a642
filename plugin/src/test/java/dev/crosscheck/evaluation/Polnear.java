package dev.crosscheck.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosscheck.check.PlainText;
import dev.crosscheck.extraction.Quotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who says what in political news (PolNeAR).
 *
 * <p>A labelled attribution is found where a quotation of the same sort (with marks or without)
 * lies at least half inside its content; a quotation is right where it lies so in any content, one
 * with marks in one that has them. The speaker is right where one of speaker and labelled source,
 * as written, holds the other's words; pronouns count as they stand.
 */
final class Polnear implements Suite {

  private static final String NAME = "polnear";

  private final PlainText reader = new PlainText();

  /** How the quotations of one sort fare. */
  private static final class Tally {
    private int labelled;
    private int found;
    private int read;
    private int right;
    private int sourced;
    private int speakers;

    double f1() {
      double precision = (double) right / Math.max(1, read);
      double recall = (double) found / Math.max(1, labelled);
      return Math.round(2000 * precision * recall / Math.max(1e-9, precision + recall)) / 1000.0;
    }

    String note() {
      return found + " of " + labelled + " found, " + right + " of " + read + " right";
    }
  }

  @Override
  public List<Score> scores(Path suites) throws IOException {
    Path file = suites.resolve("polnear_dev.jsonl");
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    Tally marked = new Tally();
    Tally unmarked = new Tally();
    for (String line : Files.readAllLines(file)) {
      score(new ObjectMapper().readTree(line), marked, unmarked);
    }
    return List.of(
        new Score(NAME, "quoted F1", marked.f1(), marked.note()),
        Score.share(NAME, "quoted speaker", marked.speakers, marked.sourced, "of those found"),
        new Score(NAME, "indirect F1", unmarked.f1(), unmarked.note()),
        Score.share(
            NAME, "indirect speaker", unmarked.speakers, unmarked.sourced, "of those found"));
  }

  private void score(JsonNode row, Tally marked, Tally unmarked) {
    LocalDate day = LocalDate.parse(row.get("reference_date").asText());
    List<Quotation> read =
        reader.read(row.get("input").asText(), Optional.of(day)).quotations().stream()
            .filter(quotation -> quotation.kind() != Quotation.Kind.SCARE)
            .toList();
    List<Labelled> labelled = new ArrayList<>();
    row.get("expected").forEach(node -> Labelled.of(node).ifPresent(labelled::add));
    for (Quotation quotation : read) {
      boolean indirect = quotation.kind() == Quotation.Kind.INDIRECT;
      Tally tally = indirect ? unmarked : marked;
      boolean right =
          labelled.stream().anyMatch(l -> l.holds(quotation) && (indirect || l.marked()));
      tally.read++;
      tally.right += right ? 1 : 0;
    }
    for (Labelled label : labelled) {
      Tally tally = label.marked() ? marked : unmarked;
      List<Quotation> held = read.stream().filter(q -> label.isSort(q) && label.holds(q)).toList();
      tally.labelled++;
      if (!held.isEmpty()) {
        tally.found++;
        tally.sourced += label.source().isEmpty() ? 0 : 1;
        boolean said = held.stream().anyMatch(label::isSaidBy);
        tally.speakers += !label.source().isEmpty() && said ? 1 : 0;
      }
    }
  }
}
