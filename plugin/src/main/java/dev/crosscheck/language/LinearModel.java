package dev.crosscheck.language;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What each feature says for each outcome, in a file of OpenNLP's trainer. Immutable.
 *
 * <p>Names are looked up in the file's bytes: the library's own reader makes objects of tens of
 * thousands that one check never uses. Sums of logarithms have the same greatest member as the
 * library's probabilities.
 */
final class LinearModel {

  private static final String KIND = "GIS";
  private static final int NONE = -1;

  private final ByteBuffer file;
  private final String[] outcomes;

  /** For each group of features the outcomes that they speak for. */
  private final int[][] patterns;

  private final int[] names;
  private final int[] groups;
  private final int[] slots;

  /** Where the weights of each feature begin, one for each outcome of its pattern. */
  private final int[] places;

  private final double[] weights;

  private LinearModel(ByteBuffer file) throws IOException {
    this.file = file;
    if (!text().equals(KIND)) {
      throw new IOException("not a model of kind " + KIND);
    }
    file.getInt();
    file.getDouble();
    outcomes = new String[file.getInt()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = text();
    }
    patterns = new int[file.getInt()][];
    int[] sizes = new int[patterns.length];
    for (int i = 0; i < patterns.length; i++) {
      int[] numbers = numbers();
      sizes[i] = numbers[0];
      patterns[i] = Arrays.copyOfRange(numbers, 1, numbers.length);
    }
    names = new int[file.getInt()];
    groups = new int[names.length];
    places = new int[names.length];
    slots = new int[Integer.highestOneBit(Math.max(1, names.length)) << 2];
    index();
    place(sizes);
    weights = new double[file.remaining() / Double.BYTES];
    file.asDoubleBuffer().get(weights);
  }

  /**
   * Reads the entry of a model file.
   *
   * @throws IOException if there is none, or it is no model
   */
  static LinearModel read(InputStream in, String entry) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
      if (next.getName().equals(entry)) {
        return new LinearModel(ByteBuffer.wrap(zip.readAllBytes()));
      }
    }
    throw new EOFException("no " + entry);
  }

  private String text() {
    byte[] bytes = new byte[file.getShort() & 0xFFFF];
    file.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The whole numbers of a text with a space between them: "12 0 3 7". */
  private int[] numbers() {
    int end = (file.getShort() & 0xFFFF) + file.position();
    byte[] bytes = file.array();
    int[] numbers = new int[end - file.position()];
    int count = 0;
    for (int at = file.position(); at < end; at++) {
      int number = 0;
      for (; at < end && bytes[at] != ' '; at++) {
        number = 10 * number + bytes[at] - '0';
      }
      numbers[count++] = number;
    }
    file.position(end);
    return Arrays.copyOf(numbers, count);
  }

  private void index() {
    byte[] bytes = file.array();
    int at = file.position();
    for (int i = 0; i < names.length; i++) {
      names[i] = at;
      int end = at + 2 + ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF);
      int slot = hash(bytes, at + 2, end) & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = i + 1;
      at = end;
    }
    file.position(at);
  }

  private void place(int[] sizes) {
    int at = 0;
    int feature = 0;
    for (int group = 0; group < sizes.length; group++) {
      for (int i = 0; i < sizes[group]; i++) {
        groups[feature] = group;
        places[feature] = at;
        at += patterns[group].length;
        feature++;
      }
    }
  }

  private static int hash(byte[] bytes, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + bytes[i];
    }
    int mixed = hash * 0x9E3779B9; // names that differ in their end alone would stand in a row
    return mixed ^ mixed >>> 15;
  }

  int outcomes() {
    return outcomes.length;
  }

  String outcome(int index) {
    return outcomes[index];
  }

  /** The number of a feature; negative for one that the training never met. */
  int feature(String name) {
    byte[] wanted = encoded(name);
    int slot = hash(wanted, 0, wanted.length) & slots.length - 1;
    while (slots[slot] != 0) {
      int found = slots[slot] - 1;
      if (isNamed(found, wanted)) {
        return found;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return NONE;
  }

  private boolean isNamed(int feature, byte[] wanted) {
    int at = names[feature];
    if ((file.getShort(at) & 0xFFFF) != wanted.length) {
      return false;
    }
    return Arrays.equals(file.array(), at + 2, at + 2 + wanted.length, wanted, 0, wanted.length);
  }

  /** As the file writes text: each UTF-16 unit by itself, halves of pairs too. */
  private static byte[] encoded(String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    if (plain.length == text.length()) {
      return plain; // nothing but ASCII
    }
    byte[] bytes = new byte[text.length() * 3];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 0x80) {
        bytes[length++] = (byte) unit;
      } else if (unit < 0x800) {
        bytes[length++] = (byte) (0xC0 | unit >> 6);
        bytes[length++] = (byte) (0x80 | unit & 0x3F);
      } else {
        bytes[length++] = (byte) (0xE0 | unit >> 12);
        bytes[length++] = (byte) (0x80 | unit >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | unit & 0x3F);
      }
    }
    return Arrays.copyOf(bytes, length);
  }

  /** Adds what a feature says for each outcome; an unknown one says nothing. */
  void add(int feature, double[] scores) {
    if (feature < 0) {
      return;
    }
    int at = places[feature];
    for (int outcome : patterns[groups[feature]]) {
      scores[outcome] += weights[at++];
    }
  }

  /** The sum of what some features say. */
  double[] scores(String... features) {
    double[] scores = new double[outcomes.length];
    for (String feature : features) {
      add(feature(feature), scores);
    }
    return scores;
  }

  /** The index of the likeliest outcome, the first of several. */
  static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
