package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.TimeMention.Modifier;
import dev.crosscheck.extraction.TimeMention.Type;

/** What the words before a time expression say about its limits. */
final class Modifiers {

  private Modifiers() {}

  /**
   * @param bound the kind of the word before the expression, as {@link Limits#bound} takes it
   */
  static Modifier of(Atoms atoms, Phrase phrase, Type type, String bound) {
    Modifier part =
        switch (phrase.edge()) {
          case START, FIRST -> Modifier.START;
          case MID -> Modifier.MID;
          case END, LAST -> Modifier.END;
          case NONE, WEEK -> Modifier.NONE;
        };
    if (part != Modifier.NONE) {
      return part;
    }
    int before = phrase.first() - 1;
    if (atoms.is(before, "over") && atoms.is(phrase.first(), "the", "this", "these", "last")) {
      return Modifier.NONE;
    }
    Modifier limit = limit(atoms, atoms.is(before, "the", "a") ? before - 1 : before);
    boolean extent = type == Type.DURATION || phrase.meaning() instanceof Meaning.Away;
    return extent || limit == Modifier.APPROX ? limit : bounded(bound);
  }

  private static Modifier bounded(String bound) {
    return switch (bound) {
      case "BEFORE" -> Modifier.BEFORE;
      case "AFTER" -> Modifier.AFTER;
      case "UNTIL" -> Modifier.ON_OR_BEFORE;
      case "SINCE" -> Modifier.ON_OR_AFTER;
      case "ABOUT" -> Modifier.APPROX;
      default -> Modifier.NONE;
    };
  }

  private static Modifier limit(Atoms atoms, int before) {
    boolean not = atoms.is(before - 2, "no", "not");
    if (atoms.is(before, "than")) {
      boolean more = atoms.is(before - 1, "more", "longer", "later", "greater", "over");
      boolean less = atoms.is(before - 1, "less", "fewer", "shorter", "earlier", "sooner");
      return more
          ? not ? Modifier.EQUAL_OR_LESS : Modifier.MORE_THAN
          : less ? not ? Modifier.EQUAL_OR_MORE : Modifier.LESS_THAN : Modifier.NONE;
    }
    if (atoms.is(before, "over", "exceeding")) {
      return Modifier.MORE_THAN;
    }
    if (atoms.is(before, "under", "almost", "nearly")) {
      return Modifier.LESS_THAN;
    }
    if (atoms.is(before, "least") && atoms.is(before - 1, "at")) {
      return Modifier.EQUAL_OR_MORE;
    }
    boolean most = atoms.is(before, "most") && atoms.is(before - 1, "at");
    if (most || atoms.is(before, "to") && atoms.is(before - 1, "up")) {
      return Modifier.EQUAL_OR_LESS;
    }
    return atoms.is(before, "about", "around", "roughly", "approximately", "some", "circa")
        ? Modifier.APPROX
        : Modifier.NONE;
  }
}
