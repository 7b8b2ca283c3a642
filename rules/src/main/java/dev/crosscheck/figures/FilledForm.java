package dev.crosscheck.figures;

import dev.crosscheck.facts.NumberForm;
import dev.crosscheck.facts.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A number of a sentence that many articles fill in with one of their own: "this release put out 40
 * commits". Each is of another thing, whatever else the articles share.
 *
 * @param span where the number stands
 */
public record FilledForm(Span span) {

  /** A number that was changed by mistake has not so many others beside it. */
  private static final int FEWEST_NUMBERS = 4;

  /** Those among sentences; the numbers of one form are of one subject. */
  public static List<FilledForm> among(Collection<NumberForm> sentences) {
    Map<List<String>, List<NumberForm>> forms =
        sentences.stream()
            .collect(Collectors.groupingBy(sentence -> List.of(sentence.about(), sentence.form())));
    List<FilledForm> filled = new ArrayList<>();
    for (List<NumberForm> alike : forms.values()) {
      if (alike.stream().map(NumberForm::number).distinct().count() >= FEWEST_NUMBERS) {
        alike.forEach(sentence -> filled.add(new FilledForm(sentence.span())));
      }
    }
    return filled;
  }
}
