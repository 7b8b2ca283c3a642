package dev.crosscheck.calendar;

import dev.crosscheck.facts.Label;
import dev.crosscheck.facts.Label.Mark;
import dev.crosscheck.facts.Label.Part;
import dev.crosscheck.facts.Label.Place;
import java.util.List;
import java.util.Set;

/** The words beside the marks of two labels, by which they count the same. */
final class LabelWords {

  /** Shorter words ("of", "the", "in") stand beside any number. */
  private static final int SHORTEST = 3;

  /** As many first words in common make a series: "Monthly call – March", "Monthly call – May". */
  private static final int SERIES = 2;

  private static final Set<String> RELEASES = Set.of("version", "release");

  /** A number behind them is that of what is announced. */
  private static final Set<String> FOLLOWED =
      Set.of("version", "release", "released", "out", "available");

  /** What a release goes with, or was begun in: "first seen in Alder 1.24". */
  private static final Set<String> ASIDE =
      Set.of("in", "since", "from", "with", "on", "than", "against", "after");

  private static final Set<String> TITLE_ASIDE = Set.of("with", "on");

  /** Words of a name that can stand between them and its version. */
  private static final int NAME = 3;

  private LabelWords() {}

  /** Whether the two marks stand in one place: beside the same words. */
  static boolean same(Label title, int i, Label other, int j) {
    if (other.place() == Place.ORDINAL) {
      return WordsBeside.ordinal(title, i, other, j);
    }
    if (isVersion(other) || isRelease(title, other, j) || isNewVersion(title, i, other, j)) {
      return only(title, i) && dots(title, i) == dots(other, j);
    }
    if (other.place() == Place.EDITION) {
      return title.parts().get(i).mark() == Mark.MONTH
          && !isOfDay(title, i)
          && only(title, i)
          && only(other, j);
    }
    if (other.place() == Place.LEAD) {
      return title.parts().get(i).mark() == Mark.MONTH
          && !isOfDay(title, i)
          && only(title, i)
          && only(other, j)
          && common(title, other) >= SERIES;
    }
    if (other.place() == Place.CAPTION) {
      return series(title, other) && only(title, i) && only(other, j);
    }
    Mark mark = title.parts().get(i).mark();
    boolean announced = other.place() == Place.ANNOUNCEMENT && mark == Mark.NUMBER;
    if (announced && (isAside(title, i, TITLE_ASIDE) || isAside(other, j, ASIDE))) {
      return false;
    }
    boolean list = announced && !only(title, i);
    if (list || other.place() == Place.RELEASES) {
      return listed(title, i, other, j);
    }
    boolean dated = mark == Mark.MONTH || mark == Mark.YEAR;
    if (other.place() == Place.SUMMARY && !(dated && only(title, i) && only(other, j))) {
      return false; // it may count other things, and name the part before
    }
    // of "6.2.1 and 7.0.2" a file name makes one run of digits
    if (mark == Mark.NUMBER && other.place() != Place.ORDINAL && !only(title, i)) {
      return false;
    }
    boolean follows = other.place() != Place.ANNOUNCEMENT;
    return WordsBeside.before(title, i, other, j)
        || follows && WordsBeside.after(title, i, other, j)
        || WordsBeside.shortened(title, i, other, j);
  }

  private static boolean isAside(Label label, int at, Set<String> words) {
    for (int i = at - 1; i >= Math.max(0, at - 1 - NAME); i--) {
      if (words.contains(label.parts().get(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** "The harbour letter, 1 October" can cover September. */
  private static boolean isOfDay(Label label, int at) {
    return isShortNumber(label, at - 1) || isShortNumber(label, at + 1);
  }

  private static boolean isShortNumber(Label label, int at) {
    boolean within = at >= 0 && at < label.parts().size();
    return within
        && label.parts().get(at).mark() == Mark.NUMBER
        && label.parts().get(at).value().length() <= 2;
  }

  /** How many words of the title the other has, wherever they stand. */
  private static long common(Label title, Label other) {
    return title.parts().stream()
        .filter(part -> !part.isMark() && part.word().length() > SHORTEST)
        .filter(other.parts()::contains)
        .distinct()
        .count();
  }

  /** A file name or an entry of the front matter that is a version and nothing else. */
  private static boolean isVersion(Label label) {
    return label.parts().size() == 1 && dots(label, 0) > 0;
  }

  /**
   * "Version 2.1 mends a leak" at the head of the text, and "Alder 2.1" where the title has the
   * number alone.
   */
  private static boolean isRelease(Label title, Label label, int at) {
    return at == 1
        && label.place() == Place.ANNOUNCEMENT
        && (RELEASES.contains(WordsBeside.word(label, 0))
            || title.parts().get(0).mark() == Mark.NUMBER);
  }

  /** "A new version of Alder has been released: 2.1", and no other number. */
  private static boolean isNewVersion(Label title, int i, Label label, int at) {
    String name = WordsBeside.word(title, i - 1);
    return label.place() == Place.ANNOUNCEMENT
        && dots(label, at) > 0
        && only(label, at)
        && name.length() >= SHORTEST
        && FOLLOWED.contains(WordsBeside.word(label, at - 1))
        && has(label, "new")
        && has(label, name);
  }

  private static boolean has(Label label, String word) {
    return label.parts().stream().anyMatch(part -> part.word().equals(word));
  }

  private static long dots(Label label, int at) {
    Part part = label.parts().get(at);
    return part.mark() == Mark.NUMBER
        ? part.value().chars().filter(unit -> unit == '.').count()
        : 0;
  }

  /** "3.0.20 and 2.3.15" beside "3.0.20 and 2.3.16": as many, and all but one the same. */
  private static boolean listed(Label title, int i, Label other, int j) {
    List<Part> one = numbers(title);
    List<Part> two = numbers(other);
    int at = one.indexOf(title.parts().get(i));
    if (one.size() < 2
        || one.size() != two.size()
        || at != two.indexOf(other.parts().get(j))
        || dots(title, i) == 0) {
      return false;
    }
    if (!isList(title, title) || !isList(other, title)) {
      return false;
    }
    for (int k = 0; k < one.size(); k++) {
      if (k != at && !one.get(k).equals(two.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** Between its numbers stand but "and" and what the title names: "Alder 3.0 and Alder 2.3". */
  private static boolean isList(Label label, Label title) {
    List<Part> parts = label.parts();
    List<Part> numbers = numbers(label);
    int first = parts.indexOf(numbers.get(0));
    int last = parts.lastIndexOf(numbers.get(numbers.size() - 1));
    Part named = title.parts().get(0);
    return parts.subList(first, last).stream()
        .allMatch(part -> part.isMark() || part.word().equals("and") || part.equals(named));
  }

  private static List<Part> numbers(Label label) {
    return label.parts().stream().filter(part -> part.mark() == Mark.NUMBER).toList();
  }

  private static boolean series(Label title, Label other) {
    for (int i = 0; i < SERIES; i++) {
      if (WordsBeside.word(title, i).isEmpty()
          || !WordsBeside.word(title, i).equals(WordsBeside.word(other, i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean only(Label label, int at) {
    Mark mark = label.parts().get(at).mark();
    return label.parts().stream().filter(part -> part.mark() == mark).count() == 1;
  }
}
