package dev.crosscheck.article;

import java.util.Arrays;
import java.util.Optional;

/**
 * The text of a block in the making, each unit with the stretch of the file that it stands for.
 *
 * <p>White space is folded as it comes; what is masked or invisible is dropped.
 */
final class Words {

  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private boolean spaced;
  private int lettersLinked;
  private int letters;

  boolean isEmpty() {
    return text.isEmpty();
  }

  char last() {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  /** The file's own units from {@code start} to {@code end}. */
  void verbatim(String file, int start, int end) {
    for (int i = start; i < end; i++) {
      add(file.charAt(i), i, i + 1, false);
    }
  }

  /** Several units that stand for one stretch, such as a decoded entity. */
  void add(String units, int start, int end, boolean linked) {
    for (int i = 0; i < units.length(); i++) {
      add(units.charAt(i), start, end, linked);
    }
  }

  void add(char unit, int start, int end, boolean linked) {
    if (isInvisible(unit)) {
      return;
    }
    if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
      space();
      return;
    }
    if (spaced) {
      put(' ', text.isEmpty() ? start : ends[text.length() - 1], start);
      spaced = false;
    }
    put(unit, start, end);
    if (Character.isLetterOrDigit(unit)) {
      letters++;
      lettersLinked += linked ? 1 : 0;
    }
  }

  /** The words before and after stand apart: the end of a line. */
  void space() {
    spaced = !text.isEmpty();
  }

  void object(int start, int end) {
    if (last() != Passage.OBJECT || spaced) {
      add(Passage.OBJECT, start, end, false);
    }
  }

  /** Two cells of a table stand side by side. */
  void cell() {
    if (!text.isEmpty()) {
      int at = ends[text.length() - 1];
      put(' ', at, at);
      put('|', at, at);
      spaced = true;
    }
  }

  private void put(char unit, int start, int end) {
    int at = text.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, 2 * at);
      ends = Arrays.copyOf(ends, 2 * at);
    }
    text.append(unit);
    int floor = at == 0 ? 0 : starts[at - 1];
    starts[at] = Math.max(floor, start);
    ends[at] = Math.max(starts[at], end);
  }

  private static boolean isInvisible(char unit) {
    return unit == Mask.UNIT
        || unit == '\u00AD'
        || unit >= '\u200B' && unit <= '\u200F'
        || unit >= '\u202A' && unit <= '\u202E'
        || unit >= '\u2060' && unit <= '\u2064'
        || unit == '\uFEFF'
        || unit < ' ' && !Character.isWhitespace(unit);
  }

  /**
   * What was gathered, as a block, and a fresh start; nothing where no letter or digit is in it.
   */
  Optional<Block> take(Passage.Kind kind, boolean structural) {
    Optional<Block> block = Optional.empty();
    if (letters > 0) {
      Words prose = Addresses.replaced(this);
      if (prose.letters > 0) {
        int length = prose.text.length();
        Origins origins =
            new Origins(Arrays.copyOf(prose.starts, length), Arrays.copyOf(prose.ends, length));
        boolean linked = lettersLinked == letters;
        block = Optional.of(new Block(kind, prose.text.toString(), origins, structural, linked));
      }
    }
    text.setLength(0);
    spaced = false;
    letters = 0;
    lettersLinked = 0;
    return block;
  }

  CharSequence text() {
    return text;
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }
}
