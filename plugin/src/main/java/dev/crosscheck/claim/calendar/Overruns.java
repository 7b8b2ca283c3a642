package dev.crosscheck.claim.calendar;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Days past the end of every month: "on 57 March 2003", "June 45, 2019". */
final class Overruns {

  /**
   * A day that no month has.
   *
   * @param extent the day, its month and the year where one stands there
   * @param impossible why there is no such day: "March has 31 days"
   */
  record Overrun(Extent extent, String impossible) {}

  private static final Map<String, Month> MONTHS = new HashMap<>();

  static {
    for (Month month : Month.values()) {
      MONTHS.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH), month);
    }
  }

  private static final Pattern DAY = Pattern.compile("3[2-9]|[4-9]\\d");

  private static final Pattern YEAR = Pattern.compile("(?:1[6-9]|20)\\d\\d");

  /** Before these a day is meant, where a number of things may be without them. */
  private static final Set<String> ON = Set.of("on", "by", "until", "since", "before", "after");

  private Overruns() {}

  static List<Overrun> of(Reading reading) {
    List<Overrun> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (int at = 1; at + 1 < sentence.size(); at++) {
        if (is(DAY, sentence, at) && MONTHS.containsKey(sentence.token(at + 1).text())) {
          dayFirst(sentence, at, found);
        } else if (is(DAY, sentence, at) && MONTHS.containsKey(sentence.token(at - 1).text())) {
          monthFirst(sentence, at, found);
        }
      }
    }
    return found;
  }

  /** "On 57 March 2003", "by 57 March."; not "on 57 March responses". */
  private static void dayFirst(Sentence sentence, int day, List<Overrun> found) {
    boolean year = is(YEAR, sentence, day + 2);
    boolean ends =
        day + 2 >= sentence.size()
            || sentence
                .token(day + 2)
                .is(Tag.PUNCT, Tag.ADP, Tag.CCONJ, Tag.SCONJ, Tag.PRON, Tag.DET);
    if (ON.contains(sentence.token(day - 1).lower()) && (year || ends)) {
      add(Extent.of(sentence, day, year ? day + 3 : day + 2), day + 1, found);
    }
  }

  /** "June 45, 2019"; not "in June 45 boats". */
  private static void monthFirst(Sentence sentence, int day, List<Overrun> found) {
    if (sentence.token(day + 1).text().equals(",") && is(YEAR, sentence, day + 2)) {
      add(Extent.of(sentence, day - 1, day + 3), day - 1, found);
    }
  }

  private static void add(Extent extent, int named, List<Overrun> found) {
    Month month = MONTHS.get(extent.sentence().token(named).text());
    String most = month == Month.FEBRUARY ? "at most " : "";
    String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    found.add(new Overrun(extent, name + " has " + most + month.maxLength() + " days"));
  }

  private static boolean is(Pattern pattern, Sentence sentence, int at) {
    return at < sentence.size() && pattern.matcher(sentence.token(at).text()).matches();
  }
}
