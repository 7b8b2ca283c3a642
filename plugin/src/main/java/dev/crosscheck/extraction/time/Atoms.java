package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.TimeWords.Word;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.List;

/** The atoms of a sentence; any index outside of it gives an edge. */
final class Atoms {

  private final Sentence sentence;
  private final List<Atom> atoms;
  private final Atom edge;

  private Atoms(Sentence sentence, List<Atom> atoms) {
    this.sentence = sentence;
    this.atoms = atoms;
    this.edge = Atom.edge(sentence.end());
  }

  static Atoms of(Sentence sentence) {
    List<Atom> atoms = new ArrayList<>(sentence.size() + 16);
    int before = -1;
    for (int i = 0; i < sentence.size(); i++) {
      before = cut(sentence.token(i), i, before, atoms);
    }
    return new Atoms(sentence, atoms);
  }

  private static int cut(Token token, int index, int before, List<Atom> atoms) {
    String text = token.text();
    int end = before;
    for (int from = 0; from < text.length(); ) {
      Atom.Kind kind = kind(text.charAt(from));
      int to = from + 1;
      while (kind != Atom.Kind.MARK && to < text.length() && kind(text.charAt(to)) == kind) {
        to++;
      }
      String lower = lower(text, from, to);
      atoms.add(
          new Atom(
              kind,
              lower,
              Character.isUpperCase(text.charAt(from)),
              token.start() + from == end,
              kind == Atom.Kind.DIGITS && to - from < 10 ? Integer.parseInt(lower) : -1,
              kind == Atom.Kind.LETTERS ? TimeWords.of(lower) : Word.NONE,
              token.tag(),
              index,
              token.start() + from,
              token.start() + to));
      end = token.start() + to;
      from = to;
    }
    return end;
  }

  private static String lower(String text, int from, int to) {
    if (to == from + 1 && text.charAt(from) == '~') {
      return "-"; // "2014~2018"
    }
    String part = from == 0 && to == text.length() ? text : text.substring(from, to);
    return part.toLowerCase(java.util.Locale.ROOT);
  }

  private static Atom.Kind kind(char unit) {
    return unit >= '0' && unit <= '9'
        ? Atom.Kind.DIGITS
        : Character.isLetter(unit) ? Atom.Kind.LETTERS : Atom.Kind.MARK;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return atoms.size();
  }

  Atom get(int index) {
    return index < 0 || index >= atoms.size() ? edge : atoms.get(index);
  }

  boolean is(int index, Sort sort) {
    return get(index).is(sort);
  }

  /** Whether the atom is one of these words or marks (lower case). */
  boolean is(int index, String... any) {
    String lower = get(index).lower();
    for (String each : any) {
      if (each.equals(lower)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words or marks stand there one after the other. */
  boolean are(int index, String... all) {
    for (int i = 0; i < all.length; i++) {
      if (!all[i].equals(get(index + i).lower())) {
        return false;
      }
    }
    return true;
  }

  /** Past one mark, if it stands there: {@code skip(i, ",")}. */
  int skip(int index, String... any) {
    return is(index, any) ? index + 1 : index;
  }

  /**
   * A whole number of its own: not a part of 1,500, 3.5, 8:30, 2/3, A-4, $5 or 5%. A hyphen may
   * follow, and a letter ("3rd", "7May").
   */
  boolean plainNumber(int index) {
    Atom atom = get(index);
    return atom.isDigits() && atom.number() >= 0 && freeBefore(index) && freeAfter(index);
  }

  boolean freeBefore(int index) {
    if (is(index - 1, "$", "£", "€")) {
      return false;
    }
    return !get(index).glued()
        || get(index - 1).kind() != Atom.Kind.MARK
        || is(index - 1, "(", "[", "\"", "'", "-", "|", ":", ";", ",", "/", "*", "_")
            && !(get(index - 1).glued() && get(index - 2).isDigits());
  }

  boolean freeAfter(int index) {
    if (is(index + 1, "%", "$") || is(index + 1, "percent")) {
      return false;
    }
    return !(get(index + 1).glued()
        && is(index + 1, ",", ".", ":", "/")
        && get(index + 2).glued()
        && get(index + 2).isDigits());
  }
}
