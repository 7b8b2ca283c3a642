package dev.crosscheck.evaluation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.crosscheck.article.ArticleFiles;
import dev.crosscheck.check.ConsistencyCheck;
import dev.crosscheck.check.Progress;
import dev.crosscheck.configuration.Configuration;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures whether an article's cost grows with its length alone: {@code Growth ARTICLES} joins the
 * articles into one of half a megabyte, one of a megabyte and so on, and checks each.
 */
final class Growth {

  private static final int FIRST = 512 * 1024;
  private static final int SIZES = 4;

  private Growth() {}

  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    StringBuilder all = new StringBuilder();
    for (String path :
        ArticleFiles.find(root, ArticleFiles.DEFAULT_INCLUDES, ArticleFiles.DEFAULT_EXCLUDES)) {
      if (all.length() < FIRST << (SIZES - 1)) {
        all.append(Files.readString(root.resolve(path), ISO_8859_1)).append("\n\n");
      }
    }
    Path folder = Files.createTempDirectory("growth");
    for (int size = 0; size < SIZES && all.length() >= FIRST << size; size++) {
      Files.writeString(folder.resolve("2020-05-05-a.md"), all.substring(0, FIRST << size));
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      new ConsistencyCheck(Configuration.EMPTY, 1, Progress.SILENT)
          .check(folder, List.of("2020-05-05-a.md"));
      double seconds =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%.1f MB: %.1f s of its thread's processor time, %.1f s a MB%n",
          (FIRST << size) / 1048576.0,
          seconds,
          seconds / ((FIRST << size) / 1048576.0));
    }
  }
}
