package dev.crosscheck.claim.persons;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.CourtDay;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When persons have to be in court next: "is due back in court on 6 June". */
final class CourtDays {

  private static final int REACH = 9;

  private static final Set<String> SITTINGS =
      Set.of("hearing", "court", "arraignment", "trial", "sentencing", "sentenced", "remanded");

  private static final Set<String> ORDINARY = Set.of("court", "hearing", "remanded");

  /** A hearing of that sort is not the next one of another sort. */
  private static final Set<String> SORTS =
      Set.of(
          "preliminary",
          "bail",
          "bond",
          "plea",
          "detention",
          "extradition",
          "pretrial",
          "status",
          "appeal",
          "committal",
          "sentencing",
          "supreme",
          "federal",
          "appeals");

  private static final Set<String> AHEAD =
      Set.of(
          "will", "due", "set", "scheduled", "fixed", "slated", "next", "until", "expected", "to");

  private CourtDays() {}

  static List<Circumstance> of(Reading reading, Particulars particulars, Accused accused) {
    Optional<LocalDate> written = reading.article().metadata().date();
    List<Circumstance> days = new ArrayList<>();
    for (TimeMention time : reading.times()) {
      Optional<LocalDate> day = time.range().flatMap(CourtDays::day);
      boolean ahead = day.isPresent() && written.isPresent() && day.get().isAfter(written.get());
      int sitting = ahead ? sitting(time.extent()) : -1;
      if (sitting >= 0) {
        Sentence sentence = time.extent().sentence();
        Extent told = Extent.of(sentence, sitting, time.extent().end());
        CourtDay court = new CourtDay(hearing(sentence, sitting), day.get());
        accused
            .in(sentence)
            .map(person -> particulars.of(told, person, "the next " + court.hearing(), court))
            .ifPresent(days::add);
      }
    }
    return days;
  }

  /** One day; of "until 6 June" the last. */
  private static Optional<LocalDate> day(DateRange range) {
    boolean until = range.first().equals(LocalDate.MIN) && range.granularity() == Granularity.DAY;
    return until || range.first().equals(range.last())
        ? Optional.of(range.last())
        : Optional.empty();
  }

  /** The word before a day that says what is on it; -1 where there is none. */
  private static int sitting(Extent time) {
    Sentence sentence = time.sentence();
    int found = -1;
    boolean ahead = time.text().startsWith("until");
    for (int at = time.first() - 1; at >= Math.max(0, time.first() - REACH); at--) {
      String word = sentence.token(at).lower();
      ahead |= AHEAD.contains(word);
      if (found < 0 && SITTINGS.contains(word)) {
        found = at;
      } else if (found < 0 && sentence.token(at).is(Tag.PUNCT, Tag.SCONJ)) {
        return -1;
      }
    }
    return ahead || found >= 0 && isFixed(sentence, found) ? found : -1;
  }

  /** "The next hearing is 13 June". */
  private static boolean isFixed(Sentence sentence, int sitting) {
    return sitting + 1 < sentence.size() && sentence.token(sitting + 1).lower().equals("is");
  }

  private static String hearing(Sentence sentence, int at) {
    String word = sentence.token(at).lower();
    String before = at > 0 ? sentence.token(at - 1).lower() : "";
    if (SORTS.contains(before)) {
      return before + " " + word;
    }
    return ORDINARY.contains(word) ? "court day" : word.equals("sentenced") ? "sentencing" : word;
  }
}
