package dev.crosscheck.claim.persons;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The age of one man or woman without a name: "a 34-year-old man was arrested", "a woman, 43, was
 * killed", "his 11-year-old stepdaughter".
 *
 * @param whom what befell whom: {@code arrest of man}; of a child only what it is: {@code girl}
 * @param extent of person and age
 * @param years whole years
 */
record LoneAge(String whom, Extent extent, int years) {

  /** What befalls one person whose age is told: who is charged is arrested. */
  private static final Map<String, String> BEFALLS =
      Map.of(
          "death", "death",
          "arrest", "arrest",
          "charge", "arrest",
          "injury", "injury",
          "stabbing", "injury",
          "kidnapping", "kidnapping");

  private static final Map<String, String> SEXES =
      Map.of("man", "man", "boy", "man", "woman", "woman", "girl", "woman");

  /** Children are told by what they are to somebody, whatever befell them. */
  private static final Map<String, String> CHILDREN =
      Map.of(
          "girl", "girl",
          "daughter", "girl",
          "stepdaughter", "girl",
          "granddaughter", "girl",
          "niece", "girl",
          "boy", "boy",
          "son", "boy",
          "stepson", "boy",
          "grandson", "boy",
          "nephew", "boy");

  private static final int OF_AGE = 18;

  private static final int BEFORE = 2;
  private static final int BEHIND = 3;

  /** The girls and boys of a sentence who are told by an age. */
  static List<LoneAge> children(Sentence sentence) {
    List<LoneAge> children = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      String whom = CHILDREN.getOrDefault(sentence.token(at).lower(), "");
      if (!whom.isEmpty()) {
        Extent child = Extent.of(sentence, at, at + 1);
        before(whom, child)
            .or(() -> behind(whom, child))
            .filter(age -> age.years() < OF_AGE)
            .ifPresent(children::add);
      }
    }
    return children;
  }

  /** Empty where it is told of nobody, of several, of a child, or of somebody without an age. */
  static Optional<LoneAge> of(EventMention event) {
    String befalls = BEFALLS.getOrDefault(event.family(), "");
    if (befalls.isEmpty() || event.count().isPresent() || event.theme().isEmpty()) {
      return Optional.empty();
    }
    Participant theme = event.theme().get();
    String sex = SEXES.getOrDefault(theme.referent().key(), "");
    boolean here = theme.extent().sentence() == event.extent().sentence();
    return sex.isEmpty() || !here
        ? Optional.empty()
        : before(befalls + " of " + sex, theme.extent())
            .or(() -> behind(befalls + " of " + sex, theme.extent()))
            .filter(age -> age.years() >= OF_AGE);
  }

  /** "34-year-old man". */
  private static Optional<LoneAge> before(String whom, Extent theme) {
    Sentence sentence = theme.sentence();
    int head = theme.end() - 1;
    for (int at = head; at >= Math.max(0, theme.first() - BEFORE); at--) {
      Optional<YearsOld> old = YearsOld.endingAt(sentence, at);
      if (old.isPresent()) {
        Extent extent = Extent.of(sentence, old.get().first(), head + 1);
        return Optional.of(new LoneAge(whom, extent, old.get().years()));
      }
    }
    return Optional.empty();
  }

  /** "Man, 34,", "man of 34", "man aged 34". */
  private static Optional<LoneAge> behind(String whom, Extent theme) {
    Sentence sentence = theme.sentence();
    int end = Math.min(sentence.size() - 1, theme.end() - 1 + BEHIND);
    for (int at = Math.max(1, theme.first()); at < end; at++) {
      String word = sentence.token(at).lower();
      boolean marked = word.equals("of") || word.equals(",") || word.equals("aged");
      boolean closed = at + 2 >= sentence.size() || sentence.token(at + 2).is(Tag.PUNCT, Tag.AUX);
      if (marked && closed) {
        Extent extent = Extent.of(sentence, at - 1, at + 2);
        Optional<LoneAge> age =
            YearsOld.figures(sentence.token(at + 1).lower())
                .map(years -> new LoneAge(whom, extent, years));
        if (age.isPresent()) {
          return age;
        }
      }
    }
    return Optional.empty();
  }
}
