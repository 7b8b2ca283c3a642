package dev.crosscheck.claim.figures;

import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * What a text bears out of a figure: as it is or in more digits, as a sum, a difference, so many
 * times a part, or a change from one of its figures to another.
 */
final class BorneOut {

  /** Of more figures two are apart by nearly every percentage. */
  private static final int MOST_CHANGED = 8;

  private final List<Sentence> sentences;
  private final List<QuantityMention> text;

  BorneOut(List<Sentence> sentences, List<QuantityMention> text) {
    this.sentences = sentences;
    this.text = text;
  }

  boolean has(QuantityMention figure) {
    NumberRange told = figure.quantity().range();
    String measure = figure.quantity().measure();
    List<Double> alike = new ArrayList<>();
    for (QuantityMention other : text) {
      NumberRange range = other.quantity().range();
      String unit = other.quantity().measure();
      boolean same = unit.equals(measure);
      if (range.low() == told.low()
          || range.high() == told.low()
          || same && (fits(range, told) || isTimes(told.low(), range.low()))) {
        return true;
      }
      if (same || unit.isEmpty()) { // "400 million dollars of short notes and 100 million of long"
        alike.add(range.low());
      }
    }
    return Addends.makeUp(alike, sum -> fits(sum, told))
        || measure.equals("%") && isChange(told)
        || isWritten(figure);
  }

  /** "20,000 tonnes" of "two 10,000-tonne cargoes". */
  private static boolean isTimes(double whole, double part) {
    double times = whole / part;
    return times == Math.rint(times) && times > 1 && times < 10;
  }

  /** "6.4 percent" more, from 307.5 to 327.1 million. */
  private boolean isChange(NumberRange told) {
    List<QuantityMention> some = text.subList(0, Math.min(MOST_CHANGED, text.size()));
    for (QuantityMention one : some) {
      double from = one.quantity().range().low();
      for (QuantityMention other : some) {
        double change = 100 * Math.abs(other.quantity().range().low() / from - 1);
        if (from > 0 && fits(change, told)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What the headline rounds or cuts, "$16.6bn" to "$16bn", or what bounds it. */
  private static boolean fits(NumberRange range, NumberRange told) {
    boolean bounds = range.hedge() != Hedge.EXACT && !range.disjoint(told);
    return bounds || fits(range.low(), told);
  }

  private static boolean fits(double value, NumberRange told) {
    return value >= told.low() - told.slack() && value < told.low() + 2 * told.slack()
        || value == told.low();
  }

  /** Whether the text has its digits in what was not read as such a figure: "1.00/1.25 dlrs". */
  private boolean isWritten(QuantityMention figure) {
    String digits = digits(figure.text());
    if (digits.isEmpty()) {
      return true;
    }
    long everywhere =
        sentences.stream().mapToLong(sentence -> times(sentence.text(), digits)).sum();
    long read =
        text.stream()
            .filter(HeadlineFigures::isCompared)
            .filter(other -> figure.quantity().comparable(other.quantity()))
            .mapToLong(other -> times(other.text(), digits))
            .sum();
    return everywhere > read;
  }

  /** How often the digits stand in a text by themselves. */
  private static long times(String text, String digits) {
    long times = 0;
    for (int at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
      int end = at + digits.length();
      boolean starts = at == 0 || !Character.isDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isDigit(text.charAt(end));
      times += starts && ends ? 1 : 0;
    }
    return times;
  }

  private static String digits(String text) {
    int start = 0;
    while (start < text.length() && !Character.isDigit(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && (Character.isDigit(text.charAt(end)) || isMark(text, end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** A point or comma between digits. */
  private static boolean isMark(String text, int at) {
    return ".,".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }
}
