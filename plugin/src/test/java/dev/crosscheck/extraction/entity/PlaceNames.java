package dev.crosscheck.extraction.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes {@code place-names.tsv} of {@code places.tsv}: a line for the letters of each name, with
 * whom they name, the likeliest first, as the order of places gives it.
 */
final class PlaceNames {

  private final TreeMap<String, Set<String>> byLetters = new TreeMap<>();
  private final List<String> head = new ArrayList<>();

  private PlaceNames() {}

  static String of(Path places) throws IOException {
    PlaceNames names = new PlaceNames();
    for (String line : Files.readAllLines(places)) {
      if (line.startsWith("# source") || line.startsWith("#  ")) {
        names.head.add(line);
      } else if (!line.startsWith("#")) {
        names.place(Tables.cells(line, 7));
      }
    }
    return names.text();
  }

  private void place(String[] cells) {
    String bearer = cells[1] + "|" + cells[2] + "|";
    String population = cells[4].isEmpty() ? "0" : cells[4];
    String within = cells[3].isEmpty() ? "" : "|" + cells[3];
    String place = cells[0] + "|" + bearer + population + within;
    add(cells[2], place);
    Tables.parts(cells[5], '|', alias -> add(alias, place));
    String adjective = "adjective|" + bearer + "0" + within;
    Tables.parts(
        cells[6],
        '|',
        word -> {
          add(word, adjective);
          if (cells[0].equals("country") && word.endsWith("n")) {
            add(word + "s", adjective);
          }
        });
  }

  private void add(String name, String entry) {
    String letters = Names.letters(name);
    Set<String> entries = byLetters.computeIfAbsent(letters, key -> new LinkedHashSet<>());
    if (letters.length() <= Gazetteer.LONGEST_ACRONYM && Casing.isUpper(name)) {
      Set<String> before = new LinkedHashSet<>(entries);
      entries.clear();
      entries.add(Gazetteer.ACRONYM);
      entries.addAll(before);
    }
    entries.add(entry);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    text.append("# letters of a name, then whom they name, a cell each:\n");
    text.append("#   level|key|name|thousands of people|containers (nearest first)\n");
    head.forEach(line -> text.append(line).append('\n'));
    text.append("# generator: PlaceNames, from plugin/src/test/tables/places.tsv\n");
    byLetters.forEach(
        (letters, entries) ->
            text.append(letters).append('\t').append(String.join("\t", entries)).append('\n'));
    return text.toString();
  }
}
