package dev.crosscheck.wording;

import dev.crosscheck.facts.QuoteClaim;
import dev.crosscheck.wording.QuoteAlignment.Gap;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether two quotations are meant to give the same words, and where they part for good.
 *
 * <p>Cut ends, ellipses, bracketed words, articles and conjunctions that come and go, singular and
 * plural, "1" and "one" are editing. "Without delay by all means" and "with all means" are not.
 */
final class QuoteWording {

  private static final int FEWEST_WORDS = 6;

  private static final int FEWEST_CONTENT = 3;

  /** Around the figure of a share. */
  private static final Set<String> SHARE = Set.of("per", "cent", "percent", "of", "the");

  /** Small words can change for good only within a long shared stretch. */
  private static final int LONG_STRETCH = 8;

  /** From here on a phrase for a small word is another wording. */
  private static final int NEARLY_ALL = 12;

  /** The same of one preposition for another. */
  private static final int SWAPPED = 10;

  private static final Set<String> LINKS =
      Set.of("of", "in", "on", "at", "by", "for", "from", "with", "to", "into");

  private static final Set<String> JOINTS = Set.of("and", "or", "but");

  /** More words than that were cut out, or said elsewhere. */
  private static final int LONGEST_GAP = 8;

  private static final int LONGEST_CUT = 3;

  private static final int BEGINNING = 3;

  /** More words are no step of a manual. */
  private static final int LONGEST_STEP = 40;

  private QuoteWording() {}

  /**
   * The alignment of two quotations of one utterance; empty where they are two utterances: what a
   * speaker says of one matter on two days begins alike and goes on otherwise.
   */
  static Optional<QuoteAlignment> sameUtterance(List<String> left, List<String> right) {
    int shorter = Math.min(left.size(), right.size());
    return QuoteAlignment.of(left, right)
        .filter(QuoteWording::isClose)
        .filter(alignment -> 2 * alignment.matched() >= shorter)
        .or(() -> Denial.of(left, right));
  }

  /**
   * Whether two quotations of one article are meant to give one utterance. A speaker who begins two
   * sentences alike, or two people who answer one question, say two things.
   */
  static boolean isRepeated(QuoteAlignment alignment, List<String> left, List<String> right) {
    int longer = Math.max(alignment.leftWords(), alignment.rightWords());
    int shorter = Math.min(alignment.leftWords(), alignment.rightWords());
    return alignment.content() > FEWEST_CONTENT
        && 3 * alignment.matched() >= 2 * longer
        && 2 * shorter >= Math.min(left.size(), right.size());
  }

  /** The first place where the two differ in what they say; empty where they agree. */
  static Optional<Gap> conflict(QuoteClaim left, QuoteClaim right) {
    Optional<QuoteAlignment> alignment = sameUtterance(left.words(), right.words());
    if (alignment.isEmpty() || isRefrain(alignment.get(), left, right)) {
      return Optional.empty();
    }
    int matched = alignment.get().matched();
    return denied(left, right)
        .or(
            () ->
                Stream.concat(alignment.get().gaps().stream(), last(left, right).stream())
                    .filter(
                        gap ->
                            !gap.left().isEmpty() && !gap.right().isEmpty()
                                ? changed(gap, matched) || moved(gap, left, right)
                                : dropped(gap, matched, left, right))
                    .findFirst());
  }

  /** Within one article a speaker can say the one of this and the other of that. */
  private static Optional<Gap> denied(QuoteClaim left, QuoteClaim right) {
    return left.article().equals(right.article()) || left.speaker().isEmpty()
        ? Optional.empty()
        : Denial.in(left.words(), right.words());
  }

  /**
   * "As time goes on.", "as time goes by." and "a failure of policy", "a failure or policy": too
   * little is shared behind such a word to lay it side by side.
   */
  private static Optional<Gap> last(QuoteClaim left, QuoteClaim right) {
    List<String> one = left.words();
    List<String> two = right.words();
    boolean shared = one.get(one.size() - 1).equals(two.get(two.size() - 1));
    int behind = shared ? 1 : 0;
    boolean together = shared || ends(left) && ends(right);
    return together && before(one, behind).equals(before(two, behind))
        ? Optional.of(new Gap(word(one, behind), word(two, behind)))
            .filter(gap -> !gap.left().equals(gap.right()))
        : Optional.empty();
  }

  private static List<String> word(List<String> words, int behind) {
    return words.subList(words.size() - 1 - behind, words.size() - behind);
  }

  /** The words before that one; all quotations that are compared are longer. */
  private static List<String> before(List<String> words, int behind) {
    int end = words.size() - 1 - behind;
    return words.subList(end - BEGINNING, end);
  }

  private static boolean ends(QuoteClaim quote) {
    String text = quote.text().strip();
    return text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
  }

  /**
   * What one article lets others say again of another thing: a story's "Here are five more
   * barrels", and then "Here are two more barrels". Who is named in full with both is quoted twice;
   * who quotes a document again in parts does not begin with the same words. Pages without a date
   * can be of one manual, whose steps differ in their numbers.
   */
  private static boolean isRefrain(QuoteAlignment alignment, QuoteClaim left, QuoteClaim right) {
    boolean home = left.article().equals(right.article());
    boolean named = left.speaker().indexOf(' ') > 0 && left.speaker().equals(right.speaker());
    boolean manual =
        left.reported().isEmpty()
            && right.reported().isEmpty()
            && alignment.matched() <= LONGEST_STEP;
    boolean begin = left.words().subList(0, BEGINNING).equals(right.words().subList(0, BEGINNING));
    return !named
        && alignment.gaps().stream()
            .anyMatch(
                gap -> home && begin && isReplaced(gap) || (home || manual) && isRenumbered(gap));
  }

  private static boolean isReplaced(Gap gap) {
    List<String> one = content(gap.left());
    List<String> two = content(gap.right());
    return !one.isEmpty() && !two.isEmpty() && !allAlike(one, two);
  }

  private static boolean isRenumbered(Gap gap) {
    return gap.left().stream().anyMatch(QuotedWord::isNumber)
        && gap.right().stream().anyMatch(QuotedWord::isNumber)
        && !gap.left().equals(gap.right());
  }

  private static boolean isClose(QuoteAlignment alignment) {
    int longer = Math.max(alignment.leftWords(), alignment.rightWords());
    return alignment.matched() >= FEWEST_WORDS
        && alignment.content() >= FEWEST_CONTENT
        && 5 * alignment.matched() >= 3 * longer;
  }

  private static boolean changed(Gap gap, int matched) {
    if (Math.max(gap.left().size(), gap.right().size()) > LONGEST_GAP || halves(gap)) {
      return false;
    }
    List<String> one = content(gap.left());
    List<String> two = content(gap.right());
    if (!allAlike(one, two)) {
      return !one.isEmpty() && !two.isEmpty() || matched >= LONG_STRETCH;
    }
    if (matched >= SWAPPED && isSwapped(gap)) {
      return true;
    }
    List<String> left = grammar(gap.left());
    List<String> right = grammar(gap.right());
    boolean small = one.isEmpty() && matched >= NEARLY_ALL;
    if (small && (rephrased(gap, left, right) || rephrased(gap, right, left))) {
      return true;
    }
    return matched >= LONG_STRETCH && !left.isEmpty() && !right.isEmpty() && !allAlike(left, right);
  }

  /** "A failure of policy", "a failure or policy"; articles come and go. */
  private static boolean isSwapped(Gap gap) {
    return gap.left().size() == 1
        && gap.right().size() == 1
        && (isLink(gap.left().get(0)) && isJoint(gap.right().get(0))
            || isJoint(gap.left().get(0)) && isLink(gap.right().get(0)));
  }

  private static boolean isLink(String word) {
    return LINKS.contains(word);
  }

  private static boolean isJoint(String word) {
    return LINKS.contains(word) || JOINTS.contains(word);
  }

  /** "Two and a half", "2 1/2"; "half the", "50% of the". */
  private static boolean halves(Gap gap) {
    return gap.left().contains("half") && areFigures(gap.right())
        || gap.right().contains("half") && areFigures(gap.left());
  }

  private static boolean areFigures(List<String> words) {
    return words.stream().allMatch(word -> QuotedWord.isNumber(word) || SHARE.contains(word))
        && (words.isEmpty() || words.stream().anyMatch(QuotedWord::isNumber));
  }

  /** "Four people who have no regard", "four people with no regard". */
  private static boolean rephrased(Gap gap, List<String> grammar, List<String> grammarOfOther) {
    return !grammar.isEmpty()
        && grammarOfOther.isEmpty()
        && Math.max(gap.left().size(), gap.right().size()) > 1;
  }

  /** "Without delay by all means", "with all means and without delay": one order, then another. */
  private static boolean moved(Gap gap, QuoteClaim left, QuoteClaim right) {
    List<String> one = content(gap.left());
    List<String> two = content(gap.right());
    boolean leftMoved = !one.isEmpty() && two.isEmpty() && right.words().containsAll(one);
    boolean rightMoved = !two.isEmpty() && one.isEmpty() && left.words().containsAll(two);
    return leftMoved || rightMoved;
  }

  /** "A really terrible night" and "a terrible night", but no sentence or clause cut out whole. */
  private static boolean dropped(Gap gap, int matched, QuoteClaim left, QuoteClaim right) {
    List<String> words = gap.left().isEmpty() ? gap.right() : gap.left();
    QuoteClaim shorter = gap.left().isEmpty() ? left : right;
    return matched >= LONG_STRETCH
        && words.size() <= LONGEST_CUT
        && !showsCuts(shorter.text())
        && !isWhole(words, shorter == left ? right : left)
        && content(words).stream().anyMatch(w -> !QuotedWord.isNumber(w));
  }

  /** "Nobody had ropes." where a sentence follows on it. */
  private static boolean isWhole(List<String> words, QuoteClaim longer) {
    int first = Collections.indexOfSubList(longer.words(), words);
    return words.size() > 1
        && longer.pauses().contains(first)
        && longer.pauses().contains(first + words.size());
  }

  private static boolean showsCuts(String text) {
    return text.indexOf('…') >= 0
        || text.contains("...")
        || text.contains(". .")
        || text.indexOf('[') >= 0
        || text.indexOf('(') >= 0;
  }

  private static List<String> content(List<String> words) {
    return weighing(words, QuotedWord.CONTENT);
  }

  private static List<String> grammar(List<String> words) {
    return weighing(words, QuotedWord.GRAMMAR);
  }

  private static List<String> weighing(List<String> words, QuotedWord weight) {
    return words.stream().filter(word -> QuotedWord.weight(word) == weight).toList();
  }

  private static boolean allAlike(List<String> one, List<String> two) {
    if (one.size() != two.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!QuotedWord.alike(one.get(i), two.get(i))) {
        return false;
      }
    }
    return true;
  }
}
