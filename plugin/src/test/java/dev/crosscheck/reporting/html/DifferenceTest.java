package dev.crosscheck.reporting.html;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

  @ParameterizedTest
  @CsvSource({
    "Ada Brandt, Ada Brand, Ada [Brand<i>t</i>]",
    "Ada Brand, Ada Brandt, Ada [Brand]",
    "Lindqvist, Lindquist, [Lindq<i>v</i>ist]",
    "Lund, Okoro, [Lund]",
    "we will win, we shall never win, we [will] win",
    "we shall never win, we will win, we [shall never] win",
    "'night, fell', 'night fell.', 'night, fell'",
    "all the same, all the same, all the same",
    "no word, shared here, no word",
    "'', x, ''",
  })
  void marksTheWordsThatTheOtherLacks(String wording, String other, String marked)
      throws IOException {
    StringBuilder html = new StringBuilder();
    new Wording(new Markup(html)).render(wording, other);
    assertEquals(marked, html.toString().replace("<b>", "[").replace("</b>", "]"));
  }

  @Test
  void bothWordingsAreOneText() {
    String merged =
        Difference.merged("it was gone in one night,", "it was gone in a single night").stream()
            .map(run -> run.differs() ? run.in() + "[" + run.text().strip() + "] " : run.text())
            .collect(joining());
    assertEquals("it was gone in ONE[one] OTHER[a single] night, ", merged);
    assertEquals(List.of(), Difference.merged("word ".repeat(200), "word"));
  }
}
