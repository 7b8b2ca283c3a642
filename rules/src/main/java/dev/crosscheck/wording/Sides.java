package dev.crosscheck.wording;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.Span;
import java.util.Comparator;

/** Sides of findings about wording: a place, its words, and what they are. */
final class Sides {

  static final Comparator<Evidence> READING_ORDER = Comparator.comparing(Evidence::span);

  private Sides() {}

  static Evidence of(Span span, String words, String position) {
    return Evidence.of(span, foldSpace(words), position);
  }

  static Evidence of(NameUse use) {
    return of(use.span(), use.text(), foldSpace(use.text()));
  }

  static String quoted(String words) {
    return "“" + foldSpace(words) + "”";
  }

  static String times(int count) {
    return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
  }

  static String foldSpace(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      if (!space) {
        out.append(text.charAt(i));
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
