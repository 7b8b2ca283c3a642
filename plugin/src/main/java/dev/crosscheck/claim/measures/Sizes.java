package dev.crosscheck.claim.measures;

import static dev.crosscheck.claim.measures.Measures.word;

import dev.crosscheck.claim.measures.Measures.Told;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many a group has: "the contingent, 64 soldiers strong", "the force numbers 400", "forty
 * Estonians make up the entire force"; and how many take part in something.
 */
final class Sizes {

  private static final Map<String, String> GROUPS = new HashMap<>();

  static {
    add("force", "force contingent mission detachment garrison battalion");
    add("crew", "crew");
    add("delegation", "delegation");
    add("expedition", "expedition");
    add("fleet", "fleet");
    add("convoy", "convoy");
  }

  private static final Set<String> WHOLE = Set.of("entire", "whole", "full");

  private static final Set<String> NUMBER = Set.of("number", "total");

  private static final Set<String> PEOPLE =
      Set.of(
          ("people person adult child patient volunteer participant student pupil runner athlete"
                  + " cyclist swimmer man woman resident citizen")
              .split(" "));

  private static final int BESIDE = 6;

  private Sizes() {}

  private static void add(String group, String nouns) {
    for (String noun : nouns.split(" ")) {
      GROUPS.put(noun, group);
    }
  }

  static List<Circumstance> of(Measures measures) {
    return measures.beside(amount -> amount.measure().isEmpty(), Sizes::what);
  }

  private static Optional<Told> what(Extent number) {
    Sentence sentence = number.sentence();
    int first = number.first();
    int end = number.end();
    boolean strong =
        word(sentence, end).equals("strong") || word(sentence, end - 1).equals("strong");
    if (strong) {
      return size(group(sentence, first - BESIDE, first), number);
    }
    if (first > 0 && NUMBER.contains(sentence.token(first - 1).lemma())) {
      int group = group(sentence, first - 1 - BESIDE, first - 1);
      return size(group, Extent.of(sentence, first - 1, end));
    }
    boolean make = word(sentence, end).equals("make") || word(sentence, end).equals("made");
    if (make && word(sentence, end + 1).equals("up")) {
      int group = group(sentence, end, Math.min(sentence.size(), end + BESIDE));
      boolean whole = WHOLE.contains(word(sentence, group - 1));
      return whole ? size(group, Extent.of(sentence, first, group + 1)) : Optional.empty();
    }
    return takes(number);
  }

  private static Optional<Told> size(int group, Extent shown) {
    return group < 0
        ? Optional.empty()
        : Told.of("size of the " + GROUPS.get(shown.sentence().token(group).lemma()), shown);
  }

  /** "2,400 adults will take part", "3,600 people enrolled in the trial". */
  private static Optional<Told> takes(Extent number) {
    Sentence sentence = number.sentence();
    int at = number.end();
    while (at < sentence.size() && sentence.token(at).is(Tag.AUX, Tag.ADV)) {
      at++;
    }
    boolean part =
        word(sentence, at).startsWith("t")
            && at < sentence.size()
            && sentence.token(at).lemma().equals("take")
            && word(sentence, at + 1).equals("part");
    boolean enrolled =
        at < sentence.size()
            && Set.of("enrol", "enroll", "participate").contains(sentence.token(at).lemma());
    return (part || enrolled) && isOfPeople(number)
        ? Told.of(
            "number of those who take part",
            Extent.of(sentence, number.first(), part ? at + 2 : at + 1))
        : Optional.empty();
  }

  private static boolean isOfPeople(Extent number) {
    return PEOPLE.contains(number.sentence().token(number.end() - 1).lemma());
  }

  /** The index of the last group that is named between two places; -1 where none is. */
  private static int group(Sentence sentence, int from, int end) {
    int at = end - 1;
    while (at >= Math.max(0, from) && !GROUPS.containsKey(sentence.token(at).lemma())) {
      at--;
    }
    return at >= Math.max(0, from) ? at : -1;
  }
}
