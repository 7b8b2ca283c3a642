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
 * The events of {@code placed-events.tsv}, whose texts say where they are. A place is right where
 * it shares words with the labelled one; only of events that were found is it asked.
 */
final class PlacedEvents implements Suite {

  private static final String NAME = "placed-events";

  private final PlainText reader = new PlainText();

  private static final class Tally {
    int labelled;
    int found;
    int right;

    Stream<Score> scores(String name) {
      return Stream.of(
          Score.share(name, "found", found, labelled, ""),
          Score.share(name, "place", right, found, ""));
    }
  }

  @Override
  public List<Score> scores(Path suites) throws IOException {
    Map<String, List<ToldEvent>> labels = labels();
    Tally learn = new Tally();
    Tally check = new Tally();
    Path folder = Files.createTempDirectory(NAME);
    try {
      for (String path : new Corpora(suites).unpack(labels.keySet(), folder)) {
        List<EventMention> read = reader.read(folder, path).events();
        boolean isCheck = Math.floorMod(path.hashCode(), 2) == 0;
        labels.get(path).forEach(told -> score(told, read, isCheck ? check : learn));
      }
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Stream.concat(learn.scores(NAME + "-learn"), check.scores(NAME + "-check")).toList();
  }

  private static void score(ToldEvent told, List<EventMention> read, Tally tally) {
    tally.labelled++;
    Optional<EventMention> found =
        read.stream().filter(told::is).max(Comparator.comparingLong(told::right));
    if (found.isPresent()) {
      tally.found++;
      tally.right += told.place(found.get()).orElse(false) ? 1 : 0;
    }
  }

  private static Map<String, List<ToldEvent>> labels() throws IOException {
    Map<String, List<ToldEvent>> labels = new TreeMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                PlacedEvents.class.getResourceAsStream(NAME + ".tsv"), StandardCharsets.UTF_8))) {
      for (String line : in.lines().filter(each -> !each.startsWith("#")).toList()) {
        String[] cells = line.split("\t", -1);
        labels
            .computeIfAbsent(cells[0], key -> new ArrayList<>())
            .add(
                new ToldEvent(
                    ToldEvent.range(cells[1]),
                    cells[2],
                    null,
                    null,
                    ToldEvent.range(cells[3]),
                    null,
                    ""));
      }
    }
    return labels;
  }
}
