package dev.crosscheck.extraction.time;

import dev.crosscheck.language.Tag;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that hold the word for a time and are none: "Sunday Times", "60 Minutes". */
final class NoDays {

  private static final Set<String> BEFORE = side("before");
  private static final Set<String> AFTER = side("after");

  private static final String[] QUOTES = {"\"", "“", "”", "‘", "’", "'", "`"};

  /** How many words of a title can stand before its weekday. */
  private static final int TITLE = 5;

  private NoDays() {}

  private static Set<String> side(String side) {
    return TimeWords.rows("no-days.tsv").stream()
        .filter(row -> row[1].equals(side))
        .map(row -> row[0])
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether the unit is part of a title: "the programme 60 Minutes", but not in a headline that
   * writes most words so.
   */
  static boolean isTitle(Atoms atoms, int unit) {
    if (!atoms.get(unit).capital() || unit == 0 || atoms.sentence().passage().isHeadline()) {
      return false;
    }
    Atom before = atoms.get(unit - 1);
    if (atoms.is(unit, Sort.DAY_WORD) && before.tag() == Tag.PROPN && before.capital()) {
      return true; // "A reporter of Russia Today"
    }
    int small = 0;
    int large = 0;
    for (int i = 1; i < atoms.size(); i++) {
      if (atoms.get(i).length() > 3 && atoms.get(i).isLetters()) {
        small += atoms.get(i).capital() ? 0 : 1;
        large += atoms.get(i).capital() ? 1 : 0;
      }
    }
    return small > large;
  }

  /** Whether "daily" is a newspaper: "the party daily Pravda", "a daily, said". */
  static boolean isPaper(Atoms atoms, int daily) {
    Atom after = atoms.get(daily + 1);
    boolean named = after.isLetters() && after.capital();
    boolean noun = atoms.get(daily - 1).tag() == Tag.DET;
    return named || noun && !LengthPhrase.follows(atoms, daily + 1);
  }

  static boolean isName(Atoms atoms, int weekday) {
    Atom before = atoms.get(weekday - 1);
    Atom after = atoms.get(weekday + 1);
    boolean paper = atoms.is(weekday, "sun") && before.capital() && before.tag() == Tag.PROPN;
    return paper // "the Toronto Sun on Nov. 28"
        || before.capital() && BEFORE.contains(before.lower())
        || after.capital() && AFTER.contains(after.lower())
        || endsTitle(atoms, weekday);
  }

  /** "The broadcast of “Fox News Sunday”". */
  private static boolean endsTitle(Atoms atoms, int weekday) {
    int first = weekday;
    while (first > weekday - TITLE
        && atoms.get(first - 1).capital()
        && atoms.get(first - 1).tag() == Tag.PROPN) {
      first--;
    }
    return first < weekday
        && atoms.is(first - 1, QUOTES)
        && atoms.is(atoms.skip(weekday + 1, ",", "."), QUOTES);
  }
}
