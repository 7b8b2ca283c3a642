package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.Meaning.Written;
import dev.crosscheck.language.Tag;

/**
 * Two times of which the first tells what the second is: "from Friday to Monday", "the 2013 race in
 * early August".
 */
final class Joint {

  private Joint() {}

  /** "From next Monday to Friday" begins with a weekday, too. */
  private static Meaning named(Meaning meaning) {
    return meaning instanceof Meaning.NearNamed near ? near.named() : meaning;
  }

  /** How many words can stand between a year and what was in it. */
  private static final int NAME = 4;

  /** "The 2013 race in August" was in that year; but "sold in 2013 and closed in August". */
  private static boolean isOfYear(Atoms atoms, Phrase year, Phrase phrase) {
    int at = phrase.first() - 1;
    at = atoms.is(at, "the") ? at - 1 : at;
    int words = at - year.end();
    if (!atoms.is(at, "in", "on", "of") || words < 1 || words > NAME) {
      return false;
    }
    for (int i = year.end(); i < at; i++) {
      Atom word = atoms.get(i);
      Tag tag = word.tag();
      if (!word.isLetters() || tag != Tag.NOUN && tag != Tag.PROPN && tag != Tag.ADJ) {
        return false;
      }
    }
    return true;
  }

  /** "His 2016 presidential bid on Monday, March 23" was made in another year. */
  private static boolean fits(Written date, int year) {
    return date.weekday().isEmpty()
        || WrittenDates.piece(date, year)
            .filter(day -> day.first().getDayOfWeek() == date.weekday().get())
            .isPresent();
  }

  /** "Is expected Tuesday or Wednesday": written on a Wednesday, that is the next one. */
  private static boolean isAhead(Atoms atoms, Phrase first, int end) {
    int token = atoms.get(first.first()).token();
    return atoms.is(end, "or", "and")
        && TenseReader.at(atoms.sentence(), token, token + 1) == Tense.FUTURE;
  }

  /** The phrase, as the end of a range where it ends one; {@code before} may be null. */
  static Phrase joined(TimeReader.Found before, int sentence, Atoms atoms, Phrase phrase) {
    if (before == null
        || before.sentence() != sentence
        || !(phrase.meaning() instanceof Written last)
        || !(named(before.phrase().meaning()) instanceof Written first)
        || last.year() > 0) {
      return phrase;
    }
    boolean year = first.year() > 0 && first.month() == 0 && last.month() > 0;
    if (year && isOfYear(atoms, before.phrase(), phrase) && fits(last, first.year())) {
      Meaning dated = last.withYear(first.year());
      return new Phrase(phrase.first(), phrase.end(), dated, phrase.edge());
    }
    if (last.day() > 0 || first.day() > 0) {
      return phrase;
    }
    int end = before.phrase().end();
    boolean joint =
        phrase.first() == end + 1
            && (atoms.is(end, "to", "through", "until", "till", "-", "/")
                || atoms.is(end, "and") && atoms.is(before.phrase().first() - 1, "between"));
    boolean weekdays = first.weekday().isPresent() && last.weekday().isPresent();
    joint |= weekdays && phrase.first() == end + 1 && isAhead(atoms, before.phrase(), end);
    boolean months = first.month() > 0 && last.month() > 0;
    return joint && (weekdays || months)
        ? new Phrase(phrase.first(), phrase.end(), new Meaning.Until(last), phrase.edge())
        : phrase;
  }
}
