package dev.crosscheck.article;

import org.jsoup.parser.Parser;

/** Maps text that a parser decoded back to the source it decoded it from. */
final class Entities {

  /** The longest name that HTML knows is {@code &CounterClockwiseContourIntegral;}. */
  private static final int LONGEST = 40;

  private Entities() {}

  /**
   * Adds {@code decoded}, unit by unit with its place between {@code start} and {@code end} of the
   * file; an entity or an escaped character stands for its whole source.
   */
  static void align(Words words, String file, int start, int end, String decoded, boolean linked) {
    int at = start;
    int next = 0;
    while (next < decoded.length()) {
      char unit = decoded.charAt(next);
      if (at >= end) {
        words.add(unit, end, end, linked);
        next++;
        continue;
      }
      char source = file.charAt(at);
      int entity = source == '&' ? entityEnd(file, at, end, decoded, next) : -1;
      if (entity > 0) {
        String units = Parser.unescapeEntities(file.substring(at, entity), false);
        words.add(units, at, entity, linked);
        next += units.length();
        at = entity;
      } else if (source == unit || Character.isWhitespace(source) && Character.isWhitespace(unit)) {
        words.add(unit, at, ++at, linked);
        next++;
      } else {
        at++;
      }
    }
  }

  private static int entityEnd(String file, int at, int end, String decoded, int next) {
    int limit = Math.min(end, at + LONGEST);
    int stop = at + 1;
    while (stop < limit
        && (Character.isLetterOrDigit(file.charAt(stop)) || file.charAt(stop) == '#')) {
      stop++;
    }
    if (stop < limit && file.charAt(stop) == ';' && decodes(file, at, stop + 1, decoded, next)) {
      return stop + 1;
    }
    for (int shorter = at + 3; shorter <= stop; shorter++) {
      if (decodes(file, at, shorter, decoded, next)) {
        return shorter;
      }
    }
    return -1;
  }

  private static boolean decodes(String file, int at, int end, String decoded, int next) {
    String raw = file.substring(at, end);
    String units = Parser.unescapeEntities(raw, false);
    return units.length() < raw.length() && decoded.startsWith(units, next);
  }
}
