package dev.crosscheck.claim.calendar;

import dev.crosscheck.article.Passage;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.KeyDate;
import dev.crosscheck.language.Digits;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Days in tables: in a row "Siege of Alder | 3 May 2020 | 9 June 2020" below "Start" and "End". */
final class RowDates {

  private static final Set<String> STARTS = Set.of("start", "started", "begin", "began", "from");
  private static final Set<String> ENDS =
      Set.of("end", "ended", "finish", "finished", "until", "to", "till");

  /** A longer cell tells more than a name. */
  private static final int LONGEST_NAME = 60;

  private RowDates() {}

  static List<KeyDate> of(Reading reading) {
    Map<Passage, List<TimeMention>> times = new IdentityHashMap<>();
    for (TimeMention time : reading.times()) {
      Passage passage = time.extent().sentence().passage();
      if (passage.kind() == Passage.Kind.TABLE_ROW && Days.isDay(time)) {
        times.computeIfAbsent(passage, key -> new ArrayList<>()).add(time);
      }
    }
    List<KeyDate> dates = new ArrayList<>();
    List<String> header = List.of();
    Passage last = null;
    for (Passage passage : reading.article().passages()) {
      boolean row = passage.kind() == Passage.Kind.TABLE_ROW;
      boolean opens = last == null || last.kind() != Passage.Kind.TABLE_ROW;
      if (row && (opens || isHeader(passage))) {
        header = cells(passage.text());
      } else if (row) {
        row(passage, header, times.getOrDefault(passage, List.of()), dates);
      }
      last = passage;
    }
    return dates;
  }

  /** One table can follow another at once. */
  private static boolean isHeader(Passage row) {
    return !Digits.in(row.text())
        && cells(row.text()).stream().anyMatch(cell -> !part(cell).isEmpty());
  }

  /** The name that a row is about, in its first cell; empty where something else stands there. */
  static String name(Passage row) {
    String name = cells(row.text()).get(0);
    return isName(name) ? name : "";
  }

  private static void row(
      Passage row, List<String> header, List<TimeMention> times, List<KeyDate> dates) {
    List<String> cells = cells(row.text());
    String name = cells.get(0);
    if (!isName(name)) {
      return;
    }
    for (TimeMention time : times) {
      int cell = cell(row.text(), time.extent());
      boolean whole = cell < cells.size() && cells.get(cell).equals(time.text().strip());
      String part = whole && cell > 0 && cell < header.size() ? part(header.get(cell)) : "";
      if (!part.isEmpty()) {
        KeyDate date = Days.keyDate(time, row.span(0, end(time)), part + " of ", name);
        dates.add(date);
        Captures.hands(date).filter(hands -> !isGivenUp(row)).ifPresent(dates::add);
      }
    }
    dates.addAll(Captures.inRow(row, name, times));
  }

  /** "Northern victory and subsequent withdrawal": the place changed hands again. */
  private static boolean isGivenUp(Passage row) {
    String text = row.text().toLowerCase(Locale.ROOT);
    return text.contains("subsequent") || text.contains("later withdrawal");
  }

  private static int end(TimeMention time) {
    Extent extent = time.extent();
    return extent.sentence().token(extent.end() - 1).end();
  }

  private static boolean isName(String cell) {
    return !cell.isEmpty()
        && cell.length() <= LONGEST_NAME
        && Character.isUpperCase(cell.charAt(0))
        && !Digits.in(cell);
  }

  /** "Start date" is {@code start}; empty for a column of something else. */
  private static String part(String head) {
    String first = head.toLowerCase(Locale.ROOT).split(" ")[0];
    return STARTS.contains(first) ? "start" : ENDS.contains(first) ? "end" : "";
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int bar = row.indexOf('|'); bar >= 0; bar = row.indexOf('|', from)) {
      cells.add(row.substring(from, bar).strip());
      from = bar + 1;
    }
    cells.add(row.substring(from).strip());
    return cells;
  }

  private static int cell(String row, Extent extent) {
    Sentence sentence = extent.sentence();
    int start = sentence.token(extent.first()).start();
    return (int) row.substring(0, start).chars().filter(unit -> unit == '|').count();
  }
}
