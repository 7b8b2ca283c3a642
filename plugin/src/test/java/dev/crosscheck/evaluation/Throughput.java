package dev.crosscheck.evaluation;

import dev.crosscheck.article.ArticleFiles;
import dev.crosscheck.check.CheckResult;
import dev.crosscheck.check.ConsistencyCheck;
import dev.crosscheck.check.Progress;
import dev.crosscheck.configuration.Configuration;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures how many articles a second one core checks once warm: {@code Throughput ARTICLES
 * [ROUNDS]}.
 */
final class Throughput {

  private Throughput() {}

  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
    List<String> paths =
        ArticleFiles.find(root, ArticleFiles.DEFAULT_INCLUDES, ArticleFiles.DEFAULT_EXCLUDES);
    for (int round = 1; round <= rounds; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      CheckResult result =
          new ConsistencyCheck(Configuration.EMPTY, 1, Progress.SILENT).check(root, paths);
      double seconds =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
      Runtime jvm = Runtime.getRuntime();
      System.out.printf(
          Locale.ROOT,
          "round %d: %d articles, %d findings, %.1f s of its thread's processor time, %.0f articles/s, %d MB used%n",
          round,
          paths.size(),
          result.findings().size(),
          seconds,
          paths.size() / seconds,
          (jvm.totalMemory() - jvm.freeMemory()) >> 20);
    }
  }
}
