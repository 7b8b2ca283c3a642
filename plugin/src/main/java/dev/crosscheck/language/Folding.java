package dev.crosscheck.language;

/**
 * Typographic characters as the ASCII ones that the models were trained on, unit for unit, so that
 * every offset stays.
 */
final class Folding {

  private Folding() {}

  static String fold(String text) {
    char[] folded = null;
    for (int i = 0; i < text.length(); i++) {
      char plain = fold(text.charAt(i));
      if (plain != text.charAt(i)) {
        if (folded == null) {
          folded = text.toCharArray();
        }
        folded[i] = plain;
      }
    }
    return folded == null ? text : new String(folded);
  }

  private static char fold(char unit) {
    return switch (unit) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u00B4' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u00A0', '\u2007', '\u202F', '\u2009', '\u200A', '\u3000', '\t', '\n', '\r' -> ' ';
      case '\uFF0C', '\u3001' -> ',';
      case '\u3002' -> '.';
      default -> unit >= '\uFF01' && unit <= '\uFF1F' ? (char) (unit - '\uFF01' + '!') : unit;
    };
  }
}
