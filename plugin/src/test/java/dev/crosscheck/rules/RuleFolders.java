package dev.crosscheck.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pages of all rule folders on the class path. */
final class RuleFolders {

  private static final String ROOT = "dev/crosscheck/rules/";

  private RuleFolders() {}

  /** Pages by rule id; a folder with a rule and no page has an empty one. */
  static SortedMap<String, String> pages(String kind) {
    SortedMap<String, String> pages = new TreeMap<>();
    try {
      for (URL folder :
          Collections.list(RuleFolders.class.getClassLoader().getResources(ROOT + kind))) {
        read(folder.toURI(), kind, pages);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return pages;
  }

  private static void read(URI folder, String kind, Map<String, String> pages) throws IOException {
    if (folder.getScheme().equals("jar")) {
      try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
        read(jar.getPath(ROOT + kind), pages);
      }
    } else {
      read(Path.of(folder), pages);
    }
  }

  private static void read(Path folder, Map<String, String> pages) throws IOException {
    List<Path> rules;
    try (Stream<Path> children = Files.list(folder)) {
      rules = children.filter(child -> Files.exists(child.resolve("rule.drl"))).toList();
    }
    for (Path rule : rules) {
      Path page = rule.resolve("README.md");
      String id = rule.getFileName().toString().replace("/", "");
      pages.put(id, Files.exists(page) ? Files.readString(page) : "");
    }
  }
}
