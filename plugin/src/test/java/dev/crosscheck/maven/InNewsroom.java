package dev.crosscheck.maven;

import static org.apache.maven.api.plugin.testing.MojoExtension.setVariableValueToObject;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.io.TempDir;

/** A folder of articles, and one for the reports, for tests of the goal. */
abstract class InNewsroom {

  /** Holds one error. */
  static final String WEEKDAY = "The choir sang on Monday, 4 March 2025, in the hall.\n";

  @TempDir Path articles;
  @TempDir Path output;

  final MemoryLog log = new MemoryLog();

  void write(String path, String text) throws IOException {
    Path file = articles.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  CheckMojo prepared(CheckMojo mojo) throws IllegalAccessException {
    setVariableValueToObject(mojo, "articlesDirectory", articles.toFile());
    setVariableValueToObject(mojo, "outputDirectory", output.toFile());
    mojo.setLog(log);
    return mojo;
  }

  String refusal(CheckMojo mojo) throws IllegalAccessException {
    return assertThrows(MojoExecutionException.class, prepared(mojo)::execute).getMessage();
  }
}
