package dev.crosscheck.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A name as written, taken apart.
 *
 * @param parts its folded parts; a hyphen parts like a space: {@code kim, jong, un}
 * @param form what readers see as one spelling: case, accents, apostrophes and full stops folded,
 *     hyphens and spaces kept
 */
record Spelling(List<String> parts, String form) {

  private static final int LONGEST = 120;

  Spelling {
    parts = List.copyOf(parts);
  }

  static Spelling of(String text) {
    String form = fold(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= form.length(); i++) {
      if (i == form.length() || form.charAt(i) == ' ' || form.charAt(i) == '-') {
        if (i > start) {
          parts.add(form.substring(start, i));
        }
        start = i + 1;
      }
    }
    return new Spelling(parts, form);
  }

  /**
   * The form without what typesetting alone changes: "M. K. Holm", "M.K. Holm" and "MK Holm" are
   * one, and so are "Harbour-Hall" and a "Harbour- Hall" that a line has parted.
   */
  static String typeset(String text) {
    StringBuilder out = new StringBuilder();
    boolean initial = false;
    for (String part : of(text.replace('.', ' ').replace(',', ' ')).form().split(" ")) {
      boolean letter = part.length() == 1;
      boolean joined = initial && letter || out.length() > 0 && out.charAt(out.length() - 1) == '-';
      out.append(joined || out.length() == 0 ? "" : " ").append(part);
      initial = letter;
    }
    return out.toString();
  }

  /** "De’Shaun", "DeShaun" and "Déshaun" are one. */
  static String fold(String text) {
    String bare = Normalizer.normalize(text.strip(), Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char unit = bare.charAt(i);
      if (Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)) {
        out.append(Character.toLowerCase(unit));
      } else if (isDash(unit)) {
        out.append('-');
      } else if (isSpace(unit) && !endsWithSpace(out)) {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  private static boolean endsWithSpace(StringBuilder out) {
    return out.length() == 0 || out.charAt(out.length() - 1) == ' ';
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  private static boolean isDash(char unit) {
    return Character.getType(unit) == Character.DASH_PUNCTUATION;
  }
}
