package dev.crosscheck.claim.calendar;

import dev.crosscheck.article.Passage;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.KeyDate;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** On which day a place changed hands for the last time, as an article tells it. */
final class Captures {

  /** A place can be taken many times; the last is the end of the fight for it. */
  static final String LAST = "last change of hands of ";

  /** Events that end when a place changes hands, or is given up. */
  private static final List<String> FIGHTS = List.of("battle of ", "siege of ");

  private static final Set<String> TAKEN =
      Set.of("captured", "taken", "seized", "recaptured", "retaken", "liberated");

  private static final Set<String> FALLS = Set.of("fall", "surrender");

  /** "Captured by the Northern Army 3 May". */
  private static final int BESIDE = 12;

  private Captures() {}

  static List<KeyDate> of(Reading reading) {
    List<KeyDate> dates = new ArrayList<>();
    for (TimeMention time : reading.times()) {
      fall(time).ifPresent(dates::add);
    }
    return dates;
  }

  /** The end of the Siege of Alder tells when Alder last changed hands. */
  static Optional<KeyDate> hands(KeyDate date) {
    for (String fight : FIGHTS) {
      String end = "end of " + fight;
      if (date.milestone().startsWith(end)) {
        String place = date.milestone().substring(end.length());
        return Optional.of(
            new KeyDate(
                date.span(),
                date.text(),
                LAST + place,
                date.name(),
                date.day(),
                date.yearTold(),
                true));
      }
    }
    return Optional.empty();
  }

  /** "The fall of Alder on 3 May". */
  private static Optional<KeyDate> fall(TimeMention time) {
    Extent extent = time.extent();
    Sentence sentence = extent.sentence();
    int at = extent.first() - 1;
    if (!Days.isDay(time) || at < 3 || !sentence.token(at).lower().equals("on")) {
      return Optional.empty();
    }
    int first = at;
    while (first > 0 && Character.isUpperCase(sentence.token(first - 1).text().charAt(0))) {
      first--;
    }
    boolean falls =
        first < at
            && first >= 2
            && sentence.token(first - 1).lower().equals("of")
            && FALLS.contains(sentence.token(first - 2).lower());
    return falls
        ? Optional.of(
            Days.keyDate(
                time,
                sentence.span(first - 2, extent.end()),
                LAST,
                Texts.fold(sentence.text(first, at))))
        : Optional.empty();
  }

  /** What a cell says: "Captured by the north 3 May 2020. Recaptured 9 June 2020." */
  static List<KeyDate> inRow(Passage row, String name, List<TimeMention> times) {
    List<KeyDate> dates = new ArrayList<>();
    TimeMention last = null;
    for (TimeMention time : times) {
      boolean later = last == null || after(time, last);
      last = later && verb(time.extent()) >= 0 ? time : last;
    }
    if (last != null) {
      dates.add(Days.keyDate(last, last.span(), LAST, name));
    }
    return dates;
  }

  private static boolean after(TimeMention time, TimeMention other) {
    return Days.day(time).isAfter(Days.day(other));
  }

  /** Where in its cell the verb stands that the day belongs to; -1 where none does. */
  static int verb(Extent time) {
    Sentence sentence = time.sentence();
    for (int at = time.first() - 1; at >= Math.max(0, time.first() - BESIDE); at--) {
      String word = sentence.token(at).lower();
      if (word.equals("|") || word.equals(".")) {
        return -1;
      }
      if (TAKEN.contains(word)) {
        return at;
      }
    }
    return -1;
  }
}
