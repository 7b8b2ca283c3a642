package dev.crosscheck.claim;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.Optional;

/** The age that stands beside a person's name: "Ada Holm, 34," and "34-year-old Ada Holm". */
final class BearerAge {

  private static final String YEARS = "-year-old";
  private static final int MOST_DIGITS = 3;

  private BearerAge() {}

  static Optional<Integer> of(NameMention name) {
    Sentence sentence = name.extent().sentence();
    int first = name.extent().first();
    if (first > 0) {
      String before = sentence.token(first - 1).lower();
      if (before.endsWith(YEARS)) {
        return number(before.substring(0, before.length() - YEARS.length()));
      }
    }
    int end = name.extent().end();
    boolean comma =
        end + 2 < sentence.size()
            && sentence.token(end).text().equals(",")
            && sentence.token(end + 2).is(Tag.PUNCT);
    return comma ? number(sentence.token(end + 1).text()) : Optional.empty();
  }

  private static Optional<Integer> number(String text) {
    boolean digits =
        !text.isEmpty()
            && text.length() < MOST_DIGITS
            && text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    return digits ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
