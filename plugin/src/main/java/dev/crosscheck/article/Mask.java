package dev.crosscheck.article;

/** A file of which pieces are hidden from its reader; every other unit keeps its place. */
final class Mask {

  /** A hidden unit; of private use, so that no reader takes it for punctuation or space. */
  static final char UNIT = '\uE000';

  private final String file;
  private final char[] masked;
  private boolean any;

  Mask(String file) {
    this.file = file;
    this.masked = file.toCharArray();
  }

  /** Hides a piece, but for its ends of lines. */
  void hide(int from, int to) {
    any = true;
    for (int i = from; i < to; i++) {
      if (masked[i] != '\n' && masked[i] != '\r') {
        masked[i] = UNIT;
      }
    }
  }

  /** The file; a line that holds hidden pieces alone is a blank line. */
  String masked() {
    if (!any) {
      return file;
    }
    int start = 0;
    for (int i = 0; i <= masked.length; i++) {
      if (i == masked.length || masked[i] == '\n' || masked[i] == '\r') {
        blank(start, i);
        start = i + 1;
      }
    }
    return new String(masked);
  }

  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (masked[i] != UNIT && !Character.isWhitespace(masked[i])) {
        return;
      }
    }
    for (int i = from; i < to; i++) {
      masked[i] = ' ';
    }
  }
}
