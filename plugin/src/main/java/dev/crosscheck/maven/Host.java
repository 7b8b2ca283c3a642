package dev.crosscheck.maven;

import dev.crosscheck.configuration.ConfigurationException;
import dev.crosscheck.configuration.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the build runs, and what is shown there beside the log. */
enum Host {
  NONE(List.of()),
  /** Annotations beside the changed lines, and a summary on the job's page. */
  GITHUB(List.of("github", "markdown")),
  /** A report that the job hands over as {@code reports: codequality}. */
  GITLAB(List.of("gitlab"));

  private static final List<String> NAMES = List.of("auto", "github", "gitlab", "none");

  private final List<String> formats;

  Host(List<String> formats) {
    this.formats = formats;
  }

  /** The formats that are written there besides those that are asked for. */
  List<String> formats() {
    return formats;
  }

  /**
   * @param name {@code auto} for what the environment tells, or one of the others
   * @throws ConfigurationException if there is no such host
   */
  static Host of(String name, Map<String, String> environment) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    if (!NAMES.contains(wanted)) {
      throw new ConfigurationException(
          "crosscheck.ci: there is no \"" + name + "\". " + Nearest.advice(wanted, NAMES));
    }
    if (!wanted.equals("auto")) {
      return valueOf(wanted.toUpperCase(Locale.ROOT));
    }
    if ("true".equals(environment.get("GITHUB_ACTIONS"))) {
      return GITHUB;
    }
    return "true".equals(environment.get("GITLAB_CI")) ? GITLAB : NONE;
  }
}
