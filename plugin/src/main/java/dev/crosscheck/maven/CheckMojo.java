package dev.crosscheck.maven;

import dev.crosscheck.article.ArticleFiles;
import dev.crosscheck.check.CheckResult;
import dev.crosscheck.check.ConsistencyCheck;
import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.configuration.ConfigurationException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Finds the statements in the articles of a repository that cannot all be true, prints them,
 * reports them, and warns or fails the build.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false)
public final class CheckMojo extends AbstractMojo {

  /** The directory that holds the articles. */
  @Parameter(property = "crosscheck.articlesDirectory", defaultValue = "${basedir}")
  private File articlesDirectory;

  /**
   * Which files below it are articles, as patterns with {@code *}, {@code **} and {@code ?}. By
   * default all Markdown, AsciiDoc, HTML and text files.
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
   * The reports to write: {@code html}, {@code sarif}, {@code facts}, {@code json}, {@code junit},
   * {@code checkstyle}, {@code gitlab}, {@code rdjson}, {@code github}, {@code markdown}.
   */
  @Parameter(property = "crosscheck.formats", defaultValue = "html,sarif,facts")
  private List<String> formats;

  /** The least severity that fails the build: {@code error}, {@code warning} or {@code note}. */
  @Parameter(property = "crosscheck.failOn", defaultValue = "error")
  private String failOn;

  /** Whether findings can fail the build at all. */
  @Parameter(property = "crosscheck.failOnViolation", defaultValue = "true")
  private boolean failOnViolation;

  /** How many findings that would fail the build are let pass. */
  @Parameter(property = "crosscheck.maxAllowedViolations", defaultValue = "0")
  private int maxAllowedViolations;

  /** Whether the build fails when no article was found to check: most often a mistyped path. */
  @Parameter(property = "crosscheck.failIfNothingChecked", defaultValue = "true")
  private boolean failIfNothingChecked;

  /**
   * Severities by rule, each as {@code rule=severity} with {@code error}, {@code warning}, {@code
   * note} or {@code off}: {@code name-variant=off}. They override those of the configuration file.
   */
  @Parameter(property = "crosscheck.severities")
  private List<String> severities;

  /**
   * A branch, tag or commit: articles that differ from where this branch left it come first in
   * their findings, so that a review shows them beside the change. All articles are compared.
   */
  @Parameter(property = "crosscheck.changedSince")
  private String changedSince;

  /** As {@code changedSince}, by the changed files themselves, below the base directory. */
  @Parameter(property = "crosscheck.changedFiles")
  private List<String> changedFiles;

  /** Whether only findings that touch a changed article can fail the build. */
  @Parameter(property = "crosscheck.failOnChangedOnly", defaultValue = "false")
  private boolean failOnChangedOnly;

  /**
   * Where the build runs: {@code github} prints annotations and adds to the job's summary, {@code
   * gitlab} writes its code quality report, {@code none} does neither; {@code auto} asks the
   * environment.
   */
  @Parameter(property = "crosscheck.ci", defaultValue = "auto")
  private String ci;

  /** Whether to do nothing. */
  @Parameter(property = "crosscheck.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${session}", readonly = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  private MojoExecution execution;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Crosscheck is skipped (crosscheck.skip).");
    } else if (Reactor.coveredByRoot(session.getProjects(), project, execution)) {
      getLog().info("Checked with the whole build, at its root.");
    } else {
      check();
    }
  }

  private void check() throws MojoExecutionException, MojoFailureException {
    Path root = articlesDirectory.toPath();
    try {
      Gate gate = Gate.of(failOn, failOnViolation, maxAllowedViolations);
      Host host = Host.of(ci, System.getenv());
      Outcome outcome = new Outcome(getLog(), base(), root, formats(host));
      Configuration configured = new Settings(root, configuration, severities).configuration();
      List<String> paths = articles(root);
      if (paths.isEmpty()) {
        nothingChecked(root);
        return;
      }
      CheckResult result =
          new ConsistencyCheck(
                  configured, Runtime.getRuntime().availableProcessors(), new ProgressLog(getLog()))
              .check(root, paths);
      Changed changed = changed(root);
      CheckResult shown = changed.first(result);
      List<Path> written = outcome.show(shown, output());
      if (host == Host.GITHUB) {
        new JobPage(System.getenv(), System.out).show(written);
      }
      gate.judge(shown, changed, written);
    } catch (ConfigurationException wrong) {
      throw new MojoExecutionException(wrong.getMessage(), wrong);
    } catch (IOException | UncheckedIOException failed) {
      throw new MojoExecutionException("Crosscheck could not finish: " + failed, failed);
    }
  }

  private List<String> formats(Host host) {
    List<String> all = new ArrayList<>(formats == null ? List.of() : formats);
    all.addAll(host.formats());
    return all;
  }

  private Changed changed(Path root) {
    Set<String> paths = new TreeSet<>();
    if (changedSince != null && !changedSince.isBlank()) {
      paths.addAll(new Git(root).changedSince(changedSince.strip()));
    }
    Path from = root.toAbsolutePath().normalize();
    for (String file : changedFiles == null ? List.<String>of() : changedFiles) {
      Path path = base().resolve(file.strip()).toAbsolutePath().normalize();
      if (path.startsWith(from)) {
        paths.add(from.relativize(path).toString().replace('\\', '/'));
      }
    }
    boolean known = changedSince != null || changedFiles != null && !changedFiles.isEmpty();
    if (failOnChangedOnly && !known) {
      throw new ConfigurationException(
          "crosscheck.failOnChangedOnly needs to know what has changed: set"
              + " crosscheck.changedSince or crosscheck.changedFiles.");
    }
    return known ? new Changed(paths, failOnChangedOnly) : Changed.UNKNOWN;
  }

  /** The directory that paths in reports are relative to. */
  private Path base() {
    return project.getBasedir() == null
        ? Path.of(session.getExecutionRootDirectory())
        : project.getBasedir().toPath();
  }

  /** Without a pom Maven leaves its variable for the build directory's parent as it stands. */
  private Path output() {
    return project.getBasedir() == null && outputDirectory.getPath().contains("${")
        ? base().resolve("target").resolve("crosscheck")
        : outputDirectory.toPath();
  }

  private List<String> articles(Path root) {
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

  private void nothingChecked(Path root) throws MojoFailureException {
    String message =
        "Crosscheck found no article in "
            + root
            + ". Set crosscheck.articlesDirectory or crosscheck.includes, or allow it with"
            + " -Dcrosscheck.failIfNothingChecked=false.";
    if (failIfNothingChecked) {
      throw new MojoFailureException(message);
    }
    getLog().warn(message);
  }
}
