package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.DateParts.Found;
import dev.crosscheck.extraction.time.Meaning.Between;
import dev.crosscheck.extraction.time.Meaning.Written;
import dev.crosscheck.language.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Months and years without a day: "June 2024", "in March", "in 2014", "1990-95". */
final class MonthOrYear {

  /** Before tens they tell ages: "in her late 30s". */
  private static final String[] OWNERS = {"my", "your", "his", "her", "our", "their"};

  private MonthOrYear() {}

  static List<Phrase> at(Atoms atoms, int start) {
    return atoms.get(start).isDigits() ? year(atoms, start) : month(atoms, start);
  }

  private static List<Phrase> month(Atoms atoms, int start) {
    Optional<Found> month = DateParts.month(atoms, start);
    if (month.isEmpty()) {
      return List.of();
    }
    int end = month.get().end();
    Optional<Found> year = DateParts.yearAfter(atoms, end);
    if (year.isPresent()) {
      Written written = Written.month(year.get().value(), month.get().value());
      return List.of(Phrase.of(start, year.get().end(), written));
    }
    if (!standsAlone(atoms, start, end)) {
      return List.of();
    }
    Optional<Phrase> last = SharedYear.lastMonth(atoms, start, end);
    if (last.isPresent()) {
      Written to = (Written) last.get().meaning();
      int turn = month.get().value() <= to.month() ? to.year() : to.year() - 1;
      return List.of(Phrase.of(start, end, Written.month(turn, month.get().value())), last.get());
    }
    int shared = SharedYear.ofLast(atoms, start, end, month.get().value());
    Written written = Written.month(shared, month.get().value());
    int shift = shared == 0 ? SharedYear.shift(atoms, end) : 0;
    Meaning meaning = shift == 0 ? written : new Meaning.InYear(written, shift);
    return List.of(Phrase.of(start, end, meaning));
  }

  /** Whether the name of a month without day and year is a month, not a woman or a verb. */
  private static boolean standsAlone(Atoms atoms, int start, int end) {
    Atom before = atoms.get(start - 1);
    Atom after = atoms.get(end);
    boolean name = after.capital() && after.isLetters() && after.tag() == Tag.PROPN;
    boolean surname = before.capital() && before.tag() == Tag.PROPN && !before.is(Sort.EARLY);
    boolean led =
        before.is(Sort.BOUND)
            || before.is(Sort.EARLY)
            || before.is(Sort.SHIFT)
            || before.is(Sort.YEAR_BEFORE)
            || atoms.is(start - 1, "of", "for", "every", "each", "next", "into", "as", "than", "-");
    boolean ranged =
        atoms.is(start - 1, "from", "between") && isMonth(atoms, atoms.skip(end + 1, "the"))
            || isMonth(atoms, start - 2)
                && atoms.is(start - 1, "to", "and", "through", "until", "/")
            || atoms.is(end, "to", "through", "until", "till") && isMonth(atoms, end + 1);
    boolean joined = atoms.is(end, "-", "/") && atoms.get(end).glued();
    if (joined && isMonth(atoms, end + 1)) {
      return true;
    }
    if (atoms.is(start, Sort.MONTH_SHORT)) {
      boolean pair = atoms.is(start - 1, "and", "or");
      if (pair && !isMonth(atoms, start - 2) && !atoms.get(start - 2).isDigits()) {
        return false;
      }
      boolean ends = !after.isLetters() && !after.isDigits();
      boolean sure =
          atoms.is(end - 1, ".")
              || atoms.is(start, "sept")
              || ranged
              || ends && atoms.is(start - 1, "in", "after", "before", "since", "until", "by", "of");
      return (led || ranged) && !name && !surname && sure;
    }
    if (joined && after.length() > 0) {
      return false;
    }
    if (ranged) {
      return true;
    }
    if (atoms.is(start, "may", "march", "april", "june", "august")) {
      boolean modifies = atoms.is(start - 1, "the", "a", "its") && after.tag() == Tag.NOUN;
      boolean own = !atoms.is(start, "may", "march") || !atoms.is(end, "on", "to", "for");
      boolean sure =
          atoms.is(start - 1, "in", "since", "until", "during")
              || atoms.is(start - 1, "of") && atoms.get(start - 2).is(Sort.EDGE)
              || atoms.is(start - 1, "the") && atoms.is(start - 2, "in") && !after.isLetters()
              || before.is(Sort.EARLY)
              || before.is(Sort.SHIFT);
      return (sure || own && !name && (led || modifies)) && !surname;
    }
    boolean possessed = atoms.is(start - 1, "mr", "mrs", "ms", "black");
    return !surname && !possessed && !(name && !led);
  }

  private static boolean isMonth(Atoms atoms, int at) {
    Atom atom = atoms.get(at);
    return atom.capital() && (atom.is(Sort.MONTH) || atom.is(Sort.MONTH_SHORT));
  }

  private static List<Phrase> year(Atoms atoms, int start) {
    Optional<Phrase> decade = decade(atoms, start).or(() -> beforeChrist(atoms, start));
    if (decade.isPresent()) {
      return List.of(decade.get());
    }
    Optional<Phrase> pair = pair(atoms, start);
    if (pair.isPresent()) {
      return List.of(pair.get());
    }
    Optional<Found> year = DateParts.yearNumber(atoms, start);
    int next = atoms.skip(start + 1, "/", "-");
    boolean month =
        isMonth(atoms, next)
            && (atoms.get(next).is(Sort.MONTH) || !atoms.get(next + 1).isLetters());
    if (year.isEmpty() || !month && !Years.isYear(atoms, start)) {
      return List.of();
    }
    int from = year.get().value();
    if (month) {
      return List.of(yearFirst(atoms, start, from, next));
    }
    Atom last = atoms.get(start + 2);
    if (atoms.is(start + 1, "-", "/") && atoms.get(start + 1).glued() && last.isDigits()) {
      int to = last.length() == 2 ? from / 100 * 100 + last.number() : last.number();
      boolean goesOn = atoms.is(start + 3, "-") && atoms.get(start + 4).isDigits();
      boolean length = last.length() == 2 || last.length() == 4;
      boolean fits = to > from && to - from < 200 && length && !goesOn;
      return fits
          ? List.of(Phrase.of(start, start + 3, new Between(Written.year(from), Written.year(to))))
          : List.of();
    }
    boolean era = atoms.is(start + 1, "ad", "ce") && atoms.get(start + 1).capital();
    return List.of(Phrase.of(start, era ? start + 2 : start + 1, Written.year(from)));
  }

  /** "300 BC", "the 44 B.C. murder"; but "300 BC members". No days are counted in such years. */
  private static Optional<Phrase> beforeChrist(Atoms atoms, int start) {
    boolean dotted = atoms.is(start + 1, "b") && atoms.are(start + 2, ".", "c");
    boolean era = atoms.is(start + 1, "bc", "bce") || dotted;
    int number = atoms.get(start).number();
    int end = dotted ? start + 4 : start + 2;
    boolean led = atoms.is(start - 1, "the") || atoms.is(start - 1, Sort.YEAR_BEFORE);
    boolean counts = !led && LengthPhrase.follows(atoms, end);
    return era && !counts && atoms.get(start + 1).capital() && number > 0 && number < 10_000
        ? Optional.of(
            Phrase.of(start, end, new Meaning.Vague(String.format(Locale.ROOT, "BC%04d", number))))
        : Optional.empty();
  }

  /** "1985/86", a season or a year of a budget: two years that follow each other. */
  private static Optional<Phrase> pair(Atoms atoms, int start) {
    Atom first = atoms.get(start);
    Atom last = atoms.get(start + 2);
    boolean hyphen = atoms.is(start + 1, "-") && last.length() == 2 && isSeason(atoms, start);
    boolean mark = atoms.is(start + 1, "/") || hyphen;
    boolean glued = mark && atoms.get(start + 1).glued() && last.glued();
    boolean years = first.length() == 4 && first.number() >= 1800 && first.number() < 2100;
    boolean next =
        last.length() == 2 && last.number() == (first.number() + 1) % 100
            || last.length() == 4 && last.number() == first.number() + 1;
    boolean goesOn = atoms.is(start + 3, "/", "-") && atoms.get(start + 4).isDigits();
    Meaning seasons = new Between(Written.year(first.number()), Written.year(first.number() + 1));
    return glued && years && next && last.isDigits() && !goesOn && atoms.freeBefore(start)
        ? Optional.of(Phrase.of(start, start + 3, seasons))
        : Optional.empty();
  }

  /** "The 2009-10 season", "the 2008-09 recession"; a bare "2009-10" may be October. */
  private static boolean isSeason(Atoms atoms, int start) {
    boolean named = atoms.is(start - 1, "the") && LengthPhrase.follows(atoms, start + 3);
    return named
        || atoms.is(
            start + 3,
            "season",
            "seasons",
            "campaign",
            "school",
            "academic",
            "fiscal",
            "financial",
            "budget",
            "term",
            "winter");
  }

  /** "2024 August", "2018 March 18". */
  private static Phrase yearFirst(Atoms atoms, int start, int year, int month) {
    int named = atoms.get(month).value(atoms.is(month, Sort.MONTH) ? Sort.MONTH : Sort.MONTH_SHORT);
    return DateParts.dayNumber(atoms, month + 1)
        .map(day -> Phrase.of(start, day.end(), Written.day(year, named, day.value())))
        .orElse(Phrase.of(start, month + 1, Written.month(year, named)));
  }

  static Optional<Phrase> decade(Atoms atoms, int start) {
    return decadeEnd(atoms, start)
        .map(
            found -> {
              int first = found.value();
              // "The 1800s" are a century, and "the 2000s" have not been one for long
              boolean century = first >= 1000 && first < 2000 && first % 100 == 0;
              Meaning meaning =
                  century ? new Meaning.Century(first / 100 + 1) : new Meaning.Decade(first);
              return Phrase.of(start, found.end(), meaning);
            });
  }

  /** "1990s", "1990's", "80s": the first year. */
  private static Optional<Found> decadeEnd(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    boolean four = atom.length() == 4 && atom.number() >= 1000 && atom.number() < 2100;
    // "The shares may reach the mid 30s"
    boolean level = atoms.is(start - 1, "mid") && atom.number() < 50;
    boolean two =
        atom.length() == 2 && atoms.is(start - 1, "the", "'", "early", "late", "mid") && !level;
    boolean age = atoms.is(start - (atoms.is(start - 1, "-") ? 3 : 2), OWNERS);
    int letter = atoms.is(start + 1, "'") ? start + 2 : start + 1;
    boolean plural = atoms.is(letter, "s") && atoms.get(letter).glued();
    // "It beat 2020's record"
    boolean owns =
        letter > start + 1
            && LengthPhrase.follows(atoms, letter + 1)
            && !atoms.is(start - 1, "the", "early", "late", "mid", "-");
    return !owns && (four || two && !age) && plural && atom.number() % 10 == 0
        ? Optional.of(new Found(atom.number(), letter + 1))
        : Optional.empty();
  }
}
