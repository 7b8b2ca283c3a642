package dev.crosscheck.claim.calendar;

import dev.crosscheck.article.Passage;
import dev.crosscheck.claim.context.ListMark;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DayList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists and tables whose entries begin with a day and its year; a list within a list is its own.
 */
final class DayLists {

  /** Fewer days have no order. */
  private static final int FEWEST = 4;

  /** The day stands at the head of its entry, or behind one sign. */
  private static final int HEAD = 1;

  /** A list that may go on, with those of its entries that begin with a day. */
  private record Open(int depth, List<DayList.Entry> entries) {}

  private final String text;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<DayList> lists = new ArrayList<>();

  private DayLists(String text) {
    this.text = text;
  }

  static List<DayList> of(Reading reading) {
    Map<Passage, TimeMention> days = new IdentityHashMap<>();
    for (TimeMention time : reading.times()) {
      if (isEntry(time.extent().sentence().passage()) && opens(time)) {
        days.putIfAbsent(time.extent().sentence().passage(), time);
      }
    }
    if (days.isEmpty()) {
      return List.of();
    }
    DayLists lists = new DayLists(reading.article().text());
    Passage.Kind kind = Passage.Kind.PARAGRAPH;
    for (Passage passage : reading.article().passages()) {
      if (passage.kind() != kind) {
        lists.close(0);
        kind = passage.kind();
      }
      if (isEntry(passage)) {
        List<DayList.Entry> entries = lists.at(passage);
        TimeMention time = days.get(passage);
        if (time != null) {
          entries.add(new DayList.Entry(time.span(), Texts.fold(time.text()), Days.day(time)));
        }
      }
    }
    lists.close(0);
    return lists.lists;
  }

  /** The entries of the list that the passage stands in; a line without a mark goes on in it. */
  private List<DayList.Entry> at(Passage passage) {
    int start = passage.span(0, 1).start();
    int line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    int depth =
        ListMark.on(text, line)
            .map(ListMark::depth)
            .orElse(open.isEmpty() ? 1 : open.peek().depth());
    close(depth + 1);
    if (open.isEmpty() || open.peek().depth() < depth) {
      open.push(new Open(depth, new ArrayList<>()));
    }
    return open.peek().entries();
  }

  /** Closes the lists that lie at least so deep. */
  private void close(int depth) {
    while (!open.isEmpty() && open.peek().depth() >= depth) {
      List<DayList.Entry> entries = open.pop().entries();
      if (entries.size() >= FEWEST) {
        lists.add(new DayList(entries));
      }
    }
  }

  private static boolean isEntry(Passage passage) {
    return passage.kind() == Passage.Kind.LIST_ITEM || passage.kind() == Passage.Kind.TABLE_ROW;
  }

  private static boolean opens(TimeMention time) {
    return time.explicitYear()
        && Days.isDay(time)
        && time.extent().first() <= HEAD
        && time.extent().sentence().start() == 0;
  }
}
