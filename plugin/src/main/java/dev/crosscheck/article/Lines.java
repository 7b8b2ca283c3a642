package dev.crosscheck.article;

import java.util.Arrays;

/** The line starts of one file: many positions of one article without reading it once for each. */
public final class Lines {

  private final int[] starts;
  private final int length;

  /** The lines of a decoded file. */
  public Lines(String text) {
    int[] found = new int[16];
    int count = 1;
    found[0] = text.startsWith("\uFEFF") ? 1 : 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '\n' || unit == '\r' && !text.startsWith("\n", i + 1)) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
    this.length = text.length();
  }

  /** Line and column of an offset; an offset past the end is the end. */
  public Position position(int offset) {
    int limit = Math.min(offset, length);
    int found = Arrays.binarySearch(starts, limit);
    int line = Math.max(0, found >= 0 ? found : -found - 2);
    return new Position(line + 1, Math.max(1, limit - starts[line] + 1));
  }
}
