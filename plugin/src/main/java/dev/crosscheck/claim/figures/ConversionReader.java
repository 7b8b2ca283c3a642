package dev.crosscheck.claim.figures;

import dev.crosscheck.claim.context.SentenceQuantities;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Conversion;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads measures with their conversion behind them: "40 miles (64 km)", "68 °F, or 20 °C,". */
final class ConversionReader {

  private static final Set<String> MEASURES = Set.of("m", "kg", "m²", "L", "m/s", "°C");

  private static final Set<String> IMPERIAL =
      Set.of(
          ("mile mi yard yd foot feet ft inch in pound lb ounce oz stone acre mph "
                  + "fahrenheit f °f sqft")
              .split(" "));

  /** Where 0 °F lies, in °C. */
  private static final double FREEZING = 160 / 9.0;

  private ConversionReader() {}

  static List<Conversion> of(Reading reading) {
    List<Conversion> conversions = new ArrayList<>();
    for (SentenceQuantities sentence : SentenceQuantities.of(reading)) {
      for (int i = 1; i < sentence.all().size(); i++) {
        QuantityMention stated = sentence.all().get(i - 1);
        QuantityMention converted = sentence.all().get(i);
        if (stand(sentence, stated.extent(), converted.extent()) && isPair(stated, converted)) {
          conversions.add(conversion(stated, converted));
        }
      }
    }
    return conversions;
  }

  /** One behind the other, in brackets or with "or". */
  private static boolean stand(SentenceQuantities sentence, Extent stated, Extent converted) {
    int gap = stated.end();
    boolean brackets =
        sentence.word(gap).equals("(")
            && converted.first() == gap + 1
            && sentence.word(converted.end()).equals(")");
    boolean or =
        sentence.word(gap).equals(",")
            && sentence.word(gap + 1).equals("or")
            && converted.first() == gap + 2
            && sentence.word(converted.end()).equals(",");
    return brackets || or;
  }

  private static boolean isPair(QuantityMention stated, QuantityMention converted) {
    String measure = stated.quantity().measure();
    // "Minus 5/8 inches (16 mm)": the bracket tells the size alone.
    boolean signed = stated.quantity().range().high() < 0 && !measure.equals("°C");
    return MEASURES.contains(measure)
        && !signed
        && measure.equals(converted.quantity().measure())
        && isImperial(stated.text()) != isImperial(converted.text());
  }

  private static boolean isImperial(String text) {
    String unit = text.strip().toLowerCase(Locale.ROOT);
    int start = unit.length();
    while (start > 0 && !Character.isWhitespace(unit.charAt(start - 1)) && !digit(unit, start)) {
      start--;
    }
    String word = unit.substring(start).replace("-", "").replace(".", "");
    boolean plural = word.endsWith("s") && !IMPERIAL.contains(word);
    return IMPERIAL.contains(plural ? word.substring(0, word.length() - 1) : word)
        || word.equals("inches");
  }

  private static boolean digit(String text, int end) {
    return Character.isDigit(text.charAt(end - 1));
  }

  private static Conversion conversion(QuantityMention stated, QuantityMention converted) {
    // With the closing bracket.
    Extent whole =
        Extent.of(
            stated.extent().sentence(), stated.extent().first(), converted.extent().end() + 1);
    Quantity second = converted.quantity();
    double offset = isImperial(converted.text()) ? FREEZING : -FREEZING;
    return new Conversion(
        whole.span(),
        Texts.fold(whole.text()),
        stated.quantity(),
        second,
        second.measure().equals("°C") ? moved(second, offset) : second);
  }

  private static Quantity moved(Quantity quantity, double offset) {
    List<NumberRange> readings =
        quantity.readings().stream().map(range -> range.plus(offset)).toList();
    return new Quantity(readings, quantity.measure(), quantity.noun(), quantity.modifiers());
  }
}
