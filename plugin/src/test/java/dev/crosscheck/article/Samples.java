package dev.crosscheck.article;

import dev.crosscheck.configuration.Configuration;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Articles for tests, read as if from a file. */
final class Samples {

  private Samples() {}

  static Article read(String path, String text) {
    return read(path, text, Configuration.EMPTY);
  }

  static Article read(String path, String text, Configuration configuration) {
    return new ArticleReader(configuration).read(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** One line a passage: its kind and its text. */
  static List<String> lines(Article article) {
    return article.passages().stream()
        .map(passage -> passage.kind() + " " + passage.text())
        .toList();
  }

  static List<String> lines(String path, String text) {
    return lines(read(path, text));
  }
}
