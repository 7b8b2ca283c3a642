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
 * Measures whether an article's cost grows with its length alone. {@code Growth ARTICLES} joins the
 * articles into one of half a megabyte, one of a megabyte and so on, and checks each. {@code Growth
 * ARTICLES repeated} repeats each article by itself, as no writer would, but as a hostile file can,
 * and prints those of which four times the length cost more than six times as much.
 */
final class Growth {

  private static final int FIRST = 512 * 1024;
  private static final int SIZES = 4;

  private static final int SHORT = 16 * 1024;
  private static final int TIMES = 4;
  private static final double MOST = 1.5 * TIMES;

  /** Less is the clock's. */
  private static final double LEAST_SECONDS = 0.2;

  private final Path folder;

  private Growth(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    List<String> paths =
        ArticleFiles.find(root, ArticleFiles.DEFAULT_INCLUDES, ArticleFiles.DEFAULT_EXCLUDES);
    Growth growth = new Growth(Files.createTempDirectory("growth"));
    if (arguments.length > 1 && arguments[1].equals("repeated")) {
      for (String path : paths) {
        growth.repeated(path, Files.readString(root.resolve(path), ISO_8859_1));
      }
    } else {
      growth.joined(root, paths);
    }
  }

  private void joined(Path root, List<String> paths) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String path : paths) {
      if (all.length() < FIRST << (SIZES - 1)) {
        all.append(Files.readString(root.resolve(path), ISO_8859_1)).append("\n\n");
      }
    }
    for (int size = 0; size < SIZES && all.length() >= FIRST << size; size++) {
      double seconds = seconds(all.substring(0, FIRST << size));
      double megabytes = (FIRST << size) / 1048576.0;
      System.out.printf(
          Locale.ROOT,
          "%.1f MB: %.1f s of its thread's processor time, %.1f s a MB%n",
          megabytes,
          seconds,
          seconds / megabytes);
    }
  }

  private void repeated(String path, String text) throws IOException {
    String one = text.repeat(SHORT / Math.max(1, text.length()) + 1);
    double once = seconds(one);
    double more = seconds(one.repeat(TIMES));
    if (more > LEAST_SECONDS && more > MOST * once) {
      System.out.printf(
          Locale.ROOT,
          "%s: %d KB %.2f s, %d KB %.2f s%n",
          path,
          one.length() / 1024,
          once,
          TIMES * one.length() / 1024,
          more);
    }
  }

  private double seconds(String text) throws IOException {
    Files.writeString(folder.resolve("2020-05-05-a.md"), text);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    new ConsistencyCheck(Configuration.EMPTY, 1, Progress.SILENT)
        .check(folder, List.of("2020-05-05-a.md"));
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }
}
