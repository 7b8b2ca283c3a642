package dev.crosscheck.reporting.sarif;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The hash by which GitHub's code scanning follows a line through edits: a rolling hash of the 100
 * units from the line's start, blanks left out, with a count for lines alike. It must equal the one
 * that the upload action works out, bit for bit.
 */
final class LineHash {

  private static final int WINDOW = 100;
  private static final long FACTOR = 37;
  private static final char END_OF_FILE = 0xFFFF;
  private static final long FIRST_FACTOR = power();

  private final SortedMap<Integer, String> hashes = new TreeMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final char[] window = new char[WINDOW];
  private final int[] lines = new int[WINDOW];
  private int index;
  private long hash;

  private LineHash() {
    Arrays.fill(lines, -1);
  }

  /** The hashes of a file's lines by line number, from 1. */
  static SortedMap<Integer, String> of(String text) {
    LineHash hash = new LineHash();
    hash.read(text);
    return hash.hashes;
  }

  private void read(String text) {
    int line = 0;
    boolean lineStart = true;
    boolean afterReturn = false;
    for (int i = 0; i <= text.length(); i++) {
      char unit = i == text.length() ? END_OF_FILE : text.charAt(i);
      if (unit == ' ' || unit == '\t' || afterReturn && unit == '\n') {
        afterReturn = false;
        continue;
      }
      afterReturn = unit == '\r';
      unit = afterReturn ? '\n' : unit;
      emit();
      if (lineStart) {
        lines[index] = ++line;
      }
      lineStart = unit == '\n';
      roll(unit);
    }
    for (int i = 0; i < WINDOW; i++) {
      emit();
      roll('\0');
    }
  }

  private void emit() {
    if (lines[index] != -1) {
      String value = Long.toHexString(hash);
      hashes.put(lines[index], value + ":" + counts.merge(value, 1, Integer::sum));
      lines[index] = -1;
    }
  }

  private void roll(char unit) {
    char first = window[index];
    window[index] = unit;
    hash = FACTOR * hash + unit - FIRST_FACTOR * first;
    index = (index + 1) % WINDOW;
  }

  private static long power() {
    long power = 1;
    for (int i = 0; i < WINDOW; i++) {
      power *= FACTOR;
    }
    return power;
  }
}
