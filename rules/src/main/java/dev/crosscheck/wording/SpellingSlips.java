package dev.crosscheck.wording;

import static java.util.stream.Collectors.toSet;

import dev.crosscheck.facts.LookAlikes;
import dev.crosscheck.facts.OneName;
import dev.crosscheck.facts.OneName.Difference;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.SpelledElsewhere;
import dev.crosscheck.facts.SpelledWord;
import dev.crosscheck.facts.SpelledWord.Familiarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Words of names that one article misspells: "Lindqist" beside six times "Lindqvist", "Kockman"
 * after "Lubos Kocman", "Sciecnes" where the article otherwise writes "Sciences".
 *
 * <p>Full names that are equal but for one word belong to {@link SameNames}.
 */
public final class SpellingSlips {

  private static final int SHORTEST = 5;

  private static final int LONG = 7;

  /** Two slips of one kind are still slips beside so many right ones. */
  private static final int OFTEN = 6;

  /** So many right ones leave no doubt which is the slip, whatever the word. */
  private static final int SURE = 5;

  /** Beside so many, a word of English is no other name. */
  private static final int TIME_AND_AGAIN = 8;

  private SpellingSlips() {}

  /**
   * Each word and what it was misspelled as in its article, as spellings of one name.
   *
   * @param elsewhere who else of the story writes a name as its article mostly does
   */
  public static List<OneName> link(List<LookAlikes> pairs, List<SpelledElsewhere> elsewhere) {
    List<LookAlikes> found =
        new ArrayList<>(pairs.stream().filter(SpellingSlips::isFound).toList());
    Set<Span> misspelled =
        found.stream().filter(pair -> !pair.stray()).map(LookAlikes::span).collect(toSet());
    found.removeIf(pair -> pair.stray() && misspelled.contains(pair.span()));
    Map<String, List<LookAlikes>> slips = new TreeMap<>();
    found.stream()
        .sorted(
            Comparator.comparing(LookAlikes::span).thenComparing(pair -> pair.usual().letters()))
        .forEach(slip -> slips.computeIfAbsent(key(slip), key -> new ArrayList<>()).add(slip));
    return slips.values().stream().map(all -> name(all, elsewhere)).toList();
  }

  private static boolean isFound(LookAlikes pair) {
    return pair.stray() ? StrayNames.isSlip(pair) : isSlip(pair);
  }

  /** Of one article, of one right word, and told apart at once or not. */
  private static String key(LookAlikes pair) {
    return pair.span().article() + "\n" + isPlain(pair) + "\n" + pair.usual().letters();
  }

  private static OneName name(List<LookAlikes> slips, List<SpelledElsewhere> elsewhere) {
    SpelledWord usual = slips.get(0).usual();
    List<SpelledElsewhere> others =
        elsewhere.stream()
            .filter(other -> other.article().equals(slips.get(0).span().article()))
            .filter(other -> other.text().equals(usual.text()))
            .toList();
    List<OneName.Spelling> spellings =
        Stream.concat(
                Stream.concat(slips.stream().map(LookAlikes::rare), Stream.of(usual))
                    .map(word -> new OneName.Spelling(word.text(), word.places())),
                others.stream()
                    .map(other -> new OneName.Spelling(other.text(), List.of(other.place()))))
            .sorted(Comparator.comparing(OneName.Spelling::span))
            .toList();
    Stream<String> because =
        Stream.concat(
            slips.stream().map(slip -> because(slip.rare(), usual)),
            others.stream().map(SpelledElsewhere::because));
    return new OneName(spellings, because.distinct().toList(), difference(slips.get(0)));
  }

  private static String because(SpelledWord rare, SpelledWord usual) {
    return "The article writes "
        + Sides.quoted(rare.text())
        + " "
        + Sides.times(rare.times())
        + " and "
        + Sides.quoted(usual.text())
        + " "
        + (rare.times() == usual.times() ? "otherwise" : Sides.times(usual.times()))
        + ".";
  }

  private static Difference difference(LookAlikes pair) {
    return isPlain(pair) ? Difference.SLIP : Difference.VARIANT;
  }

  private static boolean isPlain(LookAlikes pair) {
    SpelledWord rare = pair.rare();
    SpelledWord usual = pair.usual();
    return !pair.stray()
        && (usual.times() >= SURE
            || usual.times() > 1 && !usual.unknown()
            || isLoneSurname(rare, usual))
        && !(isEnglish(usual) && !areOfOneBearer(rare, usual))
        && !Letters.soundAlike(rare.letters(), usual.letters())
        && !(rare.times() > 1 && Letters.differInVowel(rare.letters(), usual.letters()));
  }

  /** A misspelled word of English misleads nobody: "the Institute of Harbour Sciecnes". */
  private static boolean isEnglish(SpelledWord word) {
    return word.familiarity() == Familiarity.WORD || word.familiarity() == Familiarity.PLAIN;
  }

  private static boolean isSlip(LookAlikes pair) {
    SpelledWord rare = pair.rare();
    SpelledWord usual = pair.usual();
    return (rare.unknown() || isOtherWord(rare, usual))
        && isOutweighed(rare, usual)
        && (SlipShape.isSlip(rare.letters(), usual.letters())
            || isCurtailed(rare, usual)
            || isTwiceMistyped(rare, usual)
            || areOne(rare, usual) && SlipShape.isSlipOfShort(rare.letters(), usual.letters()))
        && !Capitals.differ(rare.text(), usual.text())
        && !isOtherAcronym(rare, usual)
        && !Capitals.areSisters(rare.text(), usual.text())
        && !isSomebodyElse(rare, usual)
        && !isRiver(rare, usual)
        && !isForeign(rare.text())
        && !isForeign(usual.text())
        && !SlipShape.isDerived(rare.letters(), usual.letters())
        && !(SlipShape.endsSwapped(rare.letters(), usual.letters())
            && usual.times() < SURE
            && !areOne(rare, usual))
        && !OneBearer.isTransliteration(rare.letters(), usual.letters())
        && !OneBearer.isBritish(rare.letters(), usual.letters())
        && mayBeOne(rare, usual);
  }

  /** In a list that always says "Ada Lindqvist", "Lindqist" alone is how another signs. */
  private static boolean isSomebodyElse(SpelledWord rare, SpelledWord usual) {
    return usual.full() && usual.times() >= SURE && !rare.family() && rare.beside().isEmpty();
  }

  /** "The Upper Zorink" is no slip of "Zorinka", a town: it never has an article. */
  private static boolean isRiver(SpelledWord rare, SpelledWord usual) {
    return rare.determined() == SpelledWord.Determined.ALWAYS
        && usual.determined() == SpelledWord.Determined.NEVER
        && !rare.beside().isEmpty()
        && !rare.shares(usual);
  }

  /** "NMPs" are others than "NCMPs"; in "MMOPRGs" the letters of "MMORPGs" are exchanged. */
  private static boolean isOtherAcronym(SpelledWord rare, SpelledWord usual) {
    String text = rare.text();
    int last = text.length() - 1;
    boolean several = text.endsWith("s") && last > 1;
    return several
        && text.chars().limit(last).allMatch(Character::isUpperCase)
        && Edits.between(rare.letters(), usual.letters()) != Edits.SWAP;
  }

  /** "Core Lighting" once, where "Core Lightning" and Lightning alone stand time and again. */
  private static boolean isOtherWord(SpelledWord rare, SpelledWord usual) {
    boolean within =
        !rare.letters().startsWith(usual.letters()) && !usual.letters().startsWith(rare.letters());
    return rare.familiarity() == Familiarity.WORD
        && rare.times() == 1
        && usual.times() >= TIME_AND_AGAIN
        && rare.letters().length() > SHORTEST
        && within
        && Edits.between(rare.letters(), usual.letters()) != Edits.SUBSTITUTION
        && rare.shares(usual)
        && usual.beside().containsAll(rare.beside());
  }

  private static boolean isOutweighed(SpelledWord rare, SpelledWord usual) {
    return rare.times() == 1 || rare.times() == 2 && usual.times() >= OFTEN;
  }

  /** "Kockman said" after "Lubos Kocman". */
  private static boolean isLoneSurname(SpelledWord rare, SpelledWord usual) {
    return usual.family() && rare.beside().isEmpty();
  }

  private static boolean areOne(SpelledWord rare, SpelledWord usual) {
    return areOfOneBearer(rare, usual) || areOfOneName(rare, usual);
  }

  /**
   * Whether one is introduced by its full name alone, and the other never: "Otto Lindqist arrived",
   * and from then on "Mr Lindqvist"; "Otto Lindqvist arrived. Mr Lindqist said".
   */
  private static boolean areOfOneBearer(SpelledWord rare, SpelledWord usual) {
    boolean introduced =
        rare.family() && usual.lone() && usual.beside().isEmpty() && usual.times() > 1;
    return introduced || usual.family() && rare.lone() && rare.beside().isEmpty();
  }

  /**
   * Whether what is no word at all stands where the same name has a word: "Harbour Auit Office"
   * beside "Harbour Audit Office", "Oto Lindqvist" beside "Otto Lindqvist".
   */
  private static boolean areOfOneName(SpelledWord rare, SpelledWord usual) {
    return !usual.unknown() && rare.shares(usual) && !rare.family() && !usual.family();
  }

  /** Names that hold them beside other words are another's: "Ada Hansen" and "Otto Hanson". */
  private static boolean mayBeOne(SpelledWord rare, SpelledWord usual) {
    boolean alone = rare.beside().isEmpty() || usual.beside().isEmpty();
    if (usual.familiarity() == Familiarity.PLAIN && !rare.shares(usual)) {
      return false;
    }
    boolean word = usual.familiarity() == Familiarity.WORD && !areOfOneBearer(rare, usual);
    if (word && !rare.shares(usual) && (!alone || isOtherLetter(rare, usual))) {
      return rare.letters().length() >= LONG && !rare.family();
    }
    if (alone) {
      return true;
    }
    return rare.shares(usual) && !(rare.family() && usual.family()) || isExchanged(rare, usual);
  }

  /** "The Giltab runners" beside time and again "Gitlab": two letters are exchanged. */
  private static boolean isExchanged(SpelledWord rare, SpelledWord usual) {
    return rare.times() == 1
        && usual.times() >= SURE
        && rare.unknown()
        && !rare.full()
        && !usual.family()
        && rare.letters().length() > SHORTEST
        && Edits.between(rare.letters(), usual.letters()) == Edits.SWAP;
  }

  /**
   * "Mobike" beside "Mobile Payment", "Woking" beside "Working Group", "Amy Chare" beside "Charge":
   * exchanged and doubled letters make no other word.
   */
  private static boolean isOtherLetter(SpelledWord rare, SpelledWord usual) {
    return switch (Edits.between(rare.letters(), usual.letters())) {
      case SUBSTITUTION -> true;
      case INSERTION -> !(rare.lone() && usual.lone());
      case NONE, SWAP, DOUBLING, FAR -> false;
    };
  }

  /** "Microprifle" for "Microprofile": a letter lost and two exchanged; "Medicare" is another. */
  private static boolean isTwiceMistyped(SpelledWord rare, SpelledWord usual) {
    return rare.unknown()
        && rare.times() == 1
        && usual.times() > 2
        && rare.letters().length() > LONG
        && usual.letters().length() > LONG
        && !rare.full()
        && !usual.full()
        && Capitals.areAlike(rare.text(), usual.text())
        && Letters.shareAllButOne(rare.letters(), usual.letters())
        && Edits.areTwoApart(rare.letters(), usual.letters());
  }

  /** "Kafa" where the article has "Kafka" time and again: a letter within is lost. */
  private static boolean isCurtailed(SpelledWord rare, SpelledWord usual) {
    String letters = rare.letters();
    return letters.length() == SHORTEST - 1
        && usual.times() >= SURE
        && rare.beside().isEmpty()
        && usual.letters().length() == SHORTEST
        && EnumSet.of(Edits.INSERTION, Edits.DOUBLING)
            .contains(Edits.between(letters, usual.letters()))
        && !usual.letters().startsWith(letters)
        && letters.charAt(0) == usual.letters().charAt(0);
  }

  /** "Français" is no slip of "Francis"; names that differ in accents alone are another rule's. */
  private static boolean isForeign(String text) {
    return text.chars().anyMatch(unit -> unit > 'z');
  }
}
