package dev.crosscheck.article;

import java.util.Arrays;

/** Where each unit of a passage's text comes from in its file. */
public final class Origins {

  private final int[] starts;
  private final int[] ends;

  /**
   * @param starts for each unit of the text, the first unit of the file that it stands for
   * @param ends for each unit of the text, one past the last unit of the file that it stands for
   */
  Origins(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** The text stands in the file as it is, from {@code offset} on. */
  public static Origins verbatim(int offset, int length) {
    int[] starts = new int[length];
    Arrays.setAll(starts, i -> offset + i);
    int[] ends = new int[length];
    Arrays.setAll(ends, i -> offset + i + 1);
    return new Origins(starts, ends);
  }

  int start(int index) {
    return index < starts.length ? starts[index] : starts.length == 0 ? 0 : ends[ends.length - 1];
  }

  int end(int index) {
    return index == 0 ? start(0) : ends[index - 1];
  }
}
