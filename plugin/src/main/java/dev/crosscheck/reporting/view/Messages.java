package dev.crosscheck.reporting.view;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * A finding as one line that stands alone, for tools that show nothing else: every passage is
 * quoted with its place and how it was read.
 */
public final class Messages {

  private static final int SIDES = 6;
  private static final int QUOTE = 160;
  private static final int READINGS = 4;

  private Messages() {}

  /**
   * The opening of the bridge: a.md:3 says "opens on 4 May" (read as 4 May 2024), b.md:7 says …
   *
   * @param place how the place of the side with that index is put
   */
  public static String message(Finding finding, IntFunction<String> place) {
    List<String> sides = new ArrayList<>();
    List<Evidence> evidence = finding.evidence();
    for (int i : shown(evidence)) {
      // A file that could not be read says nothing.
      if (!evidence.get(i).quoted().isEmpty()) {
        sides.add(place.apply(i) + " says " + side(evidence.get(i)));
      }
    }
    if (evidence.size() > SIDES) {
      sides.add("and " + counted(evidence.size() - SIDES, "more place"));
    }
    return capital(Plain.line(finding.subject(), QUOTE))
        + ": "
        + (sides.isEmpty() ? "" : String.join("; ", sides) + ". ")
        + sentence(finding.conflict())
        + " "
        + sentence(finding.advice());
  }

  /** The first of each reading, then the first of all: forty right spellings hide no wrong one. */
  private static SortedSet<Integer> shown(List<Evidence> evidence) {
    SortedSet<Integer> shown = new TreeSet<>();
    Set<String> readings = new HashSet<>();
    for (int i = 0; i < evidence.size() && shown.size() < SIDES; i++) {
      if (readings.add(evidence.get(i).position())) {
        shown.add(i);
      }
    }
    for (int i = 0; i < evidence.size() && shown.size() < SIDES; i++) {
      shown.add(i);
    }
    return shown;
  }

  /** As {@link #message(Finding, IntFunction)}, each place as {@code path:line}. */
  public static String message(Finding finding, Places places) {
    return message(finding, side -> places.label(finding.evidence().get(side).span()));
  }

  /** Text that ends like a sentence, on one line. */
  public static String sentence(String text) {
    String line = Plain.line(text);
    boolean ended = line.isEmpty() || ".!?…".indexOf(line.charAt(line.length() - 1)) >= 0;
    return capital(ended ? line : line + ".");
  }

  /** With a capital at its start. */
  public static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /** "1 finding", "12,000 findings". */
  public static String counted(int count, String noun) {
    return grouped(count) + " " + (count == 1 ? noun : noun + "s");
  }

  /** "12,000". */
  public static String grouped(long number) {
    StringBuilder digits = new StringBuilder().append(Math.abs(number));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return (number < 0 ? "-" : "") + digits;
  }

  private static String side(Evidence side) {
    List<String> notes = new ArrayList<>();
    String position = Plain.line(side.position(), QUOTE);
    if (!position.isEmpty() && !unquoted(position).equals(unquoted(Plain.line(side.quoted())))) {
      notes.add("read as " + position);
    }
    side.readings().stream()
        .limit(READINGS)
        .filter(r -> adds(r, position))
        .forEach(r -> notes.add(reading(r)));
    if (!side.attribution().isArticle()) {
      notes.add("according to " + Plain.line(side.attribution().source(), QUOTE));
    }
    String quoted = '"' + Plain.line(side.quoted(), QUOTE) + '"';
    return notes.isEmpty() ? quoted : quoted + " (" + String.join("; ", notes) + ")";
  }

  private static boolean adds(Value reading, String position) {
    return !Plain.line(reading.reading()).equals(position)
        && !Plain.line(reading.reading()).equals(Plain.line(reading.words()));
  }

  private static String unquoted(String words) {
    return words.replace("\"", "").replace("“", "").replace("”", "");
  }

  private static String reading(Value reading) {
    return '"'
        + Plain.line(reading.words(), QUOTE / 2)
        + "\" = "
        + Plain.line(reading.reading(), QUOTE);
  }
}
