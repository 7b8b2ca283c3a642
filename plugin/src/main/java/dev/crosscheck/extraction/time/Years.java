package dev.crosscheck.extraction.time;

import dev.crosscheck.language.Tag;

/** Tells a year from another number of four digits by what stands beside it. */
final class Years {

  /** What is reckoned by the year, and is not counted itself. */
  private static final String[] RECKONED = {
    "earnings",
    "profit",
    "profits",
    "revenue",
    "revenues",
    "results",
    "income",
    "net",
    "budget",
    "season",
    "elections",
    "election",
    "levels"
  };

  private Years() {}

  static boolean isYear(Atoms atoms, int at) {
    int number = atoms.get(at).number();
    boolean likely = number >= 1500 && number < 2100;
    if (number > 2200 || counts(atoms, at)) {
      return false;
    }
    boolean joined = atoms.is(at - 1, "-") && atoms.get(at).glued();
    if (joined && atoms.is(at - 2, "mid", "early", "late", "pre", "post")) {
      return likely;
    }
    if (atoms.is(
            at - 1, "in", "since", "during", "until", "into", "both", "fiscal", "late", "early",
            "mid")
        || atoms.is(at - 1, "year") && likely) {
      return likely || !atoms.get(at + 1).isLetters() || atoms.get(at + 1).tag() != Tag.NOUN;
    }
    if (atoms.get(at - 1).is(Sort.YEAR_BEFORE) || atoms.is(at - 1, "than", "as")) {
      return likely && number >= 1700 && !described(atoms, at + 1);
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
        || listed(atoms, at)
        || reckoned(atoms, at)
        || opens(atoms, at);
  }

  /** "in 2014 people were told" cannot be told from "in 2014, people": left alone. */
  private static boolean counts(Atoms atoms, int at) {
    return atoms.is(at + 1, "people", "percent", "points", "miles", "feet", "men", "women")
        || atoms.is(at + 1, Sort.UNITS)
        || atoms.is(at - 1, "$", "#", "no", "number");
  }

  private static boolean described(Atoms atoms, int next) {
    return atoms.get(next).isLetters()
        && atoms.get(next).is(Sort.PART) == false
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

  /** "the 2012 election", "its 1990 budget"; not "a 2012 Ford". */
  private static boolean named(Atoms atoms, int at) {
    Atom next = atoms.get(at + 1);
    int before = at - 1;
    while (before > at - 4 && atoms.get(before).tag() == Tag.ADJ && atoms.get(before).isLetters()) {
      before--;
    }
    boolean definite =
        atoms.is(before, "the", "that", "its", "his", "her", "their", "our", "s", "this");
    boolean noun = next.isLetters() && next.tag() == Tag.NOUN && !next.lower().endsWith("s");
    boolean event = next.isLetters() && next.capital() && next.tag() == Tag.PROPN;
    boolean description = next.isLetters() && next.tag() == Tag.ADJ;
    return definite && (noun || event || description)
        || definite && next.isLetters() && next.lower().equals("elections")
        || atoms.is(at - 1, "a", "an") && noun;
  }

  /** "2012, 2013 and 2014". */
  private static boolean listed(Atoms atoms, int at) {
    return atoms.is(at - 1, ",")
        && atoms.get(at - 2).length() == 4
        && atoms.get(at - 2).isDigits()
        && Math.abs(atoms.get(at - 2).number() - atoms.get(at).number()) < 50;
  }

  /** "predicted 1990 earnings of $3", "bonds due 2003". */
  private static boolean reckoned(Atoms atoms, int at) {
    return atoms.is(at + 1, RECKONED)
        || atoms.is(at - 1, "due") && !LengthPhrase.follows(atoms, at + 1);
  }

  private static boolean opens(Atoms atoms, int at) {
    return at == 0 && atoms.get(1).tag() == Tag.AUX;
  }
}
