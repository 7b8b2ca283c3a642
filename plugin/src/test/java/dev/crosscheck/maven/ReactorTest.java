package dev.crosscheck.maven;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReactorTest {

  @TempDir Path folder;

  @Test
  void theRootIsNeverCovered() {
    MavenProject root = root(true);
    assertFalse(Reactor.coveredByRoot(List.of(root), root, bound()));
    assertFalse(Reactor.coveredByRoot(List.of(root, module(false)), root, named()));
  }

  @Test
  void aModuleThatInheritsTheCheckIsCovered() {
    MavenProject module = module(false);
    assertTrue(Reactor.coveredByRoot(List.of(root(true), module), module, bound()));
  }

  @Test
  void aModuleThatAsksForTheCheckItselfIsNot() {
    MavenProject module = module(true);
    assertFalse(Reactor.coveredByRoot(List.of(root(true), module), module, bound()));
  }

  @Test
  void aModuleIsNotCoveredByARootThatDoesNotCheck() {
    MavenProject module = module(false);
    assertFalse(Reactor.coveredByRoot(List.of(root(false), module), module, bound()));
  }

  @Test
  void aGoalOnTheCommandLineIsMeantForTheWholeBuild() {
    MavenProject module = module(true);
    assertTrue(Reactor.coveredByRoot(List.of(root(false), module), module, named()));
  }

  @Test
  void aModuleBuiltAloneChecksItself() {
    MavenProject module = module(false);
    assertFalse(Reactor.coveredByRoot(List.of(module), module, bound()));
    assertFalse(Reactor.coveredByRoot(List.of(module), module, named()));
  }

  @Test
  void aModuleBesideTheRootIsNotCovered() {
    MavenProject beside = project(folder.resolve("beside"), false);
    assertFalse(Reactor.coveredByRoot(List.of(root(true), beside), beside, named()));
  }

  @Test
  void aFolderWithoutAPomIsNotCovered() {
    MavenProject none = new MavenProject();
    none.setExecutionRoot(true);
    assertFalse(Reactor.coveredByRoot(List.of(none), none, named()));
  }

  private MavenProject root(boolean checks) {
    MavenProject root = project(folder.resolve("root"), checks);
    root.setExecutionRoot(true);
    return root;
  }

  private MavenProject module(boolean checks) {
    return project(folder.resolve("root/module"), checks);
  }

  private static MavenProject project(Path directory, boolean checks) {
    Model model = new Model();
    model.setBuild(new Build());
    if (checks) {
      PluginExecution execution = new PluginExecution();
      execution.addGoal("check");
      Plugin plugin = plugin();
      plugin.addExecution(execution);
      model.getBuild().addPlugin(plugin);
    }
    MavenProject project = new MavenProject(model);
    project.setOriginalModel(model);
    project.setFile(new File(directory.toFile(), "pom.xml"));
    return project;
  }

  private static Plugin plugin() {
    Plugin plugin = new Plugin();
    plugin.setGroupId("dev.crosscheck");
    plugin.setArtifactId("crosscheck-maven-plugin");
    return plugin;
  }

  private static MojoExecution bound() {
    return execution(MojoExecution.Source.LIFECYCLE);
  }

  private static MojoExecution named() {
    return execution(MojoExecution.Source.CLI);
  }

  private static MojoExecution execution(MojoExecution.Source source) {
    PluginDescriptor descriptor = new PluginDescriptor();
    descriptor.setPlugin(plugin());
    MojoDescriptor mojo = new MojoDescriptor();
    mojo.setPluginDescriptor(descriptor);
    mojo.setGoal("check");
    return new MojoExecution(mojo, "default", source);
  }
}
