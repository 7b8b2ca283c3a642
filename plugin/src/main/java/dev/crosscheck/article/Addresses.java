package dev.crosscheck.article;

/**
 * Puts an {@linkplain Passage#OBJECT object} in the place of each address of the web or of mail, so
 * that nobody reads the numbers in it.
 */
final class Addresses {

  private Addresses() {}

  static Words replaced(Words words) {
    String text = words.text().toString();
    if (text.indexOf("://") < 0 && text.indexOf("www.") < 0 && text.indexOf('@') < 0) {
      return words;
    }
    Words result = new Words();
    int from = 0;
    while (from < text.length()) {
      int space = text.indexOf(' ', from);
      int to = space < 0 ? text.length() : space;
      copy(words, text, from, to, result);
      result.space();
      from = to + 1;
    }
    return result;
  }

  private static void copy(Words words, String text, int from, int to, Words result) {
    int start = from;
    int end = to;
    while (start < end && "([<{\"'“‘*_".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ")]>}\"'”’.,;:!?*_/".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean address = isAddress(text.substring(start, end));
    for (int i = from; i < to; i++) {
      if (address && i == start) {
        result.object(words.start(start), words.end(end - 1));
      }
      if (!address || i < start || i >= end) {
        result.add(text.charAt(i), words.start(i), words.end(i), false);
      }
    }
  }

  private static boolean isAddress(String word) {
    int scheme = word.indexOf("://");
    int at = word.indexOf('@');
    return scheme > 0 && scheme < 12 && scheme + 3 < word.length()
        || word.startsWith("www.") && word.length() > 6
        || at > 0 && word.indexOf('.', at) > at + 1;
  }
}
