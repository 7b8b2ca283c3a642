package dev.crosscheck.claim;

import dev.crosscheck.article.Passage;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.HeadlineFigure;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The figures of a headline that its text bears out nowhere: neither as they are nor in more
 * digits, as a sum or as a difference.
 */
final class HeadlineFigures {

  /** What stands further down tells something else. */
  private static final int SENTENCES = 12;

  /** Of more figures two are apart by nearly every percentage. */
  private static final int MOST_CHANGED = 8;

  /** Both sides of a score change places; ages and lengths of time are told of many. */
  private static final Set<String> NOT_COMPARED = Set.of("score", "vote", "s", "year");

  private final List<QuantityMention> text = new ArrayList<>();
  private final Set<Sentence> first;
  private final List<Sentence> sentences;

  private HeadlineFigures(Reading reading) {
    sentences =
        reading.sentences().stream()
            .filter(sentence -> sentence.passage().kind() == Passage.Kind.PARAGRAPH)
            .toList();
    first = Set.copyOf(sentences.subList(0, Math.min(SENTENCES, sentences.size())));
    for (QuantityMention figure : reading.quantities()) {
      if (!isHeadline(figure)) {
        text.add(figure);
      }
    }
  }

  /** Each with every figure near the top of the text that measures the same. */
  static List<HeadlineFigure> of(Reading reading) {
    List<QuantityMention> headline =
        reading.quantities().stream()
            .filter(figure -> isOnTop(figure, reading.sentences().get(0)))
            .filter(HeadlineFigures::isCompared)
            .toList();
    return headline.isEmpty() ? List.of() : new HeadlineFigures(reading).read(headline);
  }

  private List<HeadlineFigure> read(List<QuantityMention> headline) {
    List<HeadlineFigure> found = new ArrayList<>();
    for (QuantityMention figure : headline) {
      if (!isBorneOut(figure)) {
        text.stream()
            .filter(other -> first.contains(other.extent().sentence()))
            .filter(HeadlineFigures::isCompared)
            .filter(other -> figure.quantity().comparable(other.quantity()))
            .map(other -> pair(figure, other))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static HeadlineFigure pair(QuantityMention figure, QuantityMention other) {
    return new HeadlineFigure(
        figure.span(),
        Texts.fold(figure.text()),
        figure.quantity(),
        other.span(),
        Texts.fold(other.text()),
        other.quantity());
  }

  /** Whether it stands in the article's first headline, no other, or in what introduces it. */
  private static boolean isOnTop(QuantityMention figure, Sentence first) {
    Passage passage = figure.extent().sentence().passage();
    boolean headline = passage.kind() == Passage.Kind.TITLE && passage == first.passage();
    return headline || passage.kind() == Passage.Kind.STANDFIRST;
  }

  private static boolean isHeadline(QuantityMention figure) {
    Passage.Kind kind = figure.extent().sentence().passage().kind();
    return kind == Passage.Kind.TITLE || kind == Passage.Kind.STANDFIRST;
  }

  /** One exact number of something: no bound, no version, nothing bare. */
  private static boolean isCompared(QuantityMention figure) {
    Quantity quantity = figure.quantity();
    boolean bare = quantity.measure().isEmpty() && quantity.noun().isEmpty();
    return quantity.readings().size() == 1
        && quantity.range().hedge() == Hedge.EXACT
        && !bare
        && !NOT_COMPARED.contains(quantity.measure());
  }

  private boolean isBorneOut(QuantityMention figure) {
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
