package dev.crosscheck.persons;

import dev.crosscheck.disputes.Pair;
import dev.crosscheck.facts.AgesTold;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two articles of one story, or headline and text of one, tell the ages of the same persons, all of
 * them alike but one.
 *
 * @param whom how many there are
 * @param left the one that stands first
 * @param right the other
 * @param because why the articles tell of one story; empty within an article
 */
public record SameGroup(int whom, AgesTold left, AgesTold right, String because)
    implements Pair<AgesTold> {

  /** Between reports further apart one of them can have had a birthday. */
  private static final int BIRTHDAY_DAYS = 7;

  /** Reports further apart, of somebody without a name, are of two cases. */
  private static final int CASE_DAYS = 100;

  private static final int FEWEST_RARE = 1;

  /** A man and his father are no two ages of one. */
  private static final int GENERATION = 14;

  /** The same where one article does not say whether it was a man or a woman. */
  private static final int OTHERS = 6;

  /** Children so many years apart are brother and sister. */
  private static final int SIBLINGS = 3;

  private static final int OF_AGE = 18;

  /**
   * @param story why the articles tell of one story
   */
  public static SameGroup of(AgesTold left, AgesTold right, String story) {
    return new SameGroup(left.ages().size(), left, right, story);
  }

  /**
   * Whether, in two articles, one age differs, and neither article knows the other's.
   *
   * @param rare how many names both have and few other articles: an office that tells of a case
   *     every week has many reports of one kind
   */
  public static boolean likely(AgesTold left, AgesTold right, int rare) {
    return left.part() != AgesTold.Part.TEXT
        && right.part() != AgesTold.Part.TEXT
        && differ(left, right)
        && isOfOneCase(left, right, rare)
        && !left.numbers().contains(rest(right.ages(), left.ages()).get(0))
        && !right.numbers().contains(rest(left.ages(), right.ages()).get(0));
  }

  /** Whether the text of one article knows another age than its headline. */
  public static boolean inHeadline(AgesTold headline, AgesTold text) {
    return headline.part() == AgesTold.Part.HEADLINE
        && text.part() == AgesTold.Part.TEXT
        && differ(headline, text)
        && !text.numbers().contains(headline.ages().get(0));
  }

  private static boolean differ(AgesTold left, AgesTold right) {
    List<Integer> one = rest(left.ages(), right.ages());
    List<Integer> other = rest(right.ages(), left.ages());
    return one.size() == 1
        && other.size() == 1
        && areSame(left, right)
        && Math.abs(one.get(0) - other.get(0)) < most(left, right)
        && isNear(left, one.get(0), right, other.get(0));
  }

  /** All of as many, or one of whom both tell the same; two names are compared as names. */
  private static boolean areSame(AgesTold left, AgesTold right) {
    boolean sexes = left.sex().isEmpty() || right.sex().isEmpty() || left.sex().equals(right.sex());
    return left.ages().size() == right.ages().size()
        && (left.ages().size() > 1
            || sexes
                && !(left.named() && right.named())
                && !Collections.disjoint(left.whom(), right.whom()));
  }

  /** How many years apart two ages can be of one person. */
  private static int most(AgesTold left, AgesTold right) {
    boolean grown = left.ages().get(0) >= OF_AGE && right.ages().get(0) >= OF_AGE;
    boolean sexes = !left.sex().isEmpty() && !right.sex().isEmpty();
    if (left.ages().size() > 1 || grown && sexes) {
      return GENERATION;
    }
    return AgesTold.CHILD.containsAll(shared(left, right)) ? SIBLINGS : OTHERS;
  }

  private static Set<String> shared(AgesTold left, AgesTold right) {
    Set<String> shared = new TreeSet<>(left.whom());
    shared.retainAll(right.whom());
    return shared;
  }

  /** The person of whom both tell, as it reads: "the person who died"; empty for several. */
  static String person(Pair<AgesTold> pair) {
    return shared(pair.left(), pair.right()).stream().findFirst().map(SameGroup::person).orElse("");
  }

  private static String person(String whom) {
    boolean sex = whom.endsWith(" m") || whom.endsWith(" f");
    return "the person " + (sex ? whom.substring(0, whom.length() - 2) : whom);
  }

  /** Several persons, and ages that are equal but for one, are of no two cases. */
  private static boolean isOfOneCase(AgesTold left, AgesTold right, int rare) {
    return left.ages().size() > 1 || rare >= FEWEST_RARE;
  }

  /** Whether both can be of one case, and no birthday between them explains one year more. */
  private static boolean isNear(AgesTold left, int years, AgesTold right, int others) {
    boolean before =
        left.reported().isPresent()
            && right.reported().isPresent()
            && left.reported().get().isBefore(right.reported().get());
    boolean lives = shared(left, right).stream().noneMatch(of -> of.startsWith(AgesTold.DIED));
    boolean older = lives && (before ? others == years + 1 : years == others + 1);
    return days(left, right) <= (older ? BIRTHDAY_DAYS : CASE_DAYS);
  }

  /** How many lie between the reports; none where either has no date. */
  private static long days(AgesTold left, AgesTold right) {
    return left.reported().isEmpty() || right.reported().isEmpty()
        ? 0
        : Math.abs(ChronoUnit.DAYS.between(left.reported().get(), right.reported().get()));
  }

  private static List<Integer> rest(List<Integer> ages, List<Integer> without) {
    List<Integer> rest = new ArrayList<>(ages);
    without.forEach(rest::remove);
    return rest;
  }
}
