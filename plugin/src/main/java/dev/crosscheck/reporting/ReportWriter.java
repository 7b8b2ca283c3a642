package dev.crosscheck.reporting;

import dev.crosscheck.reporting.view.Dossier;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Writes reports to files; all that reports have to do with the disk is here. */
public final class ReportWriter {

  private ReportWriter() {}

  /**
   * Writes one file for each format, in UTF-8. A file is either the old one or the whole new one.
   *
   * @param target is made where it does not exist
   * @param formats one that is given twice counts once
   * @return the files, in the order of {@code formats}
   * @throws IOException if a file cannot be written
   */
  public static List<Path> write(Dossier dossier, Path target, Collection<Format> formats)
      throws IOException {
    Files.createDirectories(target);
    List<Path> written = new ArrayList<>();
    for (Format format : new LinkedHashSet<>(formats)) {
      written.add(write(format, dossier, target.resolve(format.fileName())));
    }
    return List.copyOf(written);
  }

  private static Path write(Format format, Dossier dossier, Path file) throws IOException {
    Path draft = file.resolveSibling("." + file.getFileName() + ".tmp");
    try {
      Files.deleteIfExists(draft);
      // Unlike Files.newBufferedWriter this replaces half a surrogate pair rather than failing.
      try (Writer out =
          new OutputStreamWriter(
              Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW),
              StandardCharsets.UTF_8)) {
        format.report().render(dossier, out);
      }
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
    return file;
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
