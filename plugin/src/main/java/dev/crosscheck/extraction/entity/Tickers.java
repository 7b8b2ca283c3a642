package dev.crosscheck.extraction.entity;

import dev.crosscheck.language.Sentence;

/** Tells the codes of shares that wires set in angle brackets. */
final class Tickers {

  private Tickers() {}

  /** The code of a share: "WTC" of "<WTC>". */
  static boolean isTicker(Sentence sentence, int index) {
    if (index >= sentence.size()) {
      return false;
    }
    int first = index;
    while (first > 0 && index - first < 3 && Casing.isUpper(sentence.token(first).text())) {
      first--;
    }
    int end = index;
    while (end + 1 < sentence.size()
        && end - index < 3
        && !sentence.token(end).text().endsWith(">") // "<ARD.L>'s" is one
        && Casing.isUpper(sentence.token(end).text())) {
      end++;
    }
    return sentence.token(first).text().equals("<") && sentence.token(end).text().endsWith(">");
  }
}
