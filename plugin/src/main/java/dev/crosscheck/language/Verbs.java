package dev.crosscheck.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** English verbs, and which of them a form is of. */
final class Verbs {

  private static final WordList ALL = WordList.load("/dev/crosscheck/language/verbs.tsv");

  /** "Has", "is" and "was" are no verb with an s. */
  private static final int SHORTEST = 3;

  private static final List<String> PREFIXES =
      List.of("re", "de", "un", "dis", "mis", "out", "over", "under", "pre", "co", "up", "fore");

  private static final String ED = "ed";
  private static final String ING = "ing";

  private Verbs() {}

  /**
   * The verb that a form is of by its ending, if there is one: {@code star} of "starred", {@code
   * stare} of "stared", {@code need} of "need". Of two a short syllable decides for the one in e:
   * "stare" doubles nothing; "sing", which could be "singe", ends in two consonants.
   *
   * @param form in lower case
   */
  static Optional<String> base(String form) {
    return candidates(form).filter(ALL::contains).findFirst();
  }

  /**
   * Whether a word can be a verb: a form of one, or of one that a prefix makes, or what ends like
   * one of a verb that is not known. "Refugees" and "solid" cannot.
   *
   * @param word in lower case
   */
  static boolean canBe(String word) {
    if (word.endsWith(ED) || word.endsWith(ING) || VerbForms.base(word).isPresent()) {
      return true;
    }
    return VerbForms.isOfAnother(word)
        || PREFIXES.stream()
            .anyMatch(
                prefix ->
                    word.startsWith(prefix)
                        && VerbForms.base(word.substring(prefix.length())).isPresent());
  }

  private static Stream<String> candidates(String form) {
    int end = form.length();
    if (form.endsWith(ING)) {
      return Stream.concat(Stream.of(form), bases(form.substring(0, end - ING.length()), false));
    }
    if (form.endsWith(ED)) {
      return Stream.concat(Stream.of(form), bases(form.substring(0, end - ED.length()), true));
    }
    if (form.endsWith("s") && end > SHORTEST) {
      return thirdPersons(form);
    }
    return VerbForms.isOfAnother(form) ? Stream.of() : Stream.of(form);
  }

  /** "Brings", "passes", "relies"; "discuss" ends so by itself. */
  private static Stream<String> thirdPersons(String form) {
    String stem = form.substring(0, form.length() - 1);
    return Stream.of(form, stem, without(stem, "e", ""), without(stem, "ie", "y"));
  }

  private static Stream<String> bases(String stem, boolean past) {
    String once = isDoubled(stem) ? stem.substring(0, stem.length() - 1) : stem;
    if (!past && VerbForms.isIrregular(once)) {
      return Stream.of(once); // "putting" is of "put" and seldom of "putt"
    }
    boolean muteE = isShort(stem) || past && VerbForms.isIrregular(stem);
    return Stream.of(
        past ? without(stem, "i", "y") : without(stem, "y", "ie"), // "buried", "dying"
        muteE ? stem + "e" : stem,
        muteE ? stem : stem + "e",
        once); // "starred", "panicked"
  }

  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last > 0 && (stem.charAt(last) == stem.charAt(last - 1) || stem.endsWith("ck"));
  }

  /** The word with another ending; one that ends otherwise is no candidate. */
  private static String without(String word, String ending, String instead) {
    return word.endsWith(ending)
        ? word.substring(0, word.length() - ending.length()) + instead
        : "";
  }

  /** Whether it ends in one vowel and one consonant, which doubles before an ending: "star". */
  private static boolean isShort(String stem) {
    int last = stem.length() - 1;
    return !isVowel(stem, last) && isVowel(stem, last - 1) && !isVowel(stem, last - 2);
  }

  private static boolean isVowel(String word, int index) {
    return index >= 0 && "aeiou".indexOf(word.charAt(index)) >= 0;
  }
}
