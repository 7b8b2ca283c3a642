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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The articles of {@code events.tsv} or {@code more-events.tsv}, their events labelled by hand. Two
 * thirds are to learn from, a third to check on; the path decides which.
 *
 * <p>An event is found where one of the same family is read at its trigger, and spurious where none
 * is labelled there. A part is right where it shares words with the labelled one; parts that are
 * neither labelled nor read do not count.
 */
final class ToldEvents implements Suite {

  private final PlainText reader = new PlainText();
  private final String name;

  /**
   * @param name of the labels' file, and of the suite: {@code events}, {@code more-events}
   */
  ToldEvents(String name) {
    this.name = name;
  }

  private enum Measure {
    FOUND,
    TOLD,
    PARTICIPANTS,
    STATUS,
    PLACE,
    TIME
  }

  /** An article, as far as it is labelled. */
  private record Labels(int[] part, List<ToldEvent> events) {}

  @Override
  public List<Score> scores(Path suites) throws IOException {
    Map<String, Labels> labels = labels();
    Map<Measure, int[]> learn = new EnumMap<>(Measure.class);
    Map<Measure, int[]> check = new EnumMap<>(Measure.class);
    Path folder = Files.createTempDirectory("events");
    try {
      for (String path : new Corpora(suites).unpack(labels.keySet(), folder)) {
        List<EventMention> read = reader.read(folder, path).events();
        boolean isCheck = Math.floorMod(path.hashCode(), 3) == 0;
        score(labels.get(path), read, isCheck ? check : learn);
      }
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Stream.of(scores(name + "-learn", learn), scores(name + "-check", check))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Score> scores(String name, Map<Measure, int[]> tallies) {
    List<Score> scores = new ArrayList<>();
    tallies.forEach(
        (measure, tally) ->
            scores.add(
                Score.share(
                    name,
                    measure.name().toLowerCase(java.util.Locale.ROOT),
                    tally[0],
                    tally[1],
                    measure == Measure.TOLD ? "the others are spurious" : "")));
    return scores;
  }

  private static void score(Labels labels, List<EventMention> all, Map<Measure, int[]> tallies) {
    List<EventMention> read =
        all.stream()
            .filter(e -> e.span().start() >= labels.part()[0])
            .filter(e -> e.span().end() <= labels.part()[1])
            .toList();
    for (EventMention event : read) {
      count(tallies, Measure.TOLD, labels.events().stream().anyMatch(told -> told.is(event)));
    }
    for (ToldEvent told : labels.events()) {
      Optional<EventMention> found =
          read.stream().filter(told::is).max(Comparator.comparingLong(told::right));
      count(tallies, Measure.FOUND, found.isPresent());
      if (found.isPresent()) {
        EventMention event = found.get();
        told.actor(event).ifPresent(right -> count(tallies, Measure.PARTICIPANTS, right));
        told.theme(event).ifPresent(right -> count(tallies, Measure.PARTICIPANTS, right));
        count(tallies, Measure.STATUS, told.status().equals(event.status().name()));
        told.place(event).ifPresent(right -> count(tallies, Measure.PLACE, right));
        told.time(event).ifPresent(right -> count(tallies, Measure.TIME, right));
      }
    }
  }

  private static void count(Map<Measure, int[]> tallies, Measure measure, boolean right) {
    int[] tally = tallies.computeIfAbsent(measure, key -> new int[2]);
    tally[0] += right ? 1 : 0;
    tally[1]++;
  }

  private Map<String, Labels> labels() throws IOException {
    Map<String, Labels> labels = new TreeMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                ToldEvents.class.getResourceAsStream(name + ".tsv"), StandardCharsets.UTF_8))) {
      for (String line : in.lines().filter(each -> !each.startsWith("#")).toList()) {
        String[] cells = line.split("\t", -1);
        Labels article =
            labels.computeIfAbsent(
                cells[0], key -> new Labels(ToldEvent.range(cells[1]), new ArrayList<>()));
        if (cells.length > 2) {
          article.events().add(ToldEvent.of(cells));
        }
      }
    }
    return labels;
  }
}
