package dev.crosscheck.wording;

import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.QuoteClaim;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Cuts a repository's names and quotations into blocks that cannot conflict with each other. Names
 * that have one spelling and quotations that have one wording are in none.
 */
public final class WordingBlocks {

  private WordingBlocks() {}

  /** Whether a name is compared within its article only, and so belongs to the article's block. */
  public static boolean staysInArticle(NameUse use) {
    return use.oddity().isEmpty()
        && use.kind() != ReferentKind.PERSON
        && Spelling.of(use.text()).parts().size() > 1;
  }

  /** Names that are compared beyond their kind or article, with what they could conflict with. */
  public static List<List<NameUse>> names(Collection<NameUse> uses) {
    List<List<NameUse>> blocks = new ArrayList<>(garbled(uses));
    NameGroups groups = new NameGroups(uses.stream().filter(NameGroups::isFullName).toList());
    Clusters<String> clusters = new Clusters<>();
    groups.fullNamePairs(
        (one, two) -> {
          if (OneBearer.couldBeOne(one.parts(), two.parts())
              || OneBearer.areTransliterated(one.parts(), two.parts())) {
            clusters.join(one.key(), two.key(), "");
          }
        });
    groups.namesakePairs(
        (one, two) -> {
          if (OneBearer.slipTwice(one.parts(), two.parts())) {
            clusters.join(one.key(), two.key(), "");
          }
        });
    groups.likeNamePairs(
        (one, two) -> {
          if (OneBearer.differInBoth(one.parts(), two.parts())) {
            clusters.join(one.key(), two.key(), "");
          }
        });
    clusters.of(groups.all(), NameGroup::key).values().stream()
        .filter(members -> members.size() > 1 || members.get(0).variesInWords())
        .map(members -> members.stream().flatMap(group -> group.uses().stream()).toList())
        .forEach(blocks::add);
    return blocks;
  }

  /** For each word that one article alone has in a name, the words that it could be a slip of. */
  public static Collection<List<LoneName>> loneNames(List<NameUse> uses) {
    return LoneNames.of(uses);
  }

  /** Alike names of persons of one age, each pair by itself. */
  public static List<AgedNames> agedNames(List<NameUse> uses) {
    return AgedNames.of(uses);
  }

  /** Quotations with those that could give the same words. */
  public static List<List<QuoteClaim>> quotes(Collection<QuoteClaim> quotes) {
    return SameQuotes.apart(List.copyOf(quotes));
  }

  private static List<List<NameUse>> garbled(Collection<NameUse> uses) {
    Map<String, Set<NameUse>> blocks = new TreeMap<>();
    uses.stream()
        .filter(use -> !use.oddity().isEmpty())
        .sorted(Comparator.comparing(NameUse::span))
        .forEach(
            use -> blocks.computeIfAbsent(use.repaired(), key -> new LinkedHashSet<>()).add(use));
    for (NameUse use : uses) {
      Set<NameUse> block = blocks.get(use.letters());
      if (block != null && use.oddity().isEmpty()) {
        block.add(use);
      }
    }
    return blocks.values().stream().<List<NameUse>>map(List::copyOf).toList();
  }
}
