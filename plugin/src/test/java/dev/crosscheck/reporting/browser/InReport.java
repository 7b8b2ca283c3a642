package dev.crosscheck.reporting.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Tests of what a reader sees, who is shown nothing wrong and whose browser asks for nothing else.
 */
abstract class InReport extends InChromium {

  /** How many findings are to be seen. */
  static final String SHOWN =
      "[...document.querySelectorAll('.finding')].filter(f => f.checkVisibility()).length";

  @BeforeEach
  void light() {
    tab.size(1280, 900);
    tab.media("screen", "light");
  }

  @AfterEach
  void complainsOfNothingAndAsksForNothing() {
    assertEquals(List.of(), tab.complaints());
    for (String address : tab.requests()) {
      // The browser's own pictures, as that of a calendar, are data.
      boolean own = address.equals("about:blank") || address.startsWith("data:");
      assertTrue(own || address.startsWith("file:"), address);
    }
  }

  /** Types words into the field of the search. */
  void type(String words) {
    tab.run(
        "{ const field = document.getElementById('words'); field.value = '"
            + words
            + "'; field.dispatchEvent(new Event('input')); }");
  }
}
