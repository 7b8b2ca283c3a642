package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.DateParts.Found;
import dev.crosscheck.extraction.time.Meaning.YearOf;
import java.util.List;
import java.util.Optional;

/** Quarters and halves: "Q3 2024", "last year's third quarter", "the year-ago period". */
final class QuarterPhrase {

  /** The year that a quarter is of, and the index after it. */
  record Owner(YearOf year, int end) {}

  /** How many words back "usually" can stand. */
  private static final int HABIT = 9;

  /** Months of a quarter. */
  private static final int MONTHS = 3;

  private QuarterPhrase() {}

  static Optional<Phrase> at(Atoms atoms, int start) {
    if (atoms.is(start, "q", "h") && atoms.get(start).capital()) {
      return QuarterLetter.at(atoms, start, null);
    }
    if (atoms.get(start).length() == 4 && atoms.get(start).isDigits()) {
      int letter = atoms.skip(start + 1, "-");
      Optional<Phrase> after =
          atoms.is(letter, "q", "h") ? QuarterLetter.at(atoms, letter, atoms.get(start)) : none();
      if (after.isPresent()) {
        return after.map(phrase -> phrase.from(start));
      }
    }
    boolean definite = atoms.is(start, "the");
    int at = definite ? start + 1 : start;
    Optional<Phrase> months = ofMonths(atoms, start, at);
    if (months.isPresent()) {
      return months;
    }
    Owner owner = before(atoms, at);
    boolean named = owner.end() > at;
    at = atoms.skip(owner.end(), "same", "corresponding", "comparable", "like", "latest", "most");
    at = atoms.skip(at, "recent", "current", "entire");
    boolean described = at > owner.end();
    boolean own = atoms.is(at, "fiscal", "financial");
    at = own ? atoms.skip(at + 1, "-") : at;
    Optional<Found> ordinal = ordinal(atoms, at);
    if (ordinal.isPresent()) {
      Optional<Phrase> listed = listed(atoms, start, ordinal.get(), owner.year());
      if (listed.isPresent()) {
        return listed;
      }
      int noun = atoms.skip(ordinal.get().end(), "-");
      Optional<Phrase> counted = counted(atoms, start, noun, ordinal.get().value(), owner.year());
      return own ? counted.map(QuarterPhrase::own) : counted;
    }
    return definite || named ? told(atoms, start, at, owner.year(), named || described) : none();
  }

  /** "The July-September quarter", "the April to June period". */
  private static Optional<Phrase> ofMonths(Atoms atoms, int start, int at) {
    Optional<Found> first = DateParts.month(atoms, at);
    if (first.isEmpty()) {
      return none();
    }
    int joint = first.get().end();
    int next = atoms.skip(atoms.skip(atoms.skip(joint, "-"), "to", "through"), "-");
    Optional<Found> last = next > joint ? DateParts.month(atoms, next) : Optional.empty();
    int noun = last.map(found -> atoms.skip(found.end(), "-")).orElse(next);
    boolean calendar =
        last.isPresent()
            && first.get().value() % MONTHS == 1
            && last.get().value() == first.get().value() + MONTHS - 1;
    return calendar && atoms.is(noun, "quarter", "period")
        ? Optional.of(
            part(atoms, start, noun + 1, Unit.QUARTER, last.get().value() / MONTHS, YearOf.NONE))
        : none();
  }

  private static Phrase own(Phrase phrase) {
    return phrase.meaning() instanceof Meaning.Part part && part.unit() == Unit.QUARTER
        ? Phrase.of(phrase.first(), phrase.end(), new Meaning.OwnQuarter(part))
        : phrase;
  }

  /** "The second" and "fourth quarters" of one year. */
  private static Optional<Phrase> listed(Atoms atoms, int start, Found number, YearOf before) {
    if (number.value() > 4) {
      return none();
    }
    int end = number.end();
    Optional<Found> other =
        atoms.is(end, "and", "or", "to")
            ? DateParts.ordinal(atoms, atoms.skip(end + 1, "the"))
            : Optional.empty();
    int noun = other.map(Found::end).orElse(end);
    if (!atoms.is(noun, "quarters")) {
      return none();
    }
    Owner owner = after(atoms, noun + 1, before);
    Meaning quarter = new Meaning.Part(Unit.QUARTER, number.value(), owner.year());
    if (owner.year().equals(YearOf.NONE) && isHabit(atoms, start)) {
      quarter = new Meaning.Repeated("XXXX-Q" + number.value(), Optional.empty());
    }
    return Optional.of(Phrase.of(start, other.isPresent() ? end : owner.end(), quarter));
  }

  /** "Sales are usually made in the second and fourth quarters". */
  private static boolean isHabit(Atoms atoms, int start) {
    for (int i = start - 1; i >= start - HABIT && atoms.get(i).isLetters(); i--) {
      if (atoms.is(i, "usually", "typically", "normally", "generally", "traditionally")) {
        return true;
      }
    }
    return false;
  }

  /** "third"; "the last half of 2024" is its second, its last quarter the fourth. */
  private static Optional<Found> ordinal(Atoms atoms, int at) {
    boolean fourth =
        atoms.is(at + 1, "quarter")
            && (atoms.is(at, "final") || atoms.is(at, "last") && atoms.is(at + 2, "of"));
    if (fourth) {
      return Optional.of(new Found(4, at + 1));
    }
    boolean second = atoms.is(at, "last", "latter") && atoms.is(at + 1, "half");
    return second ? Optional.of(new Found(2, at + 1)) : DateParts.ordinal(atoms, at);
  }

  /** "last year's", "the 1988", "the year-ago". */
  private static Owner before(Atoms atoms, int at) {
    if (atoms.get(at).is(Sort.SHIFT) && atoms.is(at + 1, "year")) {
      boolean owns = atoms.is(at + 2, "'") && atoms.is(at + 3, "s");
      return owns
          ? new Owner(YearOf.shift(atoms.get(at).value(Sort.SHIFT)), at + 4)
          : new Owner(YearOf.NONE, at);
    }
    int like = atoms.skip(at, "like");
    boolean ago =
        atoms.is(like, "year")
            && atoms.is(like + 1, "-")
            && atoms.is(like + 2, "ago", "earlier", "before");
    if (ago || atoms.is(at, "prior") && atoms.is(at + 1, "-") && atoms.is(at + 2, "year")) {
      return new Owner(YearOf.EARLIER, ago ? like + 3 : at + 3);
    }
    return DateParts.yearNumber(atoms, at)
        .filter(year -> year.value() >= 1700 && year.value() < 2200)
        .map(year -> new Owner(YearOf.named(year.value()), atoms.skip(year.end(), "'")))
        .orElse(new Owner(YearOf.NONE, at));
  }

  /** "of 2024", "of last year", "last year", "a year earlier". */
  static Owner after(Atoms atoms, int end, YearOf before) {
    if (!before.equals(YearOf.NONE)) {
      return new Owner(before, end);
    }
    int at = atoms.skip(atoms.skip(end, "of", "in", ","), "the");
    at = atoms.skip(at, "fiscal", "financial");
    if (atoms.get(at).is(Sort.SHIFT) && atoms.is(at + 1, "year") && !atoms.is(at + 2, "'")) {
      return new Owner(YearOf.shift(atoms.get(at).value(Sort.SHIFT)), at + 2);
    }
    if (atoms.is(at - 1, "the") && atoms.are(at, "previous", "year")) {
      return new Owner(YearOf.EARLIER, at + 2);
    }
    if (atoms.is(at, "a", "one")
        && atoms.is(at + 1, "year")
        && atoms.is(at + 2, "ago", "earlier")) {
      return new Owner(YearOf.EARLIER, at + 3);
    }
    return DateParts.yearAfter(atoms, at)
        .map(year -> new Owner(YearOf.named(year.value()), year.end()))
        .orElse(new Owner(YearOf.NONE, end));
  }

  private static Optional<Phrase> counted(
      Atoms atoms, int start, int noun, int number, YearOf before) {
    if (atoms.is(noun, "quarter") && number <= 4 && atoms.are(noun + 1, "of", "the", "year")) {
      Meaning quarter = new Meaning.Part(Unit.QUARTER, number, YearOf.shift(0));
      return Optional.of(Phrase.of(start, noun + 4, quarter));
    }
    if (atoms.is(noun, "quarter") && number <= 4 && !atoms.is(noun + 1, "century")) {
      Optional<Phrase> ended = ended(atoms, start, noun, number);
      if (ended.isPresent()) {
        return ended;
      }
      Phrase quarter = part(atoms, start, noun + 1, Unit.QUARTER, number, before);
      boolean other =
          quarter.end() == noun + 1
              && atoms.is(noun + 1, "of")
              && atoms.is(noun + 2, "the", "this", "a", "his", "her", "their", "its")
              && !atoms.is(noun + 3, "year", "fiscal", "company", "current");
      return other ? none() : Optional.of(quarter);
    }
    if (!atoms.is(noun, "half") || number > 2) {
      return none();
    }
    int of = atoms.skip(noun + 1, "of");
    if (of > noun + 1 && atoms.is(of, "the") && atoms.is(of + 1, "year")) {
      Meaning half = new Meaning.Part(Unit.HALF, number, YearOf.shift(0));
      return Optional.of(Phrase.of(start, of + 2, half));
    }
    Phrase half = part(atoms, start, noun + 1, Unit.HALF, number, before);
    boolean dated = half.end() > noun + 1 || !before.equals(YearOf.NONE);
    boolean business = atoms.is(noun - 1, "-") && isFigure(atoms, noun + 1);
    return dated || business ? Optional.of(half) : none();
  }

  /** "First-half sales"; but "second-half goals". */
  private static boolean isFigure(Atoms atoms, int at) {
    int noun = atoms.skip(at, "net", "pretax", "operating");
    return noun > at
        || atoms.is(
            noun,
            "sales",
            "profit",
            "profits",
            "loss",
            "losses",
            "earnings",
            "results",
            "revenue",
            "revenues",
            "income",
            "output",
            "growth",
            "figures",
            "turnover");
  }

  /**
   * "the third quarter ended Jan. 31", "the quarter ended July 31", "the quarter starting May 1".
   */
  private static Optional<Phrase> ended(Atoms atoms, int start, int noun, int number) {
    int verb = atoms.skip(noun + 1, "that", "which");
    List<Phrase> last = DatePhrase.at(atoms, verb + 1);
    boolean begins = atoms.is(noun + 1, "beginning", "starting", "commencing", "ending");
    if (begins && number == 0 && last.size() == 1) {
      Meaning first = last.get(0).meaning();
      Amount none = new Amount(noun, 0);
      Meaning quarter = new Meaning.Offset(none, Unit.QUARTER, 1, first, true);
      return Optional.of(Phrase.of(start, noun + 1, quarter));
    }
    if (!atoms.is(verb, "ended") && !atoms.is(noun + 1, "to")) {
      return none();
    }
    return last.size() == 1
            && last.get(0).meaning() instanceof Meaning.Written day
            && day.month() > 0
        ? Optional.of(Phrase.of(start, noun + 1, new Meaning.QuarterTo(number, day)))
        : none();
  }

  /** "the quarter", "the latest quarter", "the corresponding period last year". */
  private static Optional<Phrase> told(
      Atoms atoms, int start, int noun, YearOf before, boolean described) {
    if (!atoms.is(noun, "quarter", "period")) {
      return none();
    }
    Optional<Phrase> ended = atoms.is(noun, "quarter") ? ended(atoms, start, noun, 0) : none();
    if (ended.isPresent()) {
      return ended;
    }
    Phrase part = part(atoms, start, noun + 1, Unit.QUARTER, 0, before);
    boolean dated = part.end() > noun + 1;
    boolean joined = atoms.is(noun + 1, "-") && atoms.get(noun + 1).glued();
    boolean of = atoms.is(noun + 1, "of") && !DefinitePhrase.isAmount(atoms, noun + 2);
    boolean share = joined || of || atoms.is(noun - 1, "entire");
    boolean quarter = atoms.is(noun, "quarter") && (dated || !share);
    if (atoms.is(noun, "quarter")) {
      return quarter ? Optional.of(part) : none();
    }
    YearOf year = ((Meaning.Part) part.meaning()).year();
    return dated || described && !share
        ? Optional.of(Phrase.of(start, part.end(), new Meaning.Period(year)))
        : none();
  }

  static Phrase part(Atoms atoms, int start, int end, Unit unit, int number, YearOf before) {
    Owner owner = after(atoms, end, before);
    return Phrase.of(start, owner.end(), new Meaning.Part(unit, number, owner.year()));
  }

  private static Optional<Phrase> none() {
    return Optional.empty();
  }
}
