package dev.crosscheck.reporting.html;

import dev.crosscheck.article.Passage;

/**
 * From the file to a passage's text. A passage leaves markup out, so that an offset of the file can
 * fall between two of its units.
 */
final class Offsets {

  private Offsets() {}

  /** The first unit of the passage that ends after {@code offset} of the file. */
  static int start(Passage passage, int offset) {
    int low = 0;
    int high = passage.text().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passage.span(middle, middle + 1).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The first unit of the passage that begins at or after {@code offset} of the file. */
  static int end(Passage passage, int offset) {
    int low = 0;
    int high = passage.text().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passage.span(middle, middle + 1).start() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
