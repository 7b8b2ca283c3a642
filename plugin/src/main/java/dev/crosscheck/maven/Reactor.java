package dev.crosscheck.maven;

import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Decides for a module of a build whether the check at the root has its articles already. */
final class Reactor {

  private Reactor() {}

  /**
   * A module is checked by itself only where its own pom asks for the check; a goal named on the
   * command line, or inherited from the parent, is meant for the whole build.
   */
  static boolean coveredByRoot(MavenProject project, MojoExecution execution) {
    if (project == null || project.isExecutionRoot() || project.getFile() == null) {
      return false;
    }
    return execution.getSource() == MojoExecution.Source.CLI || !asksItself(project, execution);
  }

  private static boolean asksItself(MavenProject project, MojoExecution execution) {
    Build build = project.getOriginalModel().getBuild();
    return build != null
        && build.getPlugins().stream()
            .anyMatch(plugin -> plugin.getKey().equals(execution.getPlugin().getKey()));
  }
}
