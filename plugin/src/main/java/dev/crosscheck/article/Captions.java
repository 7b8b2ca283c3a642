package dev.crosscheck.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells the captions of pictures from prose, by their credits and by the way agencies begin them.
 */
final class Captions {

  private static final List<String> CREDITS =
      List.of(
          "picture:",
          "pictures:",
          "picture by",
          "photo:",
          "photos:",
          "photo by",
          "photograph:",
          "photograph by",
          "photo credit",
          "image:",
          "images:",
          "image by",
          "image credit",
          "credit:",
          "pic:",
          "file photo",
          "courtesy",
          "ap photo",
          "reuters/",
          "afp/",
          "getty",
          "illustration:",
          "illustration by",
          "graphic:");
  private static final Set<String> MONTHS =
      Set.of(
          "JANUARY",
          "FEBRUARY",
          "MARCH",
          "APRIL",
          "MAY",
          "JUNE",
          "JULY",
          "AUGUST",
          "SEPTEMBER",
          "OCTOBER",
          "NOVEMBER",
          "DECEMBER",
          "JAN",
          "FEB",
          "MAR",
          "APR",
          "JUN",
          "JUL",
          "AUG",
          "SEP",
          "SEPT",
          "OCT",
          "NOV",
          "DEC");
  private static final int LONGEST = 120;

  private Captions() {}

  static List<Block> told(List<Block> blocks) {
    List<Block> result = new ArrayList<>(blocks);
    for (int i = 0; i < result.size(); i++) {
      Block block = result.get(i);
      if (block.kind() == Passage.Kind.PARAGRAPH && isCaption(block.text())) {
        result.set(i, block.as(Passage.Kind.CAPTION));
        if (i > 0 && isShorterOf(result.get(i - 1), block)) {
          result.set(i - 1, result.get(i - 1).as(Passage.Kind.CAPTION));
        }
      }
    }
    return List.copyOf(result);
  }

  static boolean isCaption(String text) {
    return Sentences.words(text) <= LONGEST && (endsInCredit(text) || opensLikeAnAgency(text));
  }

  /** "A crowd at the gate (Picture: Agency)". */
  private static boolean endsInCredit(String text) {
    String lower = text.toLowerCase(Locale.ROOT).strip();
    if (lower.endsWith(".")) {
      lower = lower.substring(0, lower.length() - 1);
    }
    int open = lower.endsWith(")") ? lower.lastIndexOf('(') : -1;
    open = lower.endsWith("]") ? lower.lastIndexOf('[') : open;
    if (open >= 0 && lower.length() - open <= 90) {
      String credit = lower.substring(open + 1).strip();
      return CREDITS.stream().anyMatch(credit::startsWith)
          || credit.contains("/getty images")
          || credit.contains("/afp")
          || credit.contains("via getty")
          || credit.contains("via ap");
    }
    return Sentences.words(lower) <= 12
        && CREDITS.stream().anyMatch(mark -> mark.endsWith(":") && lower(text).startsWith(mark));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * "PORT CITY, COUNTRY - JUNE 3: Dockers ..."; a report's own dateline has its dash at the end.
   */
  private static boolean opensLikeAnAgency(String text) {
    String[] words = text.split(" ", 16);
    boolean comma = false;
    boolean dash = false;
    for (int i = 0; i + 1 < words.length; i++) {
      String letters = words[i].replaceAll("[^\\p{L}]", "");
      if (dash && MONTHS.contains(letters)) {
        return comma && Character.isDigit(words[i + 1].charAt(0));
      }
      if (!letters.equals(letters.toUpperCase(Locale.ROOT))) {
        return false;
      }
      comma |= words[i].endsWith(",");
      dash |= words[i].endsWith("-") || words[i].endsWith("–") || words[i].endsWith("—");
    }
    return false;
  }

  /** A picture's text for those who do not see it often stands above its caption. */
  private static boolean isShorterOf(Block before, Block caption) {
    String first = Sentences.plain(before.text());
    String[] words = first.split(" ");
    if (before.kind() != Passage.Kind.PARAGRAPH || Sentences.isProse(before.text())) {
      return false;
    }
    int common = Math.min(4, words.length);
    String opening = String.join(" ", List.of(words).subList(0, common));
    return common >= 3 && Sentences.plain(caption.text()).startsWith(opening);
  }
}
