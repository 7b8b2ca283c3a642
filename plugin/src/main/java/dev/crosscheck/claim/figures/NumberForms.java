package dev.crosscheck.claim.figures;

import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Figure;
import dev.crosscheck.facts.NumberForm;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.Statement;
import dev.crosscheck.facts.ToldNumber;
import dev.crosscheck.language.Digits;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sentences of numbers with every number masked, where they are long enough to be forms. */
final class NumberForms {

  /** Shorter sentences are told alike of many things: "Two people were killed." */
  private static final int FEWEST_TOKENS = 10;

  private static final String NUMBER = "#";

  private final Map<Span, String> forms = new HashMap<>();

  private NumberForms(Reading reading) {
    Map<Sentence, String> written = new IdentityHashMap<>();
    for (QuantityMention mention : reading.quantities()) {
      Sentence sentence = mention.extent().sentence();
      if (sentence.size() >= FEWEST_TOKENS) {
        forms.put(mention.span(), written.computeIfAbsent(sentence, NumberForms::form));
      }
    }
  }

  static List<NumberForm> of(Reading reading, List<Figure> figures, List<ToldNumber> numbers) {
    NumberForms forms = new NumberForms(reading);
    List<NumberForm> all = new ArrayList<>();
    figures.forEach(figure -> forms.add(figure, figure.amount().describe(), all));
    numbers.forEach(number -> forms.add(number, number.amount().describe(), all));
    return all;
  }

  private void add(Statement statement, String number, List<NumberForm> all) {
    String form = forms.get(statement.span());
    if (form != null) {
      all.add(new NumberForm(statement.span(), statement.subject().orElseThrow(), form, number));
    }
  }

  private static String form(Sentence sentence) {
    return sentence.tokens().stream().map(NumberForms::masked).collect(Collectors.joining(" "));
  }

  private static String masked(Token token) {
    return token.is(Tag.NUM) || Digits.in(token.text()) ? NUMBER : token.lower();
  }
}
