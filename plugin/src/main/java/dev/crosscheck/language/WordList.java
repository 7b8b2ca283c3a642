package dev.crosscheck.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A word table that is looked up where it lies: a line a word, the lines sorted by their bytes,
 * what is said of the word behind a tab. Nothing is built from it, so that loading it costs little.
 */
public final class WordList {

  private final byte[] bytes;
  private final int start;

  /**
   * @param bytes lines in UTF-8, sorted, each with its end; comments, which start with #, come
   *     first
   */
  WordList(byte[] bytes) {
    this.bytes = bytes;
    int first = 0;
    while (first < bytes.length && bytes[first] == '#') {
      first = end(first) + 1;
    }
    start = first;
  }

  /**
   * Reads a table.
   *
   * @param path absolute on the class path
   * @throws UncheckedIOException if it cannot be read
   */
  public static WordList load(String path) {
    try (InputStream in = WordList.class.getResourceAsStream(path)) {
      return new WordList(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The word table " + path + " could not be read", e);
    }
  }

  public boolean contains(String word) {
    return find(word) >= 0;
  }

  /** What the table says of a word: the rest of its line; empty where it has no such word. */
  public Optional<String> of(String word) {
    int tab = find(word);
    if (tab < 0) {
      return Optional.empty();
    }
    int end = end(tab);
    int from = Math.min(tab + 1, end);
    return Optional.of(new String(bytes, from, end - from, StandardCharsets.UTF_8));
  }

  /** Where the word's part of its line ends; negative where there is no such line. */
  private int find(String word) {
    byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
    int low = start;
    int high = bytes.length;
    while (low < high) {
      int line = line(low, (low + high) >>> 1);
      int order = compare(wanted, line);
      if (order == 0) {
        return line + wanted.length;
      }
      if (order < 0) {
        high = line;
      } else {
        low = end(line) + 1;
      }
    }
    return -1;
  }

  /** Where the line begins that holds a place. */
  private int line(int least, int place) {
    int at = place;
    while (at > least && bytes[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  private int end(int line) {
    int at = line;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  /** By unsigned bytes, which is the order of code points. */
  private int compare(byte[] wanted, int line) {
    for (int i = 0; i < wanted.length; i++) {
      int there = line + i < bytes.length ? bytes[line + i] & 0xFF : '\n';
      if (there == '\t' || there == '\n') {
        return 1;
      }
      int order = (wanted[i] & 0xFF) - there;
      if (order != 0) {
        return order;
      }
    }
    int next = line + wanted.length;
    return next >= bytes.length || bytes[next] == '\n' || bytes[next] == '\t' ? 0 : -1;
  }
}
