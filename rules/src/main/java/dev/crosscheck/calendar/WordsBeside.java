package dev.crosscheck.calendar;

import dev.crosscheck.facts.Label;
import dev.crosscheck.facts.Label.Mark;
import dev.crosscheck.facts.Label.Part;
import dev.crosscheck.facts.Label.Place;
import java.util.Set;

/** Whether the words before or behind two marks say that both count the same. */
final class WordsBeside {

  /** Shorter words ("of", "the", "in") stand beside any number. */
  private static final int SHORTEST = 3;

  /** These stand beside any number as well: "news for April", "planned for August". */
  private static final Set<String> LIGHT =
      Set.of("the", "for", "and", "from", "with", "into", "this", "our", "its");

  private WordsBeside() {}

  /**
   * "Episode 6" and "the fifth episode", "preview2" and "the first preview", "rc5" and "the fourth
   * release candidate".
   */
  static boolean ordinal(Label title, int i, Label other, int j) {
    String noun = word(other, j + 1);
    Part mark = title.parts().get(i);
    return mark.mark() == Mark.NUMBER && word(title, i - 1).equals(noun)
        || mark.mark() == Mark.ORDINAL && word(title, i + 1).equals(noun)
        || mark.mark() == Mark.LETTERED
            && (mark.word().startsWith(noun) || initials(other, j + 1, 2).equals(letters(mark)));
  }

  /**
   * The words before are the same, numbers in between and spaces aside: "ruby 2.0.0" before "p647",
   * "alder 10" and "alder10" before "rc4".
   */
  static boolean before(Label title, int i, Label other, int j) {
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
      if (one.equals(two) && Character.isLetter(one.charAt(0)) && !LIGHT.contains(one)) {
        return letters(one) >= SHORTEST;
      }
    }
    return false;
  }

  /** The next word is the same, a year in between aside: "April 2021 update", "may-update". */
  static boolean after(Label title, int i, Label other, int j) {
    String next = word(title, afterYear(title, i));
    return next.length() >= SHORTEST && next.equals(word(other, afterYear(other, j)));
  }

  private static int afterYear(Label label, int at) {
    int next = at + 1;
    boolean month = label.parts().get(at).mark() == Mark.MONTH;
    boolean year = next < label.parts().size() && label.parts().get(next).mark() == Mark.YEAR;
    return month && year ? next + 1 : next;
  }

  /** "This Week In Cedar 48" and {@code twic-47}. */
  static boolean shortened(Label title, int i, Label other, int j) {
    String word = word(other, j - 1);
    boolean name = other.place() == Place.FILE_NAME || other.place() == Place.ENTRY;
    return name
        && word.length() >= SHORTEST
        && initials(title, i - word.length(), word.length()).equals(word);
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

  private static int letters(String words) {
    int count = 0;
    while (count < words.length() && Character.isLetter(words.charAt(count))) {
      count++;
    }
    return count;
  }

  /** The word at {@code at}; empty for a mark and beyond the ends. */
  static String word(Label label, int at) {
    boolean plain = at >= 0 && at < label.parts().size() && !label.parts().get(at).isMark();
    return plain ? label.parts().get(at).word() : "";
  }
}
