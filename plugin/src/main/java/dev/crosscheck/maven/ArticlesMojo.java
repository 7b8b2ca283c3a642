package dev.crosscheck.maven;

import dev.crosscheck.article.ArticleFiles;
import dev.crosscheck.check.CheckResult;
import dev.crosscheck.check.ConsistencyCheck;
import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.configuration.Configuration.AcceptedEntry;
import dev.crosscheck.configuration.ConfigurationException;
import dev.crosscheck.standing.Baseline;
import dev.crosscheck.standing.Standing;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * What the goals have in common: which articles are checked, and what the newsroom says of them.
 */
abstract class ArticlesMojo extends AbstractMojo {

  /** The directory that holds the articles. */
  @Parameter(property = "crosscheck.articlesDirectory", defaultValue = "${basedir}")
  private File articlesDirectory;

  /**
   * Which files below it are articles, as patterns with {@code *}, {@code **} and {@code ?}. By
   * default all Markdown, AsciiDoc, reStructuredText, HTML and text files.
   */
  @Parameter(property = "crosscheck.includes")
  private List<String> includes;

  /**
   * Which files are none. By default build output, dependencies, dot folders, and a repository's
   * own papers (README, LICENSE, CONTRIBUTING, CHANGELOG, …). The directory of the reports never
   * is.
   */
  @Parameter(property = "crosscheck.excludes")
  private List<String> excludes;

  /**
   * The newsroom's own names, places, event words, article metadata and severities. By default
   * {@code crosscheck.yml} in the articles directory, which may be missing; a file that is named
   * here may not.
   */
  @Parameter(property = "crosscheck.configuration")
  private File configuration;

  /** Where the reports are written. */
  @Parameter(
      property = "crosscheck.outputDirectory",
      defaultValue = "${project.build.directory}/crosscheck")
  private File outputDirectory;

  /**
   * Severities by rule, each as {@code rule=severity} with {@code error}, {@code warning}, {@code
   * note} or {@code off}: {@code name-variant=off}. They override those of the configuration file.
   */
  @Parameter(property = "crosscheck.severities")
  private List<String> severities;

  /** Whether to do nothing. */
  @Parameter(property = "crosscheck.skip", defaultValue = "false")
  private boolean skip;

  /**
   * The {@code findings.sarif} or {@code findings.json} of an earlier run. What stands there is
   * known: it is reported as such and fails no build.
   */
  @Parameter(property = "crosscheck.baseline")
  private File baseline;

  /**
   * The day that {@code until} of an accepted finding is compared with: 2027-01-31. By default that
   * of the last commit, so that a commit is judged alike whenever it is built.
   */
  @Parameter(property = "crosscheck.today")
  private String today;

  @Parameter(defaultValue = "${session}", readonly = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  private MojoExecution execution;

  final boolean isSkipped() {
    return skip;
  }

  final MavenProject project() {
    return project;
  }

  /** Whether the check at the root of the build has this module's articles. */
  final boolean isCoveredByRoot() {
    return Reactor.coveredByRoot(session.getProjects(), project, execution);
  }

  /** Whether another project of the build holds this one's folder. */
  final boolean isBelowRoot() {
    return Reactor.above(session.getProjects(), project).isPresent();
  }

  final Path root() {
    return articlesDirectory.toPath();
  }

  /** The directory that paths in reports are relative to. */
  final Path base() {
    return project.getBasedir() == null
        ? Path.of(session.getExecutionRootDirectory())
        : project.getBasedir().toPath();
  }

  /** Without a pom Maven leaves its variable for the build directory's parent as it stands. */
  final Path output() {
    return project.getBasedir() == null && outputDirectory.getPath().contains("${")
        ? base().resolve("target").resolve("crosscheck")
        : outputDirectory.toPath();
  }

  final Configuration configured() {
    return new Settings(root(), configuration, severities).configuration();
  }

  /** The paths of the articles below their directory. */
  final List<String> articles() {
    Path root = root();
    if (!Files.isDirectory(root)) {
      throw new ConfigurationException(
          "The articles directory " + root + " does not exist; set crosscheck.articlesDirectory.");
    }
    return ArticleFiles.find(
            root,
            includes == null || includes.isEmpty() ? ArticleFiles.DEFAULT_INCLUDES : includes,
            excludes == null || excludes.isEmpty() ? ArticleFiles.DEFAULT_EXCLUDES : excludes)
        .stream()
        .filter(path -> !reported(root.resolve(path)))
        .toList();
  }

  /** The last run's reports hold the articles' sentences, but are none. */
  private boolean reported(Path file) {
    return file.toAbsolutePath().normalize().startsWith(output().toAbsolutePath().normalize());
  }

  final CheckResult check(Configuration configured, List<String> paths) {
    return new ConsistencyCheck(
            configured, Runtime.getRuntime().availableProcessors(), new ProgressLog(getLog()))
        .check(root(), paths);
  }

  /** What is known or accepted before anything is found. */
  final Standing standing(Configuration configured) {
    List<AcceptedEntry> accepted = configured.accepted();
    Optional<Baseline> before =
        baseline == null ? Optional.empty() : Optional.of(Baseline.read(baseline.toPath()));
    return new Standing(accepted, before, today(accepted));
  }

  /** The articles directory as seen from the base; empty where they are one. */
  final String directory() {
    Path from = base().toAbsolutePath().normalize();
    Path to = root().toAbsolutePath().normalize();
    return to.startsWith(from) ? from.relativize(to).toString().replace('\\', '/') : "";
  }

  /** Git is asked only where the answer matters. */
  private LocalDate today(List<AcceptedEntry> accepted) {
    if (today != null && !today.isBlank()) {
      try {
        return LocalDate.parse(today.strip());
      } catch (DateTimeParseException e) {
        throw new ConfigurationException(
            "crosscheck.today: \"" + today + "\" is not a date. Write 2026-01-31.");
      }
    }
    for (AcceptedEntry entry : accepted) {
      if (entry.until().isPresent()) {
        return new Git(root(), entry.place() + ": until", "Or set crosscheck.today.")
            .lastCommit()
            .orElseThrow(
                () ->
                    new ConfigurationException(
                        entry.place()
                            + ": \"until\" is compared with the day of the last commit, but "
                            + root()
                            + " is in no git repository; set crosscheck.today."));
      }
    }
    return LocalDate.MIN;
  }
}
