package dev.crosscheck.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The word tables of this package: tab separated lines, {@code #} begins a remark. */
final class Tables {

  private Tables() {}

  static List<String[]> rows(String name) {
    try (InputStream in = Tables.class.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Set<String> words(String name) {
    return rows(name).stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
  }
}
