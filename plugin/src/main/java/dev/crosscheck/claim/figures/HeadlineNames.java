package dev.crosscheck.claim.figures;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.HeadlineName;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names with a number of a headline whose text has them with another. */
final class HeadlineNames {

  /** Longer ones are years, of which a text names several. */
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

  /** The parts of a whole follow each other: a text tells of the one before. */
  private static final Set<String> PARTS =
      Set.of(
          ("day week month year quarter season part chapter volume issue number no episode section"
                  + " article clause rule law act stage phase step level round game match race heat"
                  + " set lap leg test group pool division league tier class grade category size age"
                  + " unit module lesson session page figure table room gate platform pier lane line"
                  + " route highway road street flight bus train ward district zone region area block"
                  + " proposition amendment title question point item version release build beta"
                  + " alpha")
              .split(" "));

  /** A headline with more is a list. */
  private static final int MOST = 8;

  private HeadlineNames() {}

  static List<HeadlineName> of(Reading reading) {
    List<Extent> above = new ArrayList<>();
    Map<String, List<Extent>> text = new HashMap<>();
    for (Sentence sentence : reading.sentences()) {
      if (ToldAgain.isTitle(sentence)) {
        numbered(reading, sentence).forEach(above::add);
      }
    }
    List<Extent> names = above.stream().limit(MOST).toList();
    names.forEach(name -> text.put(word(name, 0), new ArrayList<>()));
    for (Sentence sentence : names.isEmpty() ? List.<Sentence>of() : reading.sentences()) {
      if (!ToldAgain.isTitle(sentence) && isClosed(sentence)) {
        numbered(reading, sentence)
            .filter(name -> text.containsKey(word(name, 0)) && isNamed(name))
            .forEach(name -> text.get(word(name, 0)).add(name));
      }
    }
    return names.stream().flatMap(name -> of(name, text.get(word(name, 0))).stream()).toList();
  }

  private static Stream<Extent> numbered(Reading reading, Sentence sentence) {
    return IntStream.range(0, sentence.size() - 1)
        .filter(at -> isNumbered(sentence, at) && !isTime(reading, sentence, at + 1))
        .mapToObj(at -> Extent.of(sentence, at, at + 2));
  }

  private static boolean isNamed(Extent name) {
    Sentence sentence = name.sentence();
    return sentence.token(name.first()).is(Tag.PROPN, Tag.NOUN) && !isCount(sentence, name.end());
  }

  /** Another headline, a caption and a link are not. */
  private static boolean isClosed(Sentence sentence) {
    return sentence.size() > 0
        && sentence.token(sentence.size() - 1).is(Tag.PUNCT)
        && !sentence.token(sentence.size() - 1).text().equals(":");
  }

  /** Empty where the text has the name with that number, with several, or never. */
  private static List<HeadlineName> of(Extent name, List<Extent> alike) {
    Set<String> numbers =
        alike.stream().map(other -> word(other, 1)).collect(Collectors.toUnmodifiableSet());
    if (numbers.size() != 1 || numbers.contains(word(name, 1))) {
      return List.of();
    }
    Extent first = alike.get(0);
    Set<String> shared = stems(name);
    shared.retainAll(stems(first));
    return List.of(
        new HeadlineName(
            name.span(),
            Texts.fold(name.text()),
            first.span(),
            Texts.fold(first.text()),
            alike.size(),
            shared));
  }

  /** A capital and a number of its own behind it: no "Kestrel 1.8", no "Kestrel 3-2 Falcon". */
  private static boolean isNumbered(Sentence sentence, int at) {
    Token name = sentence.token(at);
    boolean capital = Character.isUpperCase(name.text().charAt(0)) && name.text().length() > 2;
    return capital
        && NUMBER.matcher(sentence.token(at + 1).text()).matches()
        && !PARTS.contains(name.lemma())
        && !PARTS.contains(name.lower())
        && !isMarked(sentence, at + 2);
  }

  /** "Alder 3-2", "Alder 15%". */
  private static boolean isMarked(Sentence sentence, int next) {
    return next < sentence.size()
        && ("-–—%/".contains(sentence.token(next).text())
            || sentence.token(next).is(Tag.SYM, Tag.NUM));
  }

  /**
   * "Alder 20 boats": the number counts them; of "Kestrel 3 boats" in a headline the text tells.
   */
  private static boolean isCount(Sentence sentence, int next) {
    return next < sentence.size()
        && sentence.token(next).is(Tag.NOUN)
        && !sentence.token(next).lower().equals(sentence.token(next).lemma());
  }

  private static boolean isTime(Reading reading, Sentence sentence, int number) {
    return reading.times().in(sentence).stream()
        .anyMatch(time -> time.extent().first() <= number && number < time.extent().end());
  }

  private static String word(Extent name, int at) {
    return name.sentence().token(name.first() + at).text();
  }

  private static Set<String> stems(Extent name) {
    Set<String> stems = new HashSet<>();
    Sentence sentence = name.sentence();
    for (int at = 0; at < sentence.size(); at++) {
      boolean own = at >= name.first() && at < name.end();
      if (!own && Stems.isTelling(sentence.token(at))) {
        stems.add(Stems.of(sentence.token(at)));
      }
    }
    return stems;
  }
}
