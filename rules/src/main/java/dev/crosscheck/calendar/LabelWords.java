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

  private LabelWords() {}

  /** Whether the two marks stand in one place: beside the same words. */
  static boolean same(Label title, int i, Label other, int j) {
    if (other.place() == Place.ORDINAL) {
      return ordinal(title, i, other, j);
    }
    if (isVersion(other) || isRelease(title, other, j)) {
      return only(title, i) && dots(title, i) == dots(other, j);
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
    boolean list = other.place() == Place.ANNOUNCEMENT && mark == Mark.NUMBER && !only(title, i);
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
    return before(title, i, other, j)
        || follows && after(title, i, other, j)
        || shortened(title, i, other, j);
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
        && (RELEASES.contains(word(label, 0)) || title.parts().get(0).mark() == Mark.NUMBER);
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

  /**
   * "Episode 6" and "the fifth episode", "preview2" and "the first preview", "rc5" and "the fourth
   * release candidate".
   */
  private static boolean ordinal(Label title, int i, Label other, int j) {
    String noun = word(other, j + 1);
    Part mark = title.parts().get(i);
    return mark.mark() == Mark.NUMBER && word(title, i - 1).equals(noun)
        || mark.mark() == Mark.ORDINAL && word(title, i + 1).equals(noun)
        || mark.mark() == Mark.LETTERED
            && (mark.word().startsWith(noun) || initials(other, j + 1, 2).equals(letters(mark)));
  }

  /** "Rc" of "rc5". */
  private static String letters(Part lettered) {
    return lettered.word().substring(0, letters(lettered.word()));
  }

  /** The first letters of words in a row; empty where marks stand among them. */
  private static String initials(Label label, int first, int words) {
    StringBuilder initials = new StringBuilder();
    for (int at = first; at < first + words; at++) {
      String word = word(label, at);
      if (word.isEmpty()) {
        return "";
      }
      initials.append(word.charAt(0));
    }
    return initials.toString();
  }

  /** "This Week In Cedar 48" and {@code twic-47}. */
  private static boolean shortened(Label title, int i, Label other, int j) {
    String word = word(other, j - 1);
    boolean name = other.place() == Place.FILE_NAME || other.place() == Place.ENTRY;
    return name
        && word.length() >= SHORTEST
        && initials(title, i - word.length(), word.length()).equals(word);
  }

  private static boolean series(Label title, Label other) {
    for (int i = 0; i < SERIES; i++) {
      if (word(title, i).isEmpty() || !word(title, i).equals(word(other, i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean only(Label label, int at) {
    Mark mark = label.parts().get(at).mark();
    return label.parts().stream().filter(part -> part.mark() == mark).count() == 1;
  }

  /**
   * The words before are the same, numbers in between and spaces aside: "ruby 2.0.0" before "p647",
   * "alder 10" and "alder10" before "rc4".
   */
  private static boolean before(Label title, int i, Label other, int j) {
    String one = "";
    String two = "";
    int at = i - 1;
    int to = j - 1;
    while (one.length() <= two.length() ? at >= 0 : to >= 0) {
      if (one.length() <= two.length()) {
        one = title.parts().get(at--).word() + one;
      } else {
        two = other.parts().get(to--).word() + two;
      }
      if (!one.endsWith(two) && !two.endsWith(one)) {
        return false;
      }
      if (one.equals(two) && Character.isLetter(one.charAt(0))) {
        return letters(one) >= SHORTEST;
      }
    }
    return false;
  }

  private static int letters(String words) {
    int count = 0;
    while (count < words.length() && Character.isLetter(words.charAt(count))) {
      count++;
    }
    return count;
  }

  /** The next word is the same, a year in between aside: "April 2021 update", "may-update". */
  private static boolean after(Label title, int i, Label other, int j) {
    String next = word(title, afterYear(title, i));
    return next.length() >= SHORTEST && next.equals(word(other, afterYear(other, j)));
  }

  private static int afterYear(Label label, int at) {
    int next = at + 1;
    boolean month = label.parts().get(at).mark() == Mark.MONTH;
    boolean year = next < label.parts().size() && label.parts().get(next).mark() == Mark.YEAR;
    return month && year ? next + 1 : next;
  }

  /** The word at {@code at}; empty for a mark and beyond the ends. */
  static String word(Label label, int at) {
    boolean plain = at >= 0 && at < label.parts().size() && !label.parts().get(at).isMark();
    return plain ? label.parts().get(at).word() : "";
  }
}
