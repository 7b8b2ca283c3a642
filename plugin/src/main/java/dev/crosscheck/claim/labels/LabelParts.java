package dev.crosscheck.claim.labels;

import dev.crosscheck.facts.Label.Mark;
import dev.crosscheck.facts.Label.Part;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Cuts a title or a file name into words and says what each numbers or dates by. */
public final class LabelParts {

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");
  private static final Map<String, Integer> MONTHS = months();
  private static final int LONGEST = 40;

  /** More digits are a date without marks, or a number of a register. */
  private static final int LONGEST_NUMBER = 5;

  /** A year and as many digits are the number of an entry: "CVE-2024-4698". */
  private static final int REGISTERED = 3;

  private static final int SHORTEST_YEAR = 4;

  private static final Part NOTHING = new Part("-", Mark.NONE, "-");

  private final List<Part> parts = new ArrayList<>();

  /** Whether but one mark stands before the word: "2.6", {@code 2-6}; not "5.5, 5.6". */
  private boolean joined;

  /** Whether that mark is a point. */
  private boolean pointed;

  /** Whether it is a colon: "16:00" is a time of day. */
  private boolean timed;

  private LabelParts() {}

  /** The words of a title, or of a file name without its ending, in order. */
  public static List<Part> of(String text) {
    LabelParts label = new LabelParts();
    String lower = text.toLowerCase(Locale.ROOT);
    int at = 0;
    int end = 0;
    while (at < lower.length() && label.parts.size() < LONGEST) {
      if (!Character.isLetterOrDigit(lower.charAt(at))) {
        at = afterMark(lower, at);
        continue;
      }
      int start = at;
      while (at < lower.length() && goesOn(lower, at)) {
        at++;
      }
      label.joined = start == end + 1 && !Character.isWhitespace(lower.charAt(end));
      label.pointed = label.joined && lower.charAt(end) == '.';
      label.timed = label.joined && lower.charAt(end) == ':';
      end = at;
      label.add(lower.substring(start, at).replace(",", "").replace("'", "").replace("’", ""));
    }
    return List.copyOf(label.parts);
  }

  /** A mark is one unit, or an entity of HTML. */
  private static int afterMark(String text, int at) {
    int end = text.charAt(at) == '&' ? text.indexOf(';', at) : -1;
    return end > 0 && end - at <= 8 ? end + 1 : at + 1;
  }

  /**
   * Letters and digits, an apostrophe between letters, a comma before three digits, a sign of a
   * share.
   */
  private static boolean goesOn(String text, int at) {
    char unit = text.charAt(at);
    if (Character.isLetterOrDigit(unit)) {
      return true;
    }
    if (unit == '%') {
      return at > 0 && isDigit(text.charAt(at - 1));
    }
    boolean within = at > 0 && at + 1 < text.length();
    return within
        && ((unit == '\'' || unit == '’') && Character.isLetter(text.charAt(at + 1))
            || unit == ',' && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1)));
  }

  private void add(String written) {
    String word = isVersion(written) ? written.substring(1) : written;
    int digits = digits(word);
    if (digits == word.length()) {
      number(word);
    } else if (isFigureOrdinal(word)) {
      parts.add(new Part(word, Mark.ORDINAL, word.substring(0, word.length() - 2)));
    } else if (digits > 0) {
      lettered(word, word.length() - digits);
    } else if (ORDINALS.contains(word)) {
      parts.add(new Part(word, Mark.ORDINAL, String.valueOf(ORDINALS.indexOf(word) + 1)));
    } else {
      boolean month = MONTHS.containsKey(word);
      String value = month ? MONTHS.get(word).toString() : word;
      parts.add(new Part(word, month ? Mark.MONTH : Mark.NONE, value));
    }
  }

  /** "v2" is 2. */
  private static boolean isVersion(String word) {
    return word.length() > 1 && word.charAt(0) == 'v' && digits(word) == word.length() - 1;
  }

  private static boolean isFigureOrdinal(String word) {
    int cut = word.length() - 2;
    return cut > 0
        && cut <= 3
        && digits(word.substring(0, cut)) == cut
        && List.of("st", "nd", "rd", "th").contains(word.substring(cut));
  }

  /**
   * Digits that follow digits are one number: "2.6.0", and 2-6-0 in a file name. More than three
   * runs, with points four, are none, nor is the year of a register's number, "2025-32421", nor a
   * time of day.
   */
  private void number(String word) {
    Part last = parts.isEmpty() ? NOTHING : parts.get(parts.size() - 1);
    if (joined && (isRun(last) || last.mark() == Mark.YEAR && word.length() >= REGISTERED)) {
      String value = last.value() + "." + plain(word);
      boolean version =
          last.mark() != Mark.YEAR
              && !timed
              && value.chars().filter(unit -> unit == '.').count()
                  <= (pointed && word.length() < SHORTEST_YEAR ? 3 : 2);
      Mark mark = version ? Mark.NUMBER : Mark.NONE;
      parts.set(parts.size() - 1, new Part(last.word() + "." + word, mark, value));
    } else if (isYear(word) || word.length() > LONGEST_NUMBER) {
      parts.add(new Part(word, isYear(word) ? Mark.YEAR : Mark.NONE, word));
    } else {
      parts.add(new Part(word, Mark.NUMBER, plain(word)));
    }
  }

  /** Digits so far, whether they are a number or too many for one. */
  private static boolean isRun(Part part) {
    return part.mark() == Mark.NUMBER
        || part.mark() == Mark.NONE && isDigit(part.word().charAt(0)) && part.word().contains(".");
  }

  /** "02" is 2. */
  private static String plain(String digits) {
    int start = 0;
    while (start + 1 < digits.length() && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  /** "rc1" is one mark, and "rcv1" the same; "summit2024" is a word and a year. */
  private void lettered(String word, int cut) {
    boolean version = cut > 2 && word.charAt(cut - 1) == 'v';
    String letters = word.substring(0, version ? cut - 1 : cut);
    String digits = word.substring(cut);
    boolean plain = letters.chars().allMatch(Character::isLetter) && cut <= 12;
    if (plain && isYear(digits)) {
      parts.add(new Part(letters, Mark.NONE, letters));
      parts.add(new Part(digits, Mark.YEAR, digits));
    } else {
      Mark mark = plain ? Mark.LETTERED : Mark.NONE;
      parts.add(new Part(word, mark, plain ? letters + digits : word));
    }
  }

  /** How many digits it ends with. */
  private static int digits(String word) {
    int count = 0;
    while (count < word.length() && isDigit(word.charAt(word.length() - 1 - count))) {
      count++;
    }
    return count;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static boolean isYear(String digits) {
    return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
  }

  /** "May" and "March" are verbs as well, "Mar" and "Dec" names. */
  private static Map<String, Integer> months() {
    Map<String, Integer> months = new TreeMap<>();
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      months.put(name, month.getValue());
      if (month != Month.MARCH && month != Month.MAY) {
        months.put(name.substring(0, 3), month.getValue());
      }
    }
    months.put("sept", 9);
    return months;
  }
}
