package dev.crosscheck.check;

/** Is told how far a check is. */
@FunctionalInterface
public interface Progress {

  /** Says nothing. */
  Progress SILENT = (done, total) -> {};

  /** {@code done} of {@code total} articles are read; called by several threads. */
  void read(int done, int total);
}
