package dev.crosscheck.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites a jar so that its lambdas and its records' methods are ordinary classes: {@code
 * PlainCallSites JAR}. What the program does stays the same; it only starts sooner. Entries keep
 * their order and time, so the same jar gives the same bytes.
 */
public final class PlainCallSites {

  private record Entry(byte[] content, long time) {}

  private PlainCallSites() {}

  public static void main(String[] arguments) throws IOException {
    rewrite(Path.of(arguments[0]));
  }

  /** Replaces the jar by the rewritten one, or leaves it as it is when that fails. */
  static void rewrite(Path jar) throws IOException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), new Entry(in.readAllBytes(), entry.getTime()));
      }
    }
    Path rewritten = jar.resolveSibling(jar.getFileName() + ".plain");
    try {
      write(plain(entries), rewritten);
      Files.move(rewritten, jar, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(rewritten);
    }
  }

  private static Map<String, Entry> plain(Map<String, Entry> entries) {
    Map<String, Entry> plain = new LinkedHashMap<>();
    Map<String, TreeSet<String>> nests = new TreeMap<>();
    entries.forEach(
        (name, entry) -> {
          plain.put(name, entry);
          if (name.endsWith(".class") && !name.startsWith("META-INF/")) {
            HostClass host = HostClass.of(entry.content());
            host.rewritten()
                .forEach(
                    (type, content) ->
                        plain.put(type + ".class", new Entry(content, entry.time())));
            nests.computeIfAbsent(host.nest(), nest -> new TreeSet<>()).addAll(host.made());
          }
        });
    nests.forEach(
        (nest, made) ->
            plain.computeIfPresent(
                nest + ".class",
                (name, entry) ->
                    new Entry(HostClass.withNestMembers(entry.content(), made), entry.time())));
    return plain;
  }

  private static void write(Map<String, Entry> entries, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.setLevel(9);
      for (Map.Entry<String, Entry> entry : entries.entrySet()) {
        ZipEntry written = new ZipEntry(entry.getKey());
        written.setTime(entry.getValue().time());
        out.putNextEntry(written);
        out.write(entry.getValue().content());
        out.closeEntry();
      }
    }
  }
}
