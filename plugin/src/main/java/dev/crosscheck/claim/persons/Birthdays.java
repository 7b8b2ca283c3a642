package dev.crosscheck.claim.persons;

import static dev.crosscheck.claim.persons.BearerAge.is;
import static dev.crosscheck.claim.persons.BearerAge.who;
import static dev.crosscheck.claim.persons.BearerAge.word;

import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.Optional;
import java.util.Set;

/** Ages that a birthday near the day of the report tells. */
final class Birthdays {

  private static final Set<String> CELEBRATE =
      Set.of("celebrate", "celebrates", "celebrated", "mark", "marks", "marked");

  private static final Set<String> OWN = Set.of("his", "her");

  private Birthdays() {}

  /**
   * The age of whom the words from {@code first} to {@code end} name, as the next words tell it.
   */
  static Optional<BearerAge> age(Sentence sentence, int first, int end) {
    return turned(sentence, first, end).or(() -> celebrates(sentence, first, end));
  }

  /**
   * "Ada Holm, who turned 34 on Sunday", "turns 35 next week", "has just turned 34", "who would
   * have been 35".
   */
  private static Optional<BearerAge> turned(Sentence sentence, int first, int end) {
    int who = who(sentence, end);
    int at = who;
    boolean just = is(sentence, at, "has") && is(sentence, at + 1, "just");
    at += just ? 2 : 0;
    boolean past = is(sentence, at, "turned");
    boolean present = is(sentence, at, "turns");
    boolean modal = is(sentence, at, "will") || is(sentence, at, "would");
    if (modal) {
      at++;
      at += is(sentence, at, "have") ? 1 : 0;
      modal =
          is(sentence, at, "be")
              || is(sentence, at, "been")
              || is(sentence, at, "turn")
              || is(sentence, at, "turned");
    }
    int number = at + 1;
    boolean soon = just || number + 1 < sentence.size() && isNear(sentence, number + 1);
    boolean told = past || present || modal && (who > end || !is(sentence, at, "been"));
    return told && soon
        ? YearsOld.years(word(sentence, number))
            .map(years -> new BearerAge(past ? years : years - 1, first, number + 1))
        : Optional.empty();
  }

  /** "Celebrated her 34th birthday on Sunday", "will mark his forty-ninth birthday in March". */
  private static Optional<BearerAge> celebrates(Sentence sentence, int first, int end) {
    int at = who(sentence, end);
    boolean ahead = is(sentence, at, "will");
    at += ahead ? 1 : 0;
    String verb = word(sentence, at);
    int number = at + 2;
    boolean past = verb.endsWith("ed");
    boolean birthday =
        CELEBRATE.contains(verb)
            && OWN.contains(word(sentence, at + 1))
            && is(sentence, number + 1, "birthday")
            && number + 2 < sentence.size()
            && isNear(sentence, number + 2);
    return birthday
        ? YearsOld.birthday(word(sentence, number))
            .map(years -> new BearerAge(past ? years : years - 1, first, number + 2))
        : Optional.empty();
  }

  /** "In May", "on Sunday", "next week", but not "last year", "in 2012". */
  private static boolean isNear(Sentence sentence, int at) {
    if (is(sentence, at, "next") || is(sentence, at, "last") || is(sentence, at, "this")) {
      return is(sentence, at + 1, "week") || is(sentence, at + 1, "month");
    }
    boolean day = is(sentence, at, "on") && at + 1 < sentence.size();
    boolean month = is(sentence, at, "in") && at + 1 < sentence.size();
    return (day || month)
        && sentence.token(at + 1).is(Tag.PROPN)
        && (at + 2 >= sentence.size() || !sentence.token(at + 2).is(Tag.NUM));
  }
}
