package dev.crosscheck.reasoning;

import dev.crosscheck.claim.ArticleClaims;
import dev.crosscheck.events.SameEvent;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the claims of a repository that cannot all be true. */
public final class Reasoning {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.primary().span())
          .thenComparing(Finding::rule)
          .thenComparing(
              finding -> finding.evidence().stream().map(Evidence::span).toList().toString())
          .thenComparing(Finding::toString);

  private final RuleEngine engine = RuleEngine.load();

  /** Loads the compiled rules; half a second in a fresh JVM. */
  public Reasoning() {}

  /**
   * @param claims of all articles, in any order
   * @return sorted by primary place, then rule; each once
   */
  public List<Finding> findings(Collection<ArticleClaims> claims) {
    List<ArticleClaims> articles =
        claims.stream().sorted(Comparator.comparing(ArticleClaims::article)).toList();
    List<Block> blocks = Blocks.of(articles, Stories.of(articles));
    return Batch.of(blocks).parallelStream()
        .flatMap(batch -> engine.run(batch.facts(), SameEvent.class, batch::happenings).stream())
        .distinct()
        .sorted(ORDER)
        .toList();
  }
}
