package dev.crosscheck.evaluation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * The collections that lie beside the suites: whole repositories, each in a {@code tar.gz} named as
 * the first part of its paths, and the labelled cases.
 */
final class Corpora {

  private static final int BLOCK = 512;

  private final Path shared;

  Corpora(Path suites) {
    shared = suites.toAbsolutePath().getParent();
  }

  /**
   * Unpacks files into {@code folder}; those of a collection that is not there are left out.
   *
   * @param paths the files, with the collection's name first: "bbc-txt/bbc/tech/001.txt"
   * @return the paths that are in {@code folder} now, sorted
   */
  Collection<String> unpack(Collection<String> paths, Path folder) throws IOException {
    Map<String, TreeSet<String>> byCollection = new TreeMap<>();
    for (String path : paths) {
      byCollection
          .computeIfAbsent(path.substring(0, path.indexOf('/')), unused -> new TreeSet<>())
          .add(path);
    }
    TreeSet<String> unpacked = new TreeSet<>();
    for (Map.Entry<String, TreeSet<String>> entry : byCollection.entrySet()) {
      Path archive = shared.resolve("corpora/" + entry.getKey() + ".tar.gz");
      Path cases = shared.resolve("cases/" + entry.getKey() + "/articles");
      if (Files.isRegularFile(archive)) {
        unpacked.addAll(untar(archive, entry.getValue(), folder));
      } else if (Files.isDirectory(cases)) {
        for (String path : entry.getValue()) {
          Path from = cases.resolve(path.substring(entry.getKey().length() + 1));
          write(folder.resolve(path), Files.readAllBytes(from));
          unpacked.add(path);
        }
      }
    }
    return unpacked;
  }

  private static TreeSet<String> untar(Path archive, Collection<String> wanted, Path folder)
      throws IOException {
    TreeSet<String> found = new TreeSet<>();
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)), 1 << 16)) {
      for (byte[] header = in.readNBytes(BLOCK);
          header.length == BLOCK && header[0] != 0 && found.size() < wanted.size();
          header = in.readNBytes(BLOCK)) {
        String prefix = text(header, 345, 155);
        String name = (prefix.isEmpty() ? "" : prefix + "/") + text(header, 0, 100);
        int size = Integer.parseInt(text(header, 124, 12).strip(), 8);
        if (wanted.contains(name)) {
          write(folder.resolve(name), in.readNBytes(size));
          found.add(name);
        } else {
          in.skipNBytes(size);
        }
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
      }
    }
    return found;
  }

  private static String text(byte[] header, int start, int length) {
    int end = start;
    while (end < start + length && header[end] != 0) {
      end++;
    }
    return new String(header, start, end - start, StandardCharsets.UTF_8);
  }

  private static void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
