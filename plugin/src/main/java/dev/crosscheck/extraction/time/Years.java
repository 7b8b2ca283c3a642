package dev.crosscheck.extraction.time;

import dev.crosscheck.language.Tag;

/** Tells a year from another number of four digits by what stands beside it. */
final class Years {

  /** What is reckoned by the year, and is not counted itself. */
  private static final String[] RECKONED = {
    "earnings", "profit", "profits", "revenue", "revenues", "results", "result", "income", "net",
    "budget", "season", "elections", "election", "levels", "level", "sales", "turnover", "figures",
    "figure", "report", "forecast", "forecasts", "target", "targets", "growth", "spending"
  };

  /** How many words can describe what is reckoned. */
  private static final int MODIFIERS = 2;

  private Years() {}

  static boolean isYear(Atoms atoms, int at) {
    int number = atoms.get(at).number();
    boolean likely = number >= 1500 && number < 2100;
    if (number > 2200 || counts(atoms, at)) {
      return false;
    }
    if (likely && isReckoned(atoms, at)) {
      return true;
    }
    boolean joined = atoms.is(at - 1, "-") && atoms.get(at).glued();
    if (joined && atoms.is(at - 2, "mid", "early", "late", "pre", "post", "end")) {
      return likely;
    }
    if (atoms.is(
            at - 1,
            "in",
            "since",
            "during",
            "until",
            "into",
            "both",
            "fiscal",
            "calendar",
            "late",
            "early",
            "mid")
        || atoms.is(at - 1, "year") && likely
        || atoms.is(at - 1, "years") && atoms.is(at - 2, "the") && likely) {
      return likely || !atoms.get(at + 1).isLetters() || atoms.get(at + 1).tag() != Tag.NOUN;
    }
    if (atoms.get(at - 1).is(Sort.YEAR_BEFORE) || atoms.is(at - 1, "than", "as")) {
      return likely && number >= 1700 && (!described(atoms, at + 1) || dates(atoms, at));
    }
    if (number < 1700 || !likely) {
      return false;
    }
    if (atoms.is(at + 1, "or") && atoms.is(at + 2, "later", "earlier", "before")) {
      return true;
    }
    return ranged(atoms, at)
        || bracketed(atoms, at)
        || named(atoms, at)
        || paired(atoms, at)
        || listed(atoms, at)
        || compared(atoms, at)
        || atoms.is(at - 1, "due") && !LengthPhrase.follows(atoms, at + 1)
        || tells(atoms, at);
  }

  /** "1990 earnings", "1990 Anheuser earnings", "1990 capital spending". */
  private static boolean isReckoned(Atoms atoms, int at) {
    if (atoms.is(at + 1, RECKONED)) {
      return true;
    }
    boolean described = atoms.get(at + 1).isLetters() && isExact(atoms, at);
    int last = described ? at + MODIFIERS : at;
    for (int i = at + 1; i <= last && isModifier(atoms.get(i)); i++) {
      if (atoms.is(i + 1, RECKONED)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isModifier(Atom atom) {
    return atom.isLetters()
        && (atom.tag() == Tag.NOUN || atom.tag() == Tag.PROPN || atom.tag() == Tag.ADJ);
  }

  /** "in 2014 people were told" cannot be told from "in 2014, people": left alone. */
  private static boolean counts(Atoms atoms, int at) {
    return atoms.is(at + 1, "people", "percent", "points", "miles", "feet", "men", "women")
        || atoms.is(at + 1, Sort.UNITS)
        || atoms.is(at - 1, "$", "#", "no", "number")
        || atoms.is(atoms.skip(at + 1, "-"), "block", "blocks"); // "the 1700 block of Mill Street"
  }

  private static boolean described(Atoms atoms, int next) {
    return atoms.get(next).isLetters()
        && !atoms.get(next).is(Sort.PART)
        && !(atoms.get(next).capital() && isExact(atoms, next - 1))
        && (atoms.get(next).tag() == Tag.NOUN && atoms.get(next).lower().endsWith("s")
            || atoms.get(next).tag() == Tag.ADJ);
  }

  /** "2014-2018", "2014 to 2018", the first of them or the last. */
  private static boolean ranged(Atoms atoms, int at) {
    return atoms.is(at + 1, "-", "to", "through", "until") && follows(atoms, at, at + 2)
        || atoms.is(at - 1, "-", "to", "through", "until") && follows(atoms, at - 2, at);
  }

  private static boolean follows(Atoms atoms, int from, int to) {
    Atom first = atoms.get(from);
    Atom last = atoms.get(to);
    boolean years =
        first.length() == 4 && last.length() == 4 && first.isDigits() && last.isDigits();
    int span = last.number() - first.number();
    return years
        && first.number() >= 1700
        && last.number() < 2100
        && span > 0
        && span <= 150
        && atoms.plainNumber(from)
        && !atoms.is(from - 1, "$", "#");
  }

  /** "(1990)", "(1990-1995)". */
  private static boolean bracketed(Atoms atoms, int at) {
    return atoms.is(at - 1, "(") && atoms.is(at + 1, ")", "-", ",", ";");
  }

  /** "the 2012 attacks", "its 1990 budget"; not "a 2012 Ford", "the 2000 guests". */
  private static boolean named(Atoms atoms, int at) {
    Atom next = atoms.get(at + 1);
    if (atoms.is(at - 1, "a", "an")) {
      boolean body = next.tag() == Tag.PROPN && atoms.get(at + 2).tag() == Tag.NOUN;
      return next.isLetters() && (next.tag() == Tag.NOUN || body && isExact(atoms, at));
    }
    if (!isDefinite(atoms, at)) {
      return false;
    }
    boolean noun =
        next.isLetters()
            && next.tag() == Tag.NOUN
            && (isExact(atoms, at) || !next.lower().endsWith("s"));
    boolean event = next.isLetters() && next.capital() && next.tag() == Tag.PROPN;
    boolean description = next.isLetters() && next.tag() == Tag.ADJ;
    return noun || event || description || isExact(atoms, at) && leads(atoms, at + 1);
  }

  /** "For 2020 presidential run": one thing, and none is counted. */
  private static boolean dates(Atoms atoms, int at) {
    int head = at + 1;
    while (head < at + 1 + MODIFIERS && isModifier(atoms.get(head + 1))) {
      head++;
    }
    Atom noun = atoms.get(head);
    return isExact(atoms, at)
        && head > at + 1
        && isModifier(atoms.get(at + 1))
        && noun.tag() == Tag.NOUN
        && !noun.lower().endsWith("s");
  }

  /** "The 1999 shooting death", "his 1994 \"Covenant\"", where no noun stands or is seen. */
  private static boolean leads(Atoms atoms, int next) {
    boolean title = atoms.is(next, "\"", "“", "‘", "`") && atoms.get(next + 1).capital();
    boolean action = atoms.get(next).lower().endsWith("ing");
    return title || action && atoms.get(next + 1).tag() == Tag.NOUN;
  }

  /** "the", "its", "the mayor's landmark". */
  private static boolean isDefinite(Atoms atoms, int at) {
    int before = at - 1;
    while (before > at - 4
        && atoms.get(before).isLetters()
        && (atoms.get(before).tag() == Tag.ADJ
            || atoms.get(before).tag() == Tag.NOUN && atoms.is(before - 1, "s"))) {
      before--;
    }
    return atoms.is(before, "the", "that", "its", "his", "her", "their", "our", "s", "this");
  }

  /** "The 1998 and 2002 tournaments", "restated 2000 and 2003 results". */
  private static boolean paired(Atoms atoms, int at) {
    Atom other = atoms.get(at + 2);
    return atoms.is(at + 1, "and", "or", "&")
        && other.isDigits()
        && other.length() == 4
        && Math.abs(other.number() - atoms.get(at).number()) < 50
        && (isDefinite(atoms, at) || isReckoned(atoms, at + 2))
        && isYear(atoms, at + 2);
  }

  /** "2012, 2013 and 2014". */
  private static boolean listed(Atoms atoms, int at) {
    return atoms.is(at - 1, ",")
        && atoms.get(at - 2).length() == 4
        && atoms.get(at - 2).isDigits()
        && Math.abs(atoms.get(at - 2).number() - atoms.get(at).number()) < 50;
  }

  /**
   * "Compared with 1985, when", "a rise over 1985", "in 2020, and not 2015", "until at least 2014".
   * Counts stand there as well; but they are round, or what they count follows.
   */
  private static boolean compared(Atoms atoms, int at) {
    boolean least = atoms.is(at - 1, "least", "most", "latest") && atoms.is(at - 2, "at");
    boolean bound = least && atoms.is(at - 3, "until", "till", "since", "by", "through", "in");
    boolean against = atoms.is(at - 1, "with", "against", "versus", "over", "under", "not", "nor");
    return (bound || against) && isExact(atoms, at) && !LengthPhrase.follows(atoms, at + 1);
  }

  /** "2004 was the worst year", "he thinks 2005 is the first", "2002's record", "2001, when". */
  private static boolean tells(Atoms atoms, int at) {
    boolean opens = at == 0 && atoms.get(1).tag() == Tag.AUX;
    boolean owns = atoms.are(at + 1, "'", "s") && atoms.get(at + 1).glued();
    boolean when = atoms.is(atoms.skip(at + 1, ","), "when");
    boolean subject =
        (at == 0 || !atoms.get(at - 1).isLetters() || atoms.get(at - 1).tag() == Tag.CCONJ)
            && atoms.is(at + 1, "is", "was", "has", "will", "saw", "brought", "marks", "marked");
    boolean clause =
        (atoms.get(at - 1).tag() == Tag.VERB || atoms.get(at - 1).tag() == Tag.SCONJ)
            && atoms.is(at + 1, "is", "was", "has");
    subject |= clause;
    return opens || isExact(atoms, at) && (owns || when || subject);
  }

  /** Counts are round more often than not; 2000 itself is left to surer signs. */
  private static boolean isExact(Atoms atoms, int at) {
    return atoms.get(at).number() % 100 != 0 && atoms.get(at).number() >= 1900;
  }
}
