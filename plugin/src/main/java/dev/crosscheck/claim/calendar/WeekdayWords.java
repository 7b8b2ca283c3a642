package dev.crosscheck.claim.calendar;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.WeekdayWord;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Unknown words in the place of a weekday: "on Wedneday", "Fridy evening", "Suday, 3 May". */
final class WeekdayWords {

  private static final Set<String> BEFORE =
      Set.of(
          ("on last next this every until till since by from before after late early all of")
              .split(" "));

  private static final Set<String> PARTS =
      Set.of("morning", "afternoon", "evening", "night", "noon", "lunchtime");

  private WeekdayWords() {}

  /** What the article writes so once: a word that comes back is a name. */
  static List<WeekdayWord> of(Reading reading) {
    List<WeekdayWord> words = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (int at = 0; at < sentence.size(); at++) {
        String text = sentence.token(at).text();
        if (text.endsWith("y") && UnknownWords.has(text) && isDay(sentence, at)) {
          Extent extent = Extent.of(sentence, at, at + 1);
          words.add(new WeekdayWord(extent.span(), text, sentence.token(at).lower()));
        }
      }
    }
    Map<String, Long> times =
        words.stream().collect(Collectors.groupingBy(WeekdayWord::word, Collectors.counting()));
    words.removeIf(word -> times.get(word.word()) > 1);
    return words;
  }

  /** "On Holmday" is a day, "on Holmday Street" a name. */
  private static boolean isDay(Sentence sentence, int at) {
    int next = at + 1;
    if (next < sentence.size() && PARTS.contains(sentence.token(next).lower())) {
      return true;
    }
    boolean name =
        next < sentence.size() && sentence.token(next).is(Tag.PROPN)
            || at > 0 && sentence.token(at - 1).is(Tag.PROPN);
    boolean before = at > 0 && BEFORE.contains(sentence.token(at - 1).lower());
    return !name && (before || isDated(sentence, next));
  }

  /** ", 3 May" and ", May 3". */
  private static boolean isDated(Sentence sentence, int comma) {
    if (comma + 2 >= sentence.size() || !sentence.token(comma).text().equals(",")) {
      return false;
    }
    return sentence.token(comma + 1).is(Tag.NUM) && sentence.token(comma + 2).is(Tag.PROPN)
        || sentence.token(comma + 1).is(Tag.PROPN) && sentence.token(comma + 2).is(Tag.NUM);
  }
}
