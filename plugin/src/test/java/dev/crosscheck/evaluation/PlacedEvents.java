package dev.crosscheck.evaluation;

import dev.crosscheck.check.PlainText;
import dev.crosscheck.extraction.EventMention;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The events of {@code placed-events.tsv}, whose texts say where they are, or of {@code
 * dated-events.tsv} and {@code more-dated-events.tsv}, whose texts say where or when. A place or
 * time is right where it shares words with the labelled one, and only of events that were found is
 * it asked; one that is neither labelled nor read does not count.
 */
final class PlacedEvents implements Suite {

  private final PlainText reader = new PlainText();
  private final String name;
  private final int parts;

  /**
   * @param name of the labels' file, and of the suite
   * @param parts one part in how many is to check on; the path decides which
   */
  PlacedEvents(String name, int parts) {
    this.name = name;
    this.parts = parts;
  }

  /**
   * @param timed whether it is labelled when it was
   */
  private record Label(ToldEvent told, boolean timed) {}

  private static final class Tally {
    int labelled;
    int found;
    final int[] places = new int[2];
    final int[] times = new int[2];

    Stream<Score> scores(String name) {
      return Stream.concat(
          Stream.of(
              Score.share(name, "found", found, labelled, ""),
              Score.share(name, "place", places[0], places[1], "")),
          Stream.of(times)
              .filter(each -> each[1] > 0)
              .map(each -> Score.share(name, "time", each[0], each[1], "")));
    }
  }

  @Override
  public List<Score> scores(Path suites) throws IOException {
    Map<String, List<Label>> labels = labels();
    Tally learn = new Tally();
    Tally check = new Tally();
    Path folder = Files.createTempDirectory(name);
    try {
      for (String path : new Corpora(suites).unpack(labels.keySet(), folder)) {
        List<EventMention> read = reader.read(folder, path).events();
        boolean isCheck = Math.floorMod(path.hashCode(), parts) == 0;
        labels.get(path).forEach(label -> score(label, read, isCheck ? check : learn));
      }
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Stream.concat(learn.scores(name + "-learn"), check.scores(name + "-check")).toList();
  }

  private static void score(Label label, List<EventMention> read, Tally tally) {
    ToldEvent told = label.told();
    tally.labelled++;
    Optional<EventMention> found =
        read.stream().filter(told::is).max(Comparator.comparingLong(told::right));
    if (found.isPresent()) {
      tally.found++;
      told.place(found.get()).ifPresent(right -> count(tally.places, right));
      if (label.timed()) {
        told.time(found.get()).ifPresent(right -> count(tally.times, right));
      }
    }
  }

  private static void count(int[] tally, boolean right) {
    tally[0] += right ? 1 : 0;
    tally[1]++;
  }

  private Map<String, List<Label>> labels() throws IOException {
    Map<String, List<Label>> labels = new TreeMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                PlacedEvents.class.getResourceAsStream(name + ".tsv"), StandardCharsets.UTF_8))) {
      for (String line : in.lines().filter(each -> !each.startsWith("#")).toList()) {
        String[] cells = line.split("\t", -1);
        labels
            .computeIfAbsent(cells[0], key -> new ArrayList<>())
            .add(
                new Label(
                    new ToldEvent(
                        ToldEvent.range(cells[1]),
                        cells[2],
                        null,
                        null,
                        ToldEvent.range(cells[3]),
                        cells.length > 4 ? ToldEvent.range(cells[4]) : null,
                        ""),
                    cells.length > 4));
      }
    }
    return labels;
  }
}
