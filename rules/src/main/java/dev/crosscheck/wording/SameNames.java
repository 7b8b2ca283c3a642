package dev.crosscheck.wording;

import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.NearStory;
import dev.crosscheck.facts.OneName;
import dev.crosscheck.facts.OneName.Difference;
import dev.crosscheck.facts.SameStory;
import dev.crosscheck.wording.OneBearer.Nearness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds the spellings that belong to one bearer: full names of persons, wherever they stand. Single
 * words of names are compared within their article, by {@link SpellingSlips}.
 */
public final class SameNames {

  /** One slip beside so many right ones is a slip. */
  private static final int OFTEN = 3;

  /** The same where nothing else joins the two. */
  private static final int VERY_OFTEN = 5;

  private final Stories stories;
  private final Clusters<String> clusters = new Clusters<>();
  private final Clusters<String> dresses = new Clusters<>();

  private SameNames(Stories stories) {
    this.stories = stories;
  }

  /** The spellings of every bearer that has more than one. */
  public static List<OneName> link(
      List<NameUse> uses, List<SameStory> stories, List<NearStory> near) {
    SameNames names = new SameNames(new Stories(stories, near));
    NameGroups groups = new NameGroups(uses);
    groups.fullNamePairs(names::joinPersons);
    groups.fullNamePairs(names::joinDresses);
    groups.likeNamePairs(names::joinLike);
    groups.namesakePairs(names::joinNamesakes);
    return names.links(groups);
  }

  private void joinPersons(NameGroup one, NameGroup two) {
    boolean oneArticle = one.sharesArticle(two);
    Optional<String> story = oneArticle ? Optional.empty() : story(one, two);
    Nearness nearness =
        oneArticle
            ? Nearness.ARTICLE
            : story.isPresent()
                ? Nearness.STORY
                : one.sharesAge(two) ? Nearness.AGE : Nearness.NONE;
    boolean lopsided =
        nearness == Nearness.NONE
            ? one.lopsidedWith(two, VERY_OFTEN) && sharedContext(one, two)
            : one.lopsidedWith(two, OFTEN);
    if (!one.differsInInitials(two)
        && OneBearer.persons(one.partsBeside(two), two.partsBeside(one), nearness, lopsided)) {
      clusters.join(one.key(), two.key(), Reasons.persons(one, two, nearness, story));
    }
  }

  /** Whether no article has both, which would tell two people apart, and no initial does. */
  private static boolean areApart(NameGroup one, NameGroup two) {
    return !one.sharesArticle(two) && !one.differsInInitials(two);
  }

  /** "Gareth Olliphant" and "Garreth Oliphant" in one story. */
  private void joinLike(NameGroup one, NameGroup two) {
    if (areApart(one, two) && OneBearer.differInBoth(one.parts(), two.parts())) {
      story(one, two)
          .ifPresent(any -> clusters.join(one.key(), two.key(), Reasons.like(one, two, any)));
    }
  }

  /** Two slips are no accident of two people only in what is surely one story. */
  private void joinNamesakes(NameGroup one, NameGroup two) {
    if (areApart(one, two)
        && (one.isStrange() || two.isStrange())
        && OneBearer.slipTwice(one.parts(), two.parts())) {
      Optional<String> story = stories.because(one.articles(), two.articles());
      story.ifPresent(any -> clusters.join(one.key(), two.key(), Reasons.like(one, two, any)));
    }
  }

  /** "Marianne Ostrevski" and "Marianne Ostrewski": each article of a story has its own. */
  private void joinDresses(NameGroup one, NameGroup two) {
    if (areApart(one, two)
        && OneBearer.areTransliterated(one.partsBeside(two), two.partsBeside(one))) {
      Optional<String> story = stories.because(one.articles(), two.articles());
      story.ifPresent(any -> dresses.join(one.key(), two.key(), Reasons.dresses(one, two, any)));
    }
  }

  /**
   * Articles years apart tell of one bearer only where a slip of one of them is likelier than two.
   */
  private Optional<String> story(NameGroup one, NameGroup two) {
    boolean once = Math.min(one.articles().size(), two.articles().size()) == 1;
    return stories
        .because(one.articles(), two.articles())
        .or(() -> once ? stories.loosely(one.articles(), two.articles()) : Optional.empty());
  }

  private List<OneName> links(NameGroups groups) {
    List<OneName> names = new ArrayList<>();
    clusters.of(groups.all(), NameGroup::key).values().stream()
        .filter(members -> members.size() > 1 || members.get(0).variesInWords())
        .forEach(members -> names.addAll(oneName(members)));
    dresses.of(groups.all(), NameGroup::key).values().stream()
        .filter(members -> members.size() > 1)
        .forEach(members -> names.add(oneName(members, dresses, Difference.DRESS, any -> true)));
    return names;
  }

  /** What each article misspells, and where several have the name, the spellings of all. */
  private List<OneName> oneName(List<NameGroup> members) {
    TreeSet<String> articles = new TreeSet<>();
    TreeSet<String> mixing = new TreeSet<>();
    for (NameGroup one : members) {
      articles.addAll(one.articles());
      members.forEach(two -> mixing.addAll(mixing(one, two)));
    }
    List<OneName> names = new ArrayList<>();
    mixing.forEach(
        article -> names.add(oneName(members, clusters, Difference.SLIP, article::equals)));
    if (articles.size() > 1 || mixing.isEmpty()) {
      names.add(oneName(members, clusters, Difference.VARIANT, any -> true));
    }
    return names;
  }

  /** The articles that have both, where a reader sees at once that they differ. */
  private static Set<String> mixing(NameGroup one, NameGroup two) {
    int part = OneBearer.differing(one.parts(), two.parts());
    if (part < 0
        || Letters.soundAlike(one.parts().get(part), two.parts().get(part))
        || OneBearer.soundAlike(one.parts().get(part), two.parts().get(part), part)) {
      return Set.of();
    }
    Set<String> both = new TreeSet<>(one.articles());
    both.retainAll(two.articles());
    return both;
  }

  private static OneName oneName(
      List<NameGroup> members,
      Clusters<String> clusters,
      Difference difference,
      Predicate<String> articles) {
    List<OneName.Spelling> spellings =
        members.stream()
            .flatMap(member -> member.uses().stream())
            .filter(use -> articles.test(use.article()))
            .sorted(Comparator.comparing(NameUse::span))
            .map(use -> new OneName.Spelling(use.text(), use.places()))
            .distinct()
            .toList();
    List<String> because =
        members.stream()
            .map(member -> clusters.reason(member.key()).orElse(Reasons.SAME_LETTERS))
            .distinct()
            .sorted()
            .toList();
    return new OneName(spellings, because, difference);
  }

  private static boolean sharedContext(NameGroup one, NameGroup two) {
    return one.uses().stream()
        .flatMap(use -> use.context().stream())
        .anyMatch(word -> two.uses().stream().anyMatch(use -> use.context().contains(word)));
  }
}
