package dev.crosscheck.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Decides for a module of a build whether the check at the root has its articles already. */
final class Reactor {

  private Reactor() {}

  /**
   * A module is checked by itself only where its own pom asks for the check, or where the root of
   * the build does not check: a goal named on the command line, or inherited from the root, is
   * meant for the whole build.
   *
   * @param projects all that are built
   * @param project the one at hand
   */
  static boolean coveredByRoot(
      List<MavenProject> projects, MavenProject project, MojoExecution execution) {
    Optional<MavenProject> root = above(projects, project);
    if (root.isEmpty()) {
      return false;
    }
    return execution.getSource() == MojoExecution.Source.CLI
        || checks(root.get(), execution) && !asksItself(project, execution);
  }

  /** The root of the build, where it is another project whose folder holds this one's. */
  static Optional<MavenProject> above(List<MavenProject> projects, MavenProject project) {
    return projects.stream()
        .filter(MavenProject::isExecutionRoot)
        .filter(each -> each != project && contains(each, project))
        .findFirst();
  }

  private static boolean contains(MavenProject root, MavenProject module) {
    return root.getBasedir() != null
        && module.getBasedir() != null
        && path(module).startsWith(path(root));
  }

  private static Path path(MavenProject project) {
    return project.getBasedir().toPath().toAbsolutePath().normalize();
  }

  private static boolean checks(MavenProject root, MojoExecution execution) {
    Plugin plugin = root.getPlugin(execution.getPlugin().getKey());
    return plugin != null
        && plugin.getExecutions().stream()
            .anyMatch(each -> each.getGoals().contains(execution.getGoal()));
  }

  private static boolean asksItself(MavenProject project, MojoExecution execution) {
    Build build = project.getOriginalModel().getBuild();
    return build != null
        && build.getPlugins().stream()
            .anyMatch(plugin -> plugin.getKey().equals(execution.getPlugin().getKey()));
  }
}
