package dev.crosscheck.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.configuration.ConfigurationException;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change touches, and what follows for findings. */
class ChangedTest {

  @TempDir private Path repository;

  private String day = "2031-03-01T12:00:00+0000";

  @BeforeEach
  void aRepositoryWithABranch() throws IOException, InterruptedException {
    assumeTrue(git("--version") == 0, "git is not installed");
    git("init", "--quiet", "--initial-branch=main");
    commit("articles/old.md");
    git("switch", "--quiet", "--create", "desk");
    commit("articles/committed.md");
    git("switch", "--quiet", "main");
    commit("articles/elsewhere.md");
    git("switch", "--quiet", "desk");
    Files.writeString(repository.resolve("articles/new name.md"), "new");
    Files.writeString(repository.resolve("outside.md"), "new");
  }

  @Test
  void countsFromWhereTheBranchLeft() throws IOException {
    Files.writeString(repository.resolve("articles/old.md"), "edited");
    assertEquals(Set.of("committed.md", "new name.md", "old.md"), since("main"));
  }

  @Test
  void aReferenceThatIsNoneIsNamed() {
    String message =
        assertThrows(ConfigurationException.class, () -> since("release")).getMessage();
    assertEquals(
        "crosscheck.changedSince: git knows no \"release\" here. Name a branch, tag or commit,"
            + " such as origin/main.",
        message);
    assertThrows(ConfigurationException.class, () -> since("--output=x"));
    assertFalse(Files.exists(repository.resolve("articles/x")));
  }

  @Test
  void aShallowCloneGetsTheRemedy() throws IOException, InterruptedException {
    Path clone = repository.resolve("clone");
    git("clone", "--quiet", "--depth=1", "--branch=desk", repository.toUri().toString(), "clone");
    String message =
        assertThrows(
                ConfigurationException.class,
                () ->
                    new Git(clone.resolve("articles"), "changedSince", "Do without.")
                        .changedSince("origin/main"))
            .getMessage();
    assertTrue(message.contains("shallow; fetch the history: fetch-depth: 0"), message);
  }

  @Test
  void theLastCommitHasADay() throws IOException, InterruptedException {
    Git git = new Git(repository.resolve("articles"), "until", "Do without.");
    day = "2031-05-04T23:30:00-0500";
    commit("articles/later.md");
    assertEquals(Optional.of(LocalDate.of(2031, 5, 4)), git.lastCommit());
  }

  @Test
  void aChangedArticleComesFirst() {
    Finding finding = finding("a.md", "b.md", "c.md");
    CheckResult result = new CheckResult(List.of(), List.of(finding), Map.of());
    assertEquals(
        List.of(finding("b.md", "c.md", "a.md")),
        new Changed(Set.of("b.md", "c.md"), false).first(result).findings());
    assertSame(result, Changed.UNKNOWN.first(result));
  }

  @Test
  void onlyChangedArticlesCountWhereThatIsAsked() {
    assertTrue(Changed.UNKNOWN.counts(finding("a.md")));
    assertTrue(new Changed(Set.of("b.md"), false).counts(finding("a.md")));
    assertFalse(new Changed(Set.of("b.md"), true).counts(finding("a.md")));
    assertTrue(new Changed(Set.of("b.md"), true).counts(finding("a.md", "b.md")));
  }

  private Set<String> since(String reference) {
    return new Git(repository.resolve("articles"), "changedSince", "Do without.")
        .changedSince(reference);
  }

  private void commit(String file) throws IOException, InterruptedException {
    Path path = repository.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, file);
    git("add", file);
    git(
        "-c",
        "user.name=Desk",
        "-c",
        "user.email=desk@example.org",
        "-c",
        "commit.gpgsign=false",
        "commit",
        "--quiet",
        "--message=" + file);
  }

  private int git(String... arguments) throws IOException, InterruptedException {
    List<String> command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("GIT_COMMITTER_DATE", day);
      return builder
          .directory(repository.toFile())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException missing) {
      return -1;
    }
  }

  private static Finding finding(String... articles) {
    List<Evidence> sides =
        Stream.of(articles)
            .map(
                article ->
                    new Evidence(
                        new Span(article, 0, 1),
                        "x",
                        "x",
                        List.of(),
                        Attribution.ARTICLE,
                        Optional.empty(),
                        Optional.empty()))
            .toList();
    return new Finding("rule", "x", sides, List.of(), "x", "x");
  }
}
