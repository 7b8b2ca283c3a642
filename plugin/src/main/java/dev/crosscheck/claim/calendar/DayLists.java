package dev.crosscheck.claim.calendar;

import dev.crosscheck.article.Passage;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DayList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Lists and tables whose entries begin with a day and its year. */
final class DayLists {

  /** Fewer days have no order. */
  private static final int FEWEST = 4;

  /** The day stands at the head of its entry, or behind one sign. */
  private static final int HEAD = 1;

  private DayLists() {}

  static List<DayList> of(Reading reading) {
    Map<Passage, TimeMention> days = new IdentityHashMap<>();
    for (TimeMention time : reading.times()) {
      if (isEntry(time.extent().sentence().passage()) && opens(time)) {
        days.putIfAbsent(time.extent().sentence().passage(), time);
      }
    }
    List<DayList> lists = new ArrayList<>();
    List<DayList.Entry> entries = new ArrayList<>();
    Passage.Kind kind = Passage.Kind.PARAGRAPH;
    for (Passage passage : days.isEmpty() ? List.<Passage>of() : reading.article().passages()) {
      if (passage.kind() != kind) {
        close(entries, lists);
        kind = passage.kind();
      }
      TimeMention time = days.get(passage);
      if (time != null) {
        entries.add(new DayList.Entry(time.span(), Texts.fold(time.text()), Days.day(time)));
      }
    }
    close(entries, lists);
    return lists;
  }

  private static void close(List<DayList.Entry> entries, List<DayList> lists) {
    if (entries.size() >= FEWEST) {
      lists.add(new DayList(entries));
    }
    entries.clear();
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
