package dev.crosscheck.evaluation;

import dev.crosscheck.check.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sentences with one date each, by dateline; and sentences where a date would be a trap. */
final class WrittenDates implements Suite {

  private final PlainText reader = new PlainText();

  @Override
  public List<Score> scores(Path suites) throws IOException {
    List<String> dates = Files.readAllLines(suites.resolve("dates.tsv"));
    List<String> traps = Files.readAllLines(suites.resolve("date-traps.tsv"));
    int found = (int) dates.stream().filter(this::finds).count();
    int silent = (int) traps.stream().filter(this::isSilent).count();
    return List.of(
        Score.share("dates", "found", found, dates.size(), ""),
        Score.share("date-traps", "silent", silent, traps.size(), ""));
  }

  private boolean finds(String line) {
    String[] row = line.split("\t");
    return reader.read(row[1], dateline(row)).times().stream()
        .anyMatch(time -> time.text().toLowerCase(Locale.ROOT).contains(row[2]));
  }

  private boolean isSilent(String line) {
    String[] row = line.split("\t");
    return reader.read(row[1], dateline(row)).times().isEmpty();
  }

  private static Optional<LocalDate> dateline(String[] row) {
    return Optional.of(LocalDate.parse(row[0]));
  }
}
