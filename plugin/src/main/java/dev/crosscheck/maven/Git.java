package dev.crosscheck.maven;

import dev.crosscheck.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Asks git what has changed below a directory. Nothing of an article reaches its command line, and
 * a reference cannot be taken for an option.
 */
final class Git {

  private final Path directory;
  private final String asks;
  private final String instead;

  /**
   * @param asks the setting that needs git, for messages
   * @param instead what does without
   */
  Git(Path directory, String asks, String instead) {
    this.directory = directory;
    this.asks = asks;
    this.instead = instead;
  }

  /** The day of the last commit, as the committer's clock had it; empty where there is none. */
  Optional<LocalDate> lastCommit() {
    return run("log", "-1", "--no-show-signature", "--format=%cd", "--date=short")
        .map(String::strip)
        .filter(day -> !day.isEmpty())
        .map(LocalDate::parse);
  }

  /**
   * The files that differ from where this branch left a reference: committed since, changed, or
   * new. Paths are below the directory, {@code /} between their parts.
   *
   * @throws ConfigurationException if git does not know, with what to do about it
   */
  Set<String> changedSince(String reference) {
    String commit =
        run("rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}")
            .orElseThrow(() -> unknown(reference))
            .strip();
    String fork = run("merge-base", commit, "HEAD").orElseThrow(() -> cut(reference)).strip();
    Set<String> changed = new TreeSet<>();
    add(run("diff", "--name-only", "--relative", "--no-renames", "-z", fork, "--"), changed);
    add(run("ls-files", "--others", "--exclude-standard", "-z"), changed);
    return changed;
  }

  private ConfigurationException unknown(String reference) {
    return run("rev-parse", "--is-inside-work-tree").isEmpty()
        ? new ConfigurationException(
            "crosscheck.changedSince: " + directory + " is in no git repository.")
        : new ConfigurationException(
            "crosscheck.changedSince: git knows no \""
                + reference
                + "\" here."
                + (isShallow()
                    ? " This clone is shallow; " + remedy()
                    : " Name a branch, tag or commit, such as origin/main."));
  }

  private ConfigurationException cut(String reference) {
    return new ConfigurationException(
        "crosscheck.changedSince: this branch and \""
            + reference
            + "\" have no commit in common"
            + (isShallow() ? ", for this clone is shallow; " + remedy() : "."));
  }

  private static String remedy() {
    return "fetch the history: fetch-depth: 0 of actions/checkout, GIT_DEPTH: 0 in GitLab,"
        + " or git fetch --unshallow.";
  }

  private boolean isShallow() {
    return run("rev-parse", "--is-shallow-repository")
        .filter(answer -> answer.strip().equals("true"))
        .isPresent();
  }

  private static void add(Optional<String> paths, Set<String> changed) {
    for (String path : paths.orElse("").split("\0")) {
      if (!path.isEmpty()) {
        changed.add(path);
      }
    }
  }

  /** What it prints; empty where it fails. */
  private Optional<String> run(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(nothing()))
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    try {
      Process process = builder.start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
    } catch (IOException missing) {
      throw new ConfigurationException(
          asks + " needs git, which could not be started: " + missing.getMessage() + " " + instead);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ConfigurationException(asks + " was interrupted.");
    }
  }

  private static java.io.File nothing() {
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    return new java.io.File(windows ? "NUL" : "/dev/null");
  }
}
