package dev.crosscheck.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.NumberForm;
import dev.crosscheck.facts.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FilledFormTest {

  private static final NumberForm ELEVEN = form(1, "this release put out # commits", "11");
  private static final NumberForm TWELVE = form(2, "this release put out # commits", "12");
  private static final NumberForm AGAIN = form(3, "this release put out # commits", "12");
  private static final NumberForm SIX = form(4, "this release put out # commits", "6");
  private static final NumberForm TWO = form(5, "this release put out # commits", "2");
  private static final NumberForm OTHER = form(6, "the yard was built with # commits", "9");

  @Test
  void aSentenceWithFourNumbersIsAForm() {
    assertEquals(
        Set.of(ELEVEN.span(), TWELVE.span(), SIX.span(), TWO.span()),
        filled(ELEVEN, TWELVE, SIX, TWO, OTHER));
  }

  @Test
  void aSentenceWithThreeNumbersIsNone() {
    assertEquals(Set.of(), filled(ELEVEN, TWELVE, AGAIN, SIX, OTHER));
  }

  @Test
  void numbersOfTwoSubjectsFillInNoForm() {
    NumberForm score = new NumberForm(ELEVEN.span(), "number of score", ELEVEN.form(), "1–3");
    assertEquals(Set.of(), filled(ELEVEN, TWELVE, SIX, score));
  }

  private static Set<Span> filled(NumberForm... sentences) {
    return FilledForm.among(List.of(sentences)).stream()
        .map(FilledForm::span)
        .collect(Collectors.toSet());
  }

  private static NumberForm form(int article, String words, String number) {
    return new NumberForm(new Span("a" + article + ".md", 0, 9), "figure of commit", words, number);
  }
}
