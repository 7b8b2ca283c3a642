package dev.crosscheck.evaluation;

import dev.crosscheck.article.Passage;
import dev.crosscheck.check.PlainText;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The articles of {@code names.tsv}, {@code more-names.tsv} or {@code fresh-names.tsv}: names,
 * kinds and bearers labelled by hand. Some are to learn from, some to check on; the path decides
 * which.
 */
final class LabelledNames implements Suite {

  private final PlainText reader = new PlainText();
  private final String name;
  private final int checked;
  private final int all;

  /**
   * @param name of the labels' file, and of the suite
   * @param checked how many of {@code all} articles are to check on
   */
  LabelledNames(String name, int checked, int all) {
    this.name = name;
    this.checked = checked;
    this.all = all;
  }

  @Override
  public List<Score> scores(Path suites) throws IOException {
    Map<String, List<Label>> labels = labels();
    NameCount learn = new NameCount(true);
    NameCount check = new NameCount(true);
    Path folder = Files.createTempDirectory(name);
    try {
      Collection<String> there = new Corpora(suites).unpack(labels.keySet(), folder);
      for (String path : there) {
        NameCount part = isCheck(path) ? check : learn;
        List<String> errors = part.add(labels.get(path), ofBody(reader.read(folder, path)));
        if (part == learn) {
          NameCount.show(path, errors);
        }
      }
      return there.isEmpty()
          ? List.of()
          : Stream.of(learn.scores(name + "-learn", ""), check.scores(name + "-check", ""))
              .flatMap(List::stream)
              .toList();
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** The labels are of the text, not of the summary of it that the front matter can hold. */
  private static List<NameMention> ofBody(Reading reading) {
    return reading.names().stream()
        .filter(name -> name.extent().sentence().passage().kind() != Passage.Kind.STANDFIRST)
        .toList();
  }

  private boolean isCheck(String path) {
    return Math.floorMod(path.hashCode(), all) < checked;
  }

  private Map<String, List<Label>> labels() throws IOException {
    Map<String, List<Label>> labels = new TreeMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                LabelledNames.class.getResourceAsStream(name + ".tsv"), StandardCharsets.UTF_8))) {
      for (String line : in.lines().filter(line -> !line.startsWith("#")).toList()) {
        String[] cells = line.split("\t", -1);
        List<Label> ofPath = labels.computeIfAbsent(cells[0], unused -> new ArrayList<>());
        if (!cells[1].isEmpty()) {
          ofPath.add(
              new Label(
                  Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3], cells[4]));
        }
      }
    }
    return labels;
  }
}
