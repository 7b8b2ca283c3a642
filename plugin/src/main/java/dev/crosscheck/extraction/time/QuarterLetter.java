package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.Meaning.YearOf;
import java.util.Optional;

/** Quarters and halves by a letter: "Q3 2024", "H1 2025". */
final class QuarterLetter {

  private QuarterLetter() {}

  /** "Q3 2024". */
  static Optional<Phrase> at(Atoms atoms, int start, Atom year) {
    Atom number = atoms.get(start + 1);
    boolean half = atoms.is(start, "h");
    boolean possible = number.number() >= 1 && number.number() <= (half ? 2 : 4);
    boolean ends = !atoms.get(start + 2).glued() || !atoms.get(start + 2).isLetters();
    boolean one =
        number.length() == 1 && number.glued() && (year != null || !atoms.get(start).glued());
    if (!possible || !ends || !one) {
      return Optional.empty();
    }
    Unit unit = half ? Unit.HALF : Unit.QUARTER;
    YearOf before = year == null ? YearOf.NONE : YearOf.named(year.number());
    Atom glued = atoms.get(start + 3);
    if (year == null && atoms.is(start + 2, "-") && glued.glued() && glued.length() == 4) {
      Meaning named = new Meaning.Part(unit, number.number(), YearOf.named(glued.number()));
      return glued.isDigits() ? Optional.of(Phrase.of(start, start + 4, named)) : Optional.empty();
    }
    int end = year == null && atoms.is(start + 2, "-") ? start + 3 : start + 2;
    Phrase part = QuarterPhrase.part(atoms, start, end, unit, number.number(), before);
    if (part.end() == start + 3) {
      part = QuarterPhrase.part(atoms, start, start + 2, unit, number.number(), before);
    }
    return year == null && half && part.end() == start + 2 ? Optional.empty() : Optional.of(part);
  }
}
