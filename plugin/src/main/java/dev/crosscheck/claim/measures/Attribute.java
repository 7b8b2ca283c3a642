package dev.crosscheck.claim.measures;

import dev.crosscheck.facts.Quantity;
import dev.crosscheck.language.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Something that news tell in numbers of what happened: the depth of a quake, the value of the
 * loot.
 *
 * @param name for readers: "depth of the quake"
 * @param again whether others than the one that a story is about have it too
 * @param measure {@code money}, {@code money/share}, {@code count}, or a base unit
 * @param about lemmas of which an article has one where it tells this; empty where it needs none
 * @param phrases the words that tell it
 */
record Attribute(
    String name, boolean again, String measure, Set<String> about, List<NumberPhrase> phrases) {

  private static final String TABLE = "/dev/crosscheck/claim/measures/attributes.tsv";
  private static final int COLUMNS = 5;

  private static final String SHARE = "/share";

  /** Those of the table, in its order. */
  static final List<Attribute> ALL =
      WordTable.rows(TABLE, COLUMNS).stream().map(Attribute::of).toList();

  Attribute {
    about = Set.copyOf(about);
    phrases = List.copyOf(phrases);
  }

  private static Attribute of(List<String> row) {
    List<NumberPhrase> phrases = new ArrayList<>();
    for (String phrase : row.get(4).split(";")) {
      phrases.add(NumberPhrase.of(phrase));
    }
    return new Attribute(
        row.get(0),
        row.get(1).equals("again"),
        row.get(2),
        Set.copyOf(WordTable.list(row.get(3))),
        phrases);
  }

  /** Whether a number can tell it. */
  boolean measures(Quantity quantity) {
    return switch (measure) {
      case "money" -> quantity.isMoney();
      case "money/share" -> quantity.isPrice() && quantity.measure().endsWith(SHARE);
      case "count" -> quantity.measure().isEmpty();
      default -> quantity.measure().equals(measure);
    };
  }
}
