package dev.crosscheck.extraction.entity;

import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.configuration.Configuration.NameEntry;
import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that are known beforehand: the newsroom's, countries, regions, cities, bodies. */
final class Gazetteer {

  /** No known name has more words: "Democratic People's Republic of Korea". */
  static final int LONGEST = 8;

  /** "NATO" is one; longer names in capitals are not taken for words. */
  static final int LONGEST_ACRONYM = 4;

  /** What stands beside the names of a line that are words otherwise in lower case. */
  static final String ACRONYM = "acronym";

  private final WordList places =
      WordList.load("/dev/crosscheck/extraction/entity/place-names.tsv");
  private final WordList bodies = WordList.load("/dev/crosscheck/extraction/entity/body-names.tsv");
  private final Map<String, List<Known>> own = new HashMap<>();
  private final Set<String> acronyms = new HashSet<>();

  Gazetteer(Configuration configuration) {
    Tables.lines("known.tsv", this::body);
    for (NameEntry entry : configuration.names()) {
      configured(entry);
    }
  }

  /** Whom the letters name, the likeliest first; empty if nobody known. */
  List<Known> find(String letters) {
    List<Known> known = own.get(letters);
    if (known != null) {
      return known;
    }
    List<Known> found = new ArrayList<>(2);
    add(places, letters, found);
    add(bodies, letters, found);
    return found;
  }

  /** Known names in capitals that are words otherwise: "US", "WHO". */
  boolean isAcronym(String letters) {
    return acronyms.contains(letters)
        || letters.length() <= LONGEST_ACRONYM
            && (isAcronym(places, letters) || isAcronym(bodies, letters));
  }

  private static boolean isAcronym(WordList table, String letters) {
    return table.of(letters).filter(line -> line.startsWith(ACRONYM)).isPresent();
  }

  /** The places of that name. */
  List<Known> places(String letters) {
    List<Known> known = new ArrayList<>(2);
    add(places, letters, known);
    return known;
  }

  private static void add(WordList table, String letters, List<Known> known) {
    Optional<String> line = table.of(letters);
    if (line.isPresent()) {
      Tables.parts(
          line.get(),
          '\t',
          cell -> {
            if (!cell.equals(ACRONYM)) {
              known.add(entry(cell));
            }
          });
    }
  }

  /** From "city|fr-lyon|Lyon|500|fr-auvergne-rhone-alpes;fr". */
  private static Known entry(String cell) {
    List<String> parts = new ArrayList<>(5);
    Tables.parts(cell, '|', parts::add);
    List<String> within = new ArrayList<>(2);
    if (parts.size() > 4) {
      Tables.parts(parts.get(4), ';', within::add);
    }
    Level level =
        switch (parts.get(0)) {
          case "adjective" -> Level.ADJECTIVE;
          case "country" -> Level.COUNTRY;
          case "region" -> Level.REGION;
          case "capital" -> Level.CAPITAL;
          case "feature" -> Level.FEATURE;
          case "body" -> Level.BODY;
          case "likely" -> Level.LIKELY;
          case "team" -> Level.TEAM;
          case "club" -> Level.CLUB;
          default -> Level.CITY;
        };
    boolean body = level == Level.BODY || level == Level.LIKELY;
    boolean team = level == Level.TEAM || level == Level.CLUB;
    ReferentKind kind = body || team ? ReferentKind.ORGANISATION : ReferentKind.PLACE;
    Referent referent = new Referent(kind, parts.get(1), parts.get(2), within);
    return new Known(referent, level, Integer.parseInt(parts.get(3)));
  }

  private void body(String line) {
    String[] cells = Tables.cells(line, 4);
    List<String> within = cells[3].isEmpty() ? List.of() : List.of(cells[3]);
    if (cells[0].equals("adjective") || cells[0].equals("alias")) {
      Known named =
          find(Names.letters(withoutArticle(cells[1]))).stream()
              .filter(known -> !known.is(Level.ADJECTIVE))
              .max(Comparator.comparingInt(Known::thousands))
              .orElseThrow(() -> new IllegalStateException("no place " + cells[1]));
      boolean alias = cells[0].equals("alias");
      Known other = alias ? named : new Known(named.referent(), Level.ADJECTIVE, 0);
      Tables.parts(cells[2], '|', word -> first(word, other));
      return;
    }
    ReferentKind kind =
        switch (cells[0]) {
          case "org" -> ReferentKind.ORGANISATION;
          case "place" -> ReferentKind.PLACE;
          default -> ReferentKind.THING;
        };
    String bare = cells[1].startsWith("the ") ? cells[1].substring(4) : cells[1];
    Referent referent = new Referent(kind, Names.spaced(bare), bare, within);
    Known known = new Known(referent, Level.BODY, 0);
    first(bare, known);
    Tables.parts(cells[2], '|', alias -> first(alias, known));
  }

  private static String withoutArticle(String name) {
    return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
  }

  private void configured(NameEntry entry) {
    List<String> within = new ArrayList<>();
    for (String container : entry.within()) {
      List<Known> known = find(Names.letters(container));
      String key = known.isEmpty() ? Names.spaced(container) : known.get(0).referent().key();
      if (!within.contains(key)) {
        within.add(key);
      }
      known.stream()
          .limit(1)
          .flatMap(each -> each.referent().within().stream())
          .filter(outer -> !within.contains(outer))
          .forEach(within::add);
    }
    String key =
        find(Names.letters(entry.name())).stream()
            .filter(known -> known.referent().kind() == entry.kind())
            .findFirst()
            .map(known -> known.referent().key())
            .orElse(Names.spaced(entry.name()));
    Referent referent = new Referent(entry.kind(), key, entry.name(), within);
    Known known = new Known(referent, Level.CONFIGURED, 0);
    first(entry.name(), known);
    entry.aliases().forEach(alias -> first(alias, known));
  }

  private void first(String name, Known known) {
    List<Known> all = new ArrayList<>();
    all.add(known);
    String bare = withoutArticle(name);
    String letters = Names.letters(bare);
    noteAcronym(bare, letters);
    all.addAll(find(letters));
    own.put(letters, all);
  }

  private void noteAcronym(String name, String letters) {
    if (letters.length() <= LONGEST_ACRONYM && Casing.isUpper(name)) {
      acronyms.add(letters);
    }
  }
}
