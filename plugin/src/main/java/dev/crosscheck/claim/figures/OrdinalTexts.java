package dev.crosscheck.claim.figures;

import dev.crosscheck.article.Passage;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.NumberText;
import java.util.ArrayList;
import java.util.List;

/** Ordinals in figures that end as another number does: "23nd", "3th". */
final class OrdinalTexts {

  /** Longer numbers are seldom ordinals. */
  private static final int LONGEST = 4;

  private static final int SUFFIX = 2;

  private OrdinalTexts() {}

  static List<NumberText> of(Reading reading) {
    List<NumberText> odd = new ArrayList<>();
    for (Passage passage : reading.article().passages()) {
      String text = passage.text();
      for (int i = 1; i + SUFFIX <= text.length(); i++) {
        if (isDigit(text.charAt(i - 1)) && isSuffix(text, i)) {
          read(passage, text, i, odd);
        }
      }
    }
    return odd;
  }

  /** "11st" can be the weight of a man: eleven stone. */
  private static boolean isSuffix(String text, int at) {
    return text.startsWith("nd", at) || text.startsWith("rd", at) || text.startsWith("th", at);
  }

  private static void read(Passage passage, String text, int end, List<NumberText> odd) {
    int start = end;
    while (start > 0 && isDigit(text.charAt(start - 1))) {
      start--;
    }
    int past = end + SUFFIX;
    if (end - start > LONGEST || !isFree(text, start, past)) {
      return;
    }
    int number = Integer.parseInt(text.substring(start, end));
    String right = suffix(number);
    if (!text.startsWith(right, end) && isHeard(number, text.substring(end, past))) {
      odd.add(
          new NumberText(
              passage.span(start, past),
              text.substring(start, past),
              true,
              "the ending is not that of " + text.substring(start, end) + right));
    }
  }

  /** Nobody hears "rd" in six: "6rd" is the name of a protocol. */
  private static boolean isHeard(int number, String suffix) {
    return suffix.equals("th") || number % 10 >= 1 && number % 10 <= 3;
  }

  private static String suffix(int number) {
    if (number / 10 % 10 == 1) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  /** A word by itself: no part of a code, of a version or of "n-1th". */
  private static boolean isFree(String text, int start, int past) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = past == text.length() ? ' ' : text.charAt(past);
    return (Character.isWhitespace(before) || "(\"“".indexOf(before) >= 0)
        && (Character.isWhitespace(after) || ").,;:?!\"”".indexOf(after) >= 0);
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }
}
