package dev.crosscheck.claim.figures;

import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a text bears out of a figure: as it is or in more digits, so many times a part, a change
 * from one of its figures to another, or a sum or difference of numbers that stand together. Of all
 * the numbers of a text some two make up nearly every other by chance.
 */
final class BorneOut {

  /** The parts of a sum stand within as many sentences. */
  private static final int TOGETHER = 3;

  /** How much "about" leaves open, and how far from its number a bound may lie. */
  private static final double NEAR = 0.03;

  private static final double CLOSE = 1.25;

  /** From a thousand to a million. */
  private static final double SCALE = 1000;

  /** So many digits are no other number by chance. */
  private static final int TELLING = 3;

  /** Of more figures two are apart by nearly every percentage. */
  private static final int MOST_CHANGED = 8;

  private final List<Sentence> sentences;
  private final List<ToldFigure> text;
  private final Map<Sentence, List<ToldFigure>> bySentence = new IdentityHashMap<>();
  private final Reading reading;

  /**
   * @param sentences of the text, in reading order
   * @param text its figures
   */
  BorneOut(Reading reading, List<Sentence> sentences, List<ToldFigure> text) {
    this.reading = reading;
    this.sentences = sentences;
    this.text = text;
    for (ToldFigure figure : text) {
      bySentence.computeIfAbsent(figure.sentence(), key -> new ArrayList<>()).add(figure);
    }
  }

  boolean has(ToldFigure figure) {
    return isTold(figure) || isMadeUp(figure);
  }

  /**
   * The same where one number of the text is told in the headline's words: any others that make the
   * figure up without it do so by chance, but for a lead, which shares make up.
   */
  boolean has(ToldFigure figure, ToldFigure part) {
    return isOfPoints(figure) ? has(figure) : isTold(figure) || isMadeUpWith(part, figure);
  }

  private boolean isTold(ToldFigure figure) {
    return text.stream().anyMatch(other -> tells(other, figure))
        || figure.quantity().measure().equals("%") && isChange(figure.quantity().range())
        || isWritten(figure);
  }

  /**
   * "$16.6bn" tells "$16bn", and so do the bare "16" of a table and "16 cents a share" of cents.
   */
  private static boolean tells(ToldFigure other, ToldFigure figure) {
    NumberRange told = figure.quantity().range();
    NumberRange range = other.quantity().range();
    boolean same = other.quantity().measure().equals(figure.quantity().measure());
    boolean equal = range.low() == told.low() || range.high() == told.low();
    return equal && (same || other.isBare() || other.isSum() && figure.isSum())
        || same
            && (fits(range, told)
                || isBound(told) && isWithin(range.low(), told.low(), told.low() * CLOSE)
                || other.isOfSeveral() && isTimes(told.low(), other.quantity().range().low()));
  }

  /** "$51.39" bears out "above $50". */
  private static boolean isBound(NumberRange told) {
    return told.hedge() == Hedge.MORE_THAN || told.hedge() == Hedge.AT_LEAST;
  }

  /** "20,000 tonnes" of "two 10,000-tonne cargoes". */
  private static boolean isTimes(double whole, double part) {
    double times = whole / part;
    return times == Math.rint(times) && times > 1 && times < 10;
  }

  private boolean isMadeUp(ToldFigure figure) {
    NumberRange told = figure.quantity().range();
    double all = 0;
    for (int first = 0; first < sentences.size(); first++) {
      List<Double> parts = new ArrayList<>();
      for (int at = first; at < Math.min(sentences.size(), first + TOGETHER); at++) {
        parts.addAll(parts(sentences.get(at), figure));
      }
      if (Addends.makeUp(parts, sum -> fits(sum, told))) {
        return true;
      }
      for (double part : parts(sentences.get(first), figure)) {
        all += part;
      }
    }
    return fits(all, told);
  }

  /** "400 million of short notes and 100 million of long ones". */
  private boolean isMadeUpWith(ToldFigure part, ToldFigure figure) {
    int at = sentences.indexOf(part.sentence());
    List<Double> others = new ArrayList<>();
    for (int near = Math.max(0, at - TOGETHER + 1); near < at + TOGETHER; near++) {
      if (near < sentences.size()) {
        others.addAll(parts(sentences.get(near), figure));
      }
    }
    double one = part.quantity().range().low();
    others.remove(one);
    NumberRange told = figure.quantity().range();
    return Addends.makeUp(others, sum -> fits(one + sum, told) || fits(Math.abs(one - sum), told))
        || others.stream()
            .anyMatch(other -> fits(one + other, told) || fits(Math.abs(one - other), told));
  }

  /**
   * Also "400 million dollars of short notes and 100 million of long ones", and the one of "eleven
   * offices in Oddstad and one in Halden".
   */
  private List<Double> parts(Sentence sentence, ToldFigure whole) {
    String measure = whole.quantity().measure();
    List<Double> parts = new ArrayList<>();
    List<ToldFigure> told = bySentence.getOrDefault(sentence, List.of());
    boolean any = told.stream().anyMatch(part -> part.quantity().measure().equals(measure));
    for (ToldFigure part : told) {
      String unit = part.quantity().measure();
      boolean share = isOfPoints(whole) && unit.equals("%");
      if (unit.equals(measure) || share || part.isBare() || any && unit.isEmpty()) {
        parts.add(part.quantity().range().low());
      }
    }
    if (measure.isEmpty() && sentence.tokens().stream().anyMatch(t -> t.lower().equals("one"))) {
      parts.add(1.0);
    }
    return parts;
  }

  /** 43 percent against 42 are a lead of one point. */
  private static boolean isOfPoints(ToldFigure figure) {
    return figure.quantity().noun().equals("point")
        || figure.quantity().measure().equals("percentage point");
  }

  /** "6.4 percent" more, from 307.5 to 327.1 million. */
  private boolean isChange(NumberRange told) {
    List<ToldFigure> few = text.subList(0, Math.min(MOST_CHANGED, text.size()));
    for (ToldFigure one : few) {
      for (ToldFigure other : few) {
        double ratio = ratio(one, other);
        if (ratio > 0 && fits(100 * Math.abs(ratio - 1), told)) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many times the one the other is; 0 where they are of two kinds. */
  private static double ratio(ToldFigure one, ToldFigure other) {
    double ratio = other.quantity().range().low() / one.quantity().range().low();
    if (!(ratio > 0) || Double.isInfinite(ratio)) {
      return 0;
    }
    if (one.isBare() || other.isBare()) { // "327.1 million guilders against 307.5"
      return ratio / Math.pow(SCALE, Math.rint(Math.log(ratio) / Math.log(SCALE)));
    }
    return one.quantity().comparable(other.quantity()) ? ratio : 0;
  }

  /**
   * What the headline rounds or cuts, "$16.6bn" to "$16bn", and what bounds it closely: "more than
   * 20 billion" bears out 21, and not 80.
   */
  private static boolean fits(NumberRange range, NumberRange told) {
    double value = told.low();
    return switch (range.hedge()) {
      case EXACT -> fits(range.low(), told);
      case ABOUT, NEARLY, JUST_OVER ->
          fits(range.low(), told)
              || isWithin(value, range.low() * (1 - NEAR), range.high() * (1 + NEAR));
      case MORE_THAN, AT_LEAST -> isWithin(value, range.low(), range.low() * CLOSE);
      case LESS_THAN, AT_MOST, UP_TO -> isWithin(value, range.high() / CLOSE, range.high());
      case BETWEEN, VAGUE -> false; // equal to an end, or no number
    };
  }

  private static boolean isWithin(double value, double low, double high) {
    return value >= low && value <= high;
  }

  private static boolean fits(double value, NumberRange told) {
    return value >= told.low() - told.slack() && value < told.low() + 2 * told.slack()
        || value == told.low()
        || Math.floor(value) == told.low() && value != Math.rint(value); // 1.3 points are 1
  }

  /**
   * Whether the text has its digits where they were not read, or read in another way: "1.00/1.25
   * dlrs", "416.9 mln Swiss francs" of francs. The 27 of "27 January" is no 27 per cent.
   */
  private boolean isWritten(ToldFigure figure) {
    String digits = WrittenDigits.of(figure.mention().text());
    if (digits.isEmpty()) {
      return true;
    }
    boolean few = digits.length() < TELLING;
    long everywhere = 0;
    long read = 0;
    for (Sentence sentence : sentences) {
      everywhere += WrittenDigits.times(sentence.text(), digits);
      for (ToldFigure other : bySentence.getOrDefault(sentence, List.of())) {
        boolean alike = figure.quantity().comparable(other.quantity());
        read += alike || few ? WrittenDigits.times(other.mention().text(), digits) : 0;
      }
      for (TimeMention time : reading.times().in(sentence)) {
        boolean length = time.type() == TimeMention.Type.DURATION && Spells.of(time).isPresent();
        read += length || !few ? 0 : WrittenDigits.times(time.text(), digits);
      }
    }
    return everywhere > read;
  }
}
