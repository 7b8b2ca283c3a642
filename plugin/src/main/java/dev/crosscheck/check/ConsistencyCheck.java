package dev.crosscheck.check;

import dev.crosscheck.article.ArticleReader;
import dev.crosscheck.claim.Claims;
import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.language.Analyzer;
import dev.crosscheck.language.LanguageModels;
import dev.crosscheck.reasoning.Reasoning;
import dev.crosscheck.reasoning.RuleCatalogue;
import dev.crosscheck.reasoning.RuleInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The program on one screen: articles are read, turned into claims, and compared. */
public final class ConsistencyCheck {

  private final Configuration configuration;
  private final int threads;
  private final Progress progress;

  /** A check with as many threads as the machine has processors, silent about its progress. */
  public ConsistencyCheck(Configuration configuration) {
    this(configuration, Runtime.getRuntime().availableProcessors(), Progress.SILENT);
  }

  /**
   * @param threads how many articles are read at once, at least 1; the result does not depend on it
   */
  public ConsistencyCheck(Configuration configuration, int threads, Progress progress) {
    this.configuration = configuration;
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * Checks articles against themselves and each other.
   *
   * @param root the articles directory
   * @param paths the articles' files below it, with {@code /} between their parts
   */
  public CheckResult check(Path root, List<String> paths) {
    ArticleReader reader = new ArticleReader(configuration);
    Extraction extraction = new Extraction(configuration);
    LanguageModels models = LanguageModels.load();

    List<Study> studies =
        new Workers(threads, progress)
            .map(
                paths.stream().sorted().toList(),
                () -> new Analyzer(models),
                (path, analyzer) ->
                    Study.of(
                        path,
                        () -> reader.read(root, path),
                        article -> extraction.read(article, analyzer),
                        reading -> Claims.of(reading, configuration)));

    SortedMap<String, RuleInfo> rules = Severities.configured(RuleCatalogue.load(), configuration);
    List<Finding> findings =
        new Reasoning()
            .findings(
                Stream.concat(
                        studies.stream().map(Study::claims),
                        Claims.of(configuration.facts()).stream())
                    .toList(),
                rule -> rules.get(rule).severity() != Severity.OFF);
    return new CheckResult(studies.stream().map(Study::article).toList(), findings, rules);
  }
}
