package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.Meaning.Written;

/** Two weekdays or months that are joined to a range: "from Friday to Monday". */
final class Joint {

  private Joint() {}

  /** "From next Monday to Friday" begins with a weekday, too. */
  private static Meaning named(Meaning meaning) {
    return meaning instanceof Meaning.NearNamed near ? near.named() : meaning;
  }

  /** The phrase, as the end of a range where it ends one; {@code before} may be null. */
  static Phrase joined(TimeReader.Found before, int sentence, Atoms atoms, Phrase phrase) {
    if (before == null
        || before.sentence() != sentence
        || !(phrase.meaning() instanceof Written last)
        || !(named(before.phrase().meaning()) instanceof Written first)
        || last.year() > 0
        || last.day() > 0
        || first.day() > 0) {
      return phrase;
    }
    int end = before.phrase().end();
    boolean joint =
        phrase.first() == end + 1
            && (atoms.is(end, "to", "through", "until", "till", "-", "/")
                || atoms.is(end, "and") && atoms.is(before.phrase().first() - 1, "between"));
    boolean weekdays = first.weekday().isPresent() && last.weekday().isPresent();
    boolean months = first.month() > 0 && last.month() > 0;
    return joint && (weekdays || months)
        ? new Phrase(phrase.first(), phrase.end(), new Meaning.Until(last), phrase.edge())
        : phrase;
  }
}
