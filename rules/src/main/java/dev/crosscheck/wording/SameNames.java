package dev.crosscheck.wording;

import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.SameReferent;
import dev.crosscheck.facts.SameStory;
import dev.crosscheck.wording.OneBearer.Nearness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the spellings that belong to one bearer. Names that stand alone ("Woodward") and names of
 * places and things are compared within their article, full names of persons everywhere.
 */
public final class SameNames {

  /** One slip beside so many right ones is a slip. */
  private static final int OFTEN = 3;

  /** The same where nothing else joins the two. */
  private static final int VERY_OFTEN = 5;

  private final Stories stories;
  private final SortedMap<String, NameGroup> groups = new TreeMap<>();
  private final Clusters clusters = new Clusters();

  private SameNames(List<SameStory> stories) {
    this.stories = new Stories(stories);
  }

  /** The spellings of every bearer that has more than one, sorted by cluster and place. */
  public static List<SameReferent> link(List<NameUse> uses, List<SameStory> stories) {
    SameNames names = new SameNames(stories);
    uses.stream()
        .filter(use -> use.oddity().isEmpty())
        .sorted(Comparator.comparing(NameUse::span).thenComparing(NameUse::text))
        .forEach(names::add);
    names.joinPersons();
    names.joinWithinArticles();
    return names.links();
  }

  private void add(NameUse use) {
    Spelling spelling = Spelling.of(use.text());
    if (spelling.parts().isEmpty() || use.kind() == ReferentKind.GROUP) {
      return;
    }
    String letters = String.join("", spelling.parts());
    boolean anywhere = use.kind() == ReferentKind.PERSON && spelling.parts().size() > 1;
    String key = anywhere ? letters : letters + "\n" + use.kind() + "\n" + use.article();
    groups.computeIfAbsent(key, NameGroup::new).add(use, spelling);
  }

  private void joinPersons() {
    Map<String, List<NameGroup>> alike = new LinkedHashMap<>();
    for (NameGroup group : groups.values()) {
      if (group.key().indexOf('\n') < 0) {
        byAllButOnePart(group)
            .forEach(key -> alike.computeIfAbsent(key, any -> new ArrayList<>()).add(group));
      }
    }
    alike.forEach((key, bucket) -> Candidates.pairs(bucket, this::joinPersons));
  }

  private void joinPersons(NameGroup one, NameGroup two) {
    Optional<String> story =
        one.sharesArticle(two)
            ? Optional.empty()
            : stories.because(one.counts().keySet(), two.counts().keySet());
    Nearness nearness =
        one.sharesArticle(two)
            ? Nearness.ARTICLE
            : story.isPresent() ? Nearness.STORY : Nearness.NONE;
    boolean lopsided =
        one.lopsidedWith(two, nearness == Nearness.NONE ? VERY_OFTEN : OFTEN)
            && (nearness != Nearness.NONE || sharedContext(one, two));
    if (OneBearer.persons(one.parts(), two.parts(), nearness, lopsided)) {
      clusters.join(one, two, Reasons.persons(one, two, nearness, story));
    }
  }

  private void joinWithinArticles() {
    Map<String, List<NameGroup>> alike = new LinkedHashMap<>();
    for (NameGroup group : groups.values()) {
      int cut = group.key().indexOf('\n');
      if (cut >= 0) {
        String scope = group.key().substring(cut);
        byAllButOnePart(group)
            .forEach(
                key -> alike.computeIfAbsent(key + scope, any -> new ArrayList<>()).add(group));
      }
    }
    alike.forEach((key, bucket) -> Candidates.pairs(bucket, this::joinWithinArticle));
  }

  private void joinWithinArticle(NameGroup one, NameGroup two) {
    int part = OneBearer.differing(one.parts(), two.parts());
    if (part >= 0
        && OneBearer.isOneOff(one.parts().get(part), two.parts().get(part))
        && one.lopsidedWith(two, OFTEN)) {
      clusters.join(one, two, Reasons.oneOff(one, two));
    }
  }

  private List<SameReferent> links() {
    List<SameReferent> links = new ArrayList<>();
    clusters
        .of(groups.values())
        .forEach(
            (cluster, members) -> {
              if (forms(members) > 1) {
                members.forEach(member -> link(cluster, member, links));
              }
            });
    return links;
  }

  private void link(String cluster, NameGroup member, List<SameReferent> links) {
    String because = clusters.reason(member).orElse(Reasons.SAME_LETTERS);
    member.uses().forEach(use -> links.add(new SameReferent(cluster, use, because)));
  }

  private static long forms(List<NameGroup> members) {
    return members.stream()
        .flatMap(member -> member.uses().stream())
        .map(use -> Spelling.of(use.text()).form())
        .distinct()
        .count();
  }

  private static boolean sharedContext(NameGroup one, NameGroup two) {
    return one.uses().stream()
        .flatMap(use -> use.context().stream())
        .anyMatch(word -> two.uses().stream().anyMatch(use -> use.context().contains(word)));
  }

  /** {@code * jessie} and {@code cheyenne *} for Cheyenne Jessie. */
  private static List<String> byAllButOnePart(NameGroup group) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < group.parts().size(); i++) {
      List<String> starred = new ArrayList<>(group.parts());
      starred.set(i, "*");
      keys.add(String.join(" ", starred));
    }
    return keys;
  }
}
