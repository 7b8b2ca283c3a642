package dev.crosscheck.claim.calendar;

import dev.crosscheck.article.Passage;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Granularity;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** The years and days on which an article is, as it last wrote them. */
final class Chronology {

  private static final int LATEST = 9999;

  private final Reading reading;
  private final Map<TimeMention, Integer> years = new IdentityHashMap<>();
  private final Map<Passage, TimeMention> headings = new IdentityHashMap<>();

  Chronology(Reading reading) {
    this.reading = reading;
    years();
    headings();
  }

  /** The year that is written in a time, or was last written before it; 0 where none was. */
  int year(TimeMention time) {
    return years.getOrDefault(time, 0);
  }

  /** The day that the heading of a passage names: "10 May". */
  Optional<TimeMention> heading(Passage passage) {
    return Optional.ofNullable(headings.get(passage));
  }

  private void years() {
    int year = 0;
    for (TimeMention time : reading.times()) {
      int told = time.explicitYear() ? time.range().map(Chronology::year).orElse(0) : 0;
      year = told > year || told > 0 && isDated(time) ? told : year;
      years.put(time, year);
    }
  }

  /** A bare year can look back: "as in 2014". */
  private static boolean isDated(TimeMention time) {
    return time.range()
        .filter(range -> range.granularity().compareTo(Granularity.MONTH) <= 0)
        .isPresent();
  }

  /** "Until 2014" has no beginning; 0 where it has no end either. */
  private static int year(DateRange range) {
    LocalDate told = range.first().equals(LocalDate.MIN) ? range.last() : range.first();
    return told.getYear() > 0 && told.getYear() <= LATEST ? told.getYear() : 0;
  }

  /** The day that a heading names is that of the passages below it, up to the next heading. */
  private void headings() {
    Map<Passage, TimeMention> days = new IdentityHashMap<>();
    for (TimeMention time : reading.times()) {
      Passage passage = time.extent().sentence().passage();
      boolean whole = time.text().strip().equals(passage.text().strip());
      if (passage.kind() == Passage.Kind.HEADING && whole && Days.isDay(time)) {
        days.put(passage, time);
      }
    }
    TimeMention day = null;
    for (Passage passage : reading.article().passages()) {
      if (passage.kind() == Passage.Kind.HEADING) {
        day = days.get(passage);
      } else if (day != null && passage.kind() != Passage.Kind.TABLE_ROW) {
        headings.put(passage, day);
      }
    }
  }
}
