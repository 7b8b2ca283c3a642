package dev.crosscheck.extraction.time;

import java.util.Optional;

/**
 * How many of a unit: "three", "24", "a couple of", "several".
 *
 * @param end index after its last atom
 * @param count how many; negative where unknown ("several")
 */
record Amount(int end, double count) {

  static final double UNKNOWN = -1;

  static Amount one(int end) {
    return new Amount(end, 1);
  }

  boolean isKnown() {
    return count >= 0;
  }

  boolean isWhole() {
    return isKnown() && count == Math.rint(count) && count < 100_000;
  }

  /** The amount that begins there; "a" and "an" are one. */
  static Optional<Amount> at(Atoms atoms, int start) {
    if (atoms.get(start).isDigits()) {
      return digits(atoms, start);
    }
    if (atoms.is(start, "½")) {
      return Optional.of(new Amount(start + 1, 0.5));
    }
    if (atoms.is(start, "a", "an")) {
      Optional<Amount> several = some(atoms, start + 1);
      Optional<Amount> many =
          atoms.is(start + 1, Sort.MULTIPLE) ? words(atoms, start + 1) : several;
      return Optional.of(many.orElse(one(start + 1)));
    }
    Optional<Amount> some = some(atoms, start);
    return some.isPresent() ? some : words(atoms, start).map(words -> words.withHalf(atoms));
  }

  /** "12 to 18", "three or four": an amount that is not known exactly; else as {@link #at}. */
  static Optional<Amount> upTo(Atoms atoms, int start) {
    Optional<Amount> low = at(atoms, start);
    if (low.isEmpty() || !low.get().isKnown() || atoms.is(start, "a", "an")) {
      return low;
    }
    int joint = low.get().end();
    Optional<Amount> high =
        atoms.is(joint, "to", "or", "-") ? at(atoms, joint + 1) : Optional.empty();
    return high.filter(more -> more.count() > low.get().count())
        .map(more -> new Amount(more.end(), UNKNOWN))
        .or(() -> low);
  }

  private static Optional<Amount> digits(Atoms atoms, int start) {
    if (!atoms.freeBefore(start) || atoms.get(start).number() < 0) {
      return Optional.empty();
    }
    double count = atoms.get(start).number();
    int end = start + 1;
    while (atoms.is(end, ",") && grouped(atoms, end + 1) && atoms.get(end + 1).length() == 3) {
      count = count * 1000 + atoms.get(end + 1).number();
      end += 2;
    }
    if (atoms.is(end, ".") && grouped(atoms, end + 1) && atoms.get(end + 1).number() >= 0) {
      count += atoms.get(end + 1).number() / Math.pow(10, atoms.get(end + 1).length());
      end += 2;
    }
    return Optional.of(new Amount(end, count).withFraction(atoms).withHalf(atoms));
  }

  /** "two and a half", "one-and-a-half", "one and three quarters". */
  Amount withHalf(Atoms atoms) {
    int at = atoms.skip(end, "-");
    if (!isKnown() || !atoms.is(at, "and")) {
      return this;
    }
    at = atoms.skip(at + 1, "-");
    boolean three = atoms.is(at, "three");
    boolean one = atoms.is(at, "a");
    int share = one || three ? atoms.skip(at + 1, "-") : at;
    if (three) {
      return atoms.is(share, "quarters") ? new Amount(share + 1, count + 0.75) : this;
    }
    return atoms.is(share, "half")
        ? new Amount(share + 1, count + 0.5)
        : one && atoms.is(share, "quarter") ? new Amount(share + 1, count + 0.25) : this;
  }

  /** "2 1/2", "2½". */
  private Amount withFraction(Atoms atoms) {
    if (atoms.is(end, "½")) {
      return new Amount(end + 1, count + 0.5);
    }
    int over = atoms.get(end).number();
    int under = atoms.get(end + 2).number();
    boolean fraction =
        atoms.get(end).isDigits()
            && !atoms.get(end).glued()
            && atoms.is(end + 1, "/")
            && grouped(atoms, end + 2)
            && over > 0
            && over < under
            && under <= 8;
    return fraction ? new Amount(end + 3, count + (double) over / under) : this;
  }

  private static boolean grouped(Atoms atoms, int index) {
    return atoms.get(index - 1).glued() && atoms.get(index).glued() && atoms.get(index).isDigits();
  }

  private static Optional<Amount> some(Atoms atoms, int start) {
    if (atoms.is(start, "half") && atoms.is(start + 1, "a", "an")) {
      return Optional.of(new Amount(start + 2, 0.5));
    }
    if (!atoms.is(start, Sort.SOME)) {
      return Optional.empty();
    }
    String value = atoms.get(start).word().value(Sort.SOME);
    boolean times = value.equals("X") && atoms.is(start + 1, Sort.MULTIPLE);
    int end = atoms.skip(times ? start + 2 : start + 1, "of");
    return Optional.of(new Amount(end, value.equals("X") ? UNKNOWN : Double.parseDouble(value)));
  }

  /** "twenty-four", "two hundred and ten". */
  private static Optional<Amount> words(Atoms atoms, int start) {
    double total = 0;
    double part = 0;
    int end = start;
    while (atoms.is(end, Sort.NUMBER) || atoms.is(end, Sort.MULTIPLE)) {
      if (atoms.is(end, Sort.NUMBER)) {
        double value = atoms.get(end).value(Sort.NUMBER);
        if (part % 10 != 0 || part > 0 && part % 100 < 20 && part % 100 > 0) {
          break;
        }
        part += value;
      } else {
        int times = atoms.get(end).value(Sort.MULTIPLE);
        part = Math.max(part, 1) * times;
        if (times == 1000) {
          total += part;
          part = 0;
        }
      }
      end++;
      if ((atoms.is(end, "-") || atoms.is(end, "and") && part % 100 == 0)
          && atoms.is(end + 1, Sort.NUMBER)) {
        end++;
      }
    }
    return end == start ? Optional.empty() : Optional.of(new Amount(end, total + part));
  }
}
