package dev.crosscheck.extraction.entity;

import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.extraction.entity.Lexicon.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes {@code body-names.tsv} of {@code bodies.tsv}: a line for the letters of each name, with the
 * body that it names and whether the name alone is enough to know it.
 */
final class BodyNames {

  private final Lexicon lexicon = Lexicon.shared();
  private final Gazetteer places = new Gazetteer(Configuration.EMPTY);
  private final TreeMap<String, Set<String>> byLetters = new TreeMap<>();

  private BodyNames() {}

  static String of(Path bodies) throws IOException {
    BodyNames names = new BodyNames();
    for (String line : Files.readAllLines(bodies)) {
      if (!line.startsWith("#")) {
        names.body(Tables.cells(line, 4));
      }
    }
    StringBuilder text = new StringBuilder();
    text.append("# letters of a name, then what it names: level|key|name|0|country\n");
    text.append("# source: own\n");
    text.append("# generator: BodyNames, from plugin/src/test/tables/bodies.tsv\n");
    names.byLetters.forEach(
        (letters, entries) ->
            text.append(letters).append('\t').append(String.join("\t", entries)).append('\n'));
    return text.toString();
  }

  private void body(String[] cells) {
    boolean club = cells[0].equals("club");
    String whole = bare(cells[2]);
    List<String> names = new ArrayList<>(List.of(cells[2]));
    Tables.parts(cells[3], '|', names::add);
    String key = Names.spaced(whole);
    for (String name : names) {
      String bare = bare(name);
      boolean sure = name.startsWith("!") || !name.startsWith("?") && isSure(bare);
      String level = club ? sure ? "team" : "club" : sure ? "body" : "likely";
      // "Senate" may be anybody's.
      String country = isGeneral(bare) ? "" : cells[1];
      String entry =
          level + "|" + key + "|" + whole + "|0" + (country.isEmpty() ? "" : "|" + country);
      String letters = Names.letters(bare);
      Set<String> entries = byLetters.computeIfAbsent(letters, unused -> new LinkedHashSet<>());
      if (letters.length() <= Gazetteer.LONGEST_ACRONYM && Casing.isUpper(bare)) {
        entries.add(Gazetteer.ACRONYM);
      }
      entries.add(entry);
    }
  }

  private static String bare(String name) {
    return name.startsWith("?") || name.startsWith("!") ? name.substring(1) : name;
  }

  /** Whether a name is no word, no person's and no place's. */
  private boolean isSure(String name) {
    String letters = Names.letters(name);
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    boolean one = name.indexOf(' ') < 0;
    boolean word =
        lexicon.isOrdinary(lower) || lexicon.isGiven(lower) || lexicon.is(Words.FAMILYNAME, lower);
    return !(one && word && !Casing.isUpper(name)) && places.places(letters).isEmpty();
  }

  private boolean isGeneral(String name) {
    for (String word : name.toLowerCase(java.util.Locale.ROOT).split(" ")) {
      if (!lexicon.isOrdinary(word) && !word.equals("of")) {
        return false;
      }
    }
    return true;
  }
}
