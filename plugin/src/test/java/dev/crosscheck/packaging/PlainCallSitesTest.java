package dev.crosscheck.packaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainCallSitesTest {

  private static final String SAMPLES = CallSiteSamples.class.getName().replace('.', '/');
  private static final long TIME = 1_700_000_000_000L;

  @TempDir private Path folder;
  private Path jar;

  @BeforeEach
  void packageSamples() throws Exception {
    jar = folder.resolve("samples.jar");
    Path classes =
        Path.of(CallSiteSamples.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.list(classes.resolve(SAMPLES).getParent())) {
      for (Path file : files.filter(PlainCallSitesTest::isSample).sorted().toList()) {
        add(out, classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
      add(out, "words.txt", "left alone".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static boolean isSample(Path file) {
    return file.getFileName().toString().startsWith("CallSiteSamples");
  }

  private static void add(ZipOutputStream out, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(TIME);
    out.putNextEntry(entry);
    out.write(content);
  }

  @Test
  void doesWhatItDidBefore() throws Exception {
    PlainCallSites.rewrite(jar);
    assertEquals(new CallSiteSamples().get(), rewritten());
  }

  private String rewritten() throws Exception {
    URL[] path = {jar.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      Object samples =
          loader.loadClass(CallSiteSamples.class.getName()).getConstructor().newInstance();
      return (String) ((Supplier<?>) samples).get();
    }
  }

  @Test
  void leavesNoCallSiteToBeMadeAtRunTime() throws Exception {
    assertTrue(mentions("LambdaMetafactory") && mentions("ObjectMethods"));
    PlainCallSites.rewrite(jar);
    assertFalse(mentions("LambdaMetafactory") || mentions("ObjectMethods"));
  }

  private boolean mentions(String name) throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : file.stream().toList()) {
        try (InputStream in = file.getInputStream(entry)) {
          String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
          // The attribute InnerClasses keeps MethodHandles.Lookup, a trace without a use.
          if (content.contains(name)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  @Test
  void keepsOtherEntriesAndTimes() throws Exception {
    PlainCallSites.rewrite(jar);
    try (ZipFile file = new ZipFile(jar.toFile())) {
      InputStream words = file.getInputStream(file.getEntry("words.txt"));
      assertEquals("left alone", new String(words.readAllBytes(), StandardCharsets.UTF_8));
      Set<Long> times = new TreeSet<>();
      file.stream().forEach(entry -> times.add(entry.getTime()));
      assertEquals(Set.of(TIME), times);
    }
  }

  @Test
  void givesTheSameBytesForTheSameJarAndChangesThemOnce() throws Exception {
    Path copy = Files.copy(jar, folder.resolve("copy.jar"));
    PlainCallSites.rewrite(jar);
    PlainCallSites.rewrite(copy);
    byte[] once = Files.readAllBytes(jar);
    assertArrayEquals(once, Files.readAllBytes(copy));
    PlainCallSites.rewrite(jar);
    assertArrayEquals(once, Files.readAllBytes(jar));
  }
}
