package dev.crosscheck.reasoning;

import dev.crosscheck.claim.ArticleClaims;
import dev.crosscheck.events.Account;
import dev.crosscheck.events.SameEvent;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.SameStory;
import dev.crosscheck.facts.Statement;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the claims of a repository that cannot all be true. */
public final class Reasoning {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.primary().span())
          .thenComparing(Finding::rule)
          .thenComparing(
              finding -> finding.evidence().stream().map(Evidence::span).toList().toString())
          .thenComparing(Finding::toString);

  private final RuleEngine engine = RuleEngine.load();
  private final SaidOnce saidOnce = new SaidOnce(RuleCatalogue.repeated());

  /** Loads the compiled rules; half a second in a fresh JVM. */
  public Reasoning() {}

  /** The findings of all rules. */
  public List<Finding> findings(Collection<ArticleClaims> claims) {
    return findings(claims, rule -> true);
  }

  /**
   * @param claims of all articles, in any order
   * @param heard whether a rule is switched on; one that is not hides no finding of another
   * @return sorted by primary place, then rule; each once
   */
  public List<Finding> findings(Collection<ArticleClaims> claims, Predicate<String> heard) {
    List<ArticleClaims> articles =
        claims.stream().sorted(Comparator.comparing(ArticleClaims::article)).toList();
    Stories stories = Settled.without(articles, Stories.of(articles));
    List<Block> blocks = Blocks.of(articles, stories);
    List<Batch> batches = Batch.of(blocks);
    return saidOnce.of(
        (batches.size() > 1 ? batches.parallelStream() : batches.stream())
            .flatMap(batch -> run(batch).stream())
            .filter(finding -> heard.test(finding.rule()))
            .distinct()
            .sorted(ORDER)
            .toList());
  }

  private List<Finding> run(Batch batch) {
    try {
      return engine.run(batch.facts(), SameEvent.class, batch::happenings);
    } catch (RuntimeException error) {
      if (batch.blocks().size() == 1) {
        throw new IllegalStateException(
            "The rules failed on what is said in " + where(batch), error);
      }
      // One by one, so that the error names the articles that it is about.
      return batch.blocks().stream().flatMap(one -> run(new Batch(List.of(one))).stream()).toList();
    }
  }

  private static String where(Batch batch) {
    return batch.facts().stream()
        .flatMap(fact -> articles(fact).stream())
        .distinct()
        .sorted()
        .limit(3)
        .collect(Collectors.joining(", "));
  }

  private static List<String> articles(Object fact) {
    if (fact instanceof Account account) {
      return List.of(account.article());
    }
    if (fact instanceof Statement statement) {
      return List.of(statement.article());
    }
    if (fact instanceof NameUse use) {
      return List.of(use.article());
    }
    return fact instanceof SameStory story ? List.of(story.left(), story.right()) : List.of();
  }
}
