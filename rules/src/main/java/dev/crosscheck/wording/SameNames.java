package dev.crosscheck.wording;

import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.SameReferent;
import dev.crosscheck.facts.SameStory;
import dev.crosscheck.wording.OneBearer.Nearness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the spellings that belong to one bearer. Names that stand alone ("Lindqvist") and names of
 * places and things are compared within their article, full names of persons everywhere.
 */
public final class SameNames {

  /** One slip beside so many right ones is a slip. */
  private static final int OFTEN = 3;

  /** The same where nothing else joins the two. */
  private static final int VERY_OFTEN = 5;

  private final Stories stories;
  private final Clusters<String> clusters = new Clusters<>();

  private SameNames(List<SameStory> stories) {
    this.stories = new Stories(stories);
  }

  /** The spellings of every bearer that has more than one, sorted by cluster and place. */
  public static List<SameReferent> link(List<NameUse> uses, List<SameStory> stories) {
    SameNames names = new SameNames(stories);
    NameGroups groups = new NameGroups(uses);
    groups.fullNamePairs(names::joinPersons);
    groups.pairsWithinArticles(names::joinOneOff);
    List<SameReferent> links = names.links(groups);
    LoneNames.slips(uses).forEach(slip -> linkSlip(slip, links));
    return links;
  }

  private void joinPersons(NameGroup one, NameGroup two) {
    boolean oneArticle = one.sharesArticle(two);
    Optional<String> story =
        oneArticle
            ? Optional.empty()
            : stories.because(one.counts().keySet(), two.counts().keySet());
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
    if (OneBearer.persons(one.parts(), two.parts(), nearness, lopsided)) {
      clusters.join(one.key(), two.key(), Reasons.persons(one, two, nearness, story));
    }
  }

  private void joinOneOff(NameGroup one, NameGroup two) {
    int part = OneBearer.differing(one.parts(), two.parts());
    if (part >= 0
        && OneBearer.isOneOff(one.parts().get(part), two.parts().get(part))
        && !OneBearer.isTransliteration(one.parts().get(part), two.parts().get(part))
        && one.lopsidedWith(two, OFTEN)) {
      clusters.join(one.key(), two.key(), Reasons.oneOff(one, two));
    }
  }

  private List<SameReferent> links(NameGroups groups) {
    List<SameReferent> links = new ArrayList<>();
    clusters
        .of(groups.all(), NameGroup::key)
        .forEach(
            (cluster, members) -> {
              if (members.size() > 1 || members.get(0).variesInWords()) {
                members.forEach(member -> link(cluster, member, links));
              }
            });
    return links;
  }

  private static void linkSlip(LoneNames.Slip slip, List<SameReferent> links) {
    String cluster = slip.slip().article() + "\n" + slip.slip().letters();
    String because = Reasons.slip(slip);
    links.add(new SameReferent(cluster, slip.slip(), because));
    slip.witnesses().forEach(use -> links.add(new SameReferent(cluster, use, because)));
  }

  private void link(String cluster, NameGroup member, List<SameReferent> links) {
    String because = clusters.reason(member.key()).orElse(Reasons.SAME_LETTERS);
    member.uses().forEach(use -> links.add(new SameReferent(cluster, use, because)));
  }

  private static boolean sharedContext(NameGroup one, NameGroup two) {
    return one.uses().stream()
        .flatMap(use -> use.context().stream())
        .anyMatch(word -> two.uses().stream().anyMatch(use -> use.context().contains(word)));
  }
}
