package dev.crosscheck.maven;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.configuration.ConfigurationException;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.standing.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Finds the statements in the articles of a repository that cannot all be true, prints them,
 * reports them, and warns or fails the build.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false)
public final class CheckMojo extends ArticlesMojo {

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

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      getLog().info("Crosscheck is skipped (crosscheck.skip).");
    } else if (isCoveredByRoot()) {
      getLog().info("Checked with the whole build, at its root.");
    } else {
      check();
    }
  }

  private void check() throws MojoExecutionException, MojoFailureException {
    try {
      Gate gate = Gate.of(failOn, failOnViolation, maxAllowedViolations);
      Host host = Host.of(ci, System.getenv());
      Outcome outcome = new Outcome(getLog(), formats(host));
      Configuration configured = configured();
      Standing standing = standing(configured);
      List<String> paths = articles();
      if (paths.isEmpty()) {
        nothingChecked();
        return;
      }
      CheckResult result = check(configured, paths);
      Changed changed = changed();
      Dossier dossier = Dossier.of(changed.first(result), directory(), standing);
      List<Path> written = outcome.show(dossier, output());
      if (host == Host.GITHUB) {
        new JobPage(System.getenv(), System.out).show(written);
      }
      gate.judge(dossier, changed, written);
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

  private Changed changed() {
    Set<String> paths = new TreeSet<>();
    if (changedSince != null && !changedSince.isBlank()) {
      paths.addAll(
          new Git(root(), "crosscheck.changedSince", "crosscheck.changedFiles needs none.")
              .changedSince(changedSince.strip()));
    }
    Path from = root().toAbsolutePath().normalize();
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

  private void nothingChecked() throws MojoFailureException {
    String message =
        "Crosscheck found no article in "
            + root()
            + ". Set crosscheck.articlesDirectory or crosscheck.includes, or allow it with"
            + " -Dcrosscheck.failIfNothingChecked=false.";
    if (failIfNothingChecked) {
      throw new MojoFailureException(message);
    }
    getLog().warn(message);
  }
}
