package dev.crosscheck.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.check.PlainText;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** By what articles are seen to be about one thing. */
class TermsTest {

  private final PlainText texts = new PlainText();

  @Test
  void aNameIsOneWhetherReadAsABodyOrAsAThing() {
    assertEquals(
        Set.of("ORGANISATION:orsa"),
        shared("The Orsa was blamed for it.", "A suspected Orsa leader died in his cell."));
  }

  @Test
  void aPersonAndABodyOfOneNameAreTwo() {
    assertEquals(
        Set.of(),
        shared("Police say that Orsa killed him.", "A suspected Orsa leader died in his cell."));
  }

  @Test
  void manyAndOneAreOfOneNoun() {
    assertEquals(
        Set.of("rally"), shared("Three rallies were held at once.", "A rally led him to them."));
  }

  private Set<String> shared(String one, String other) {
    Set<String> shared = new TreeSet<>(terms(one));
    shared.retainAll(terms(other));
    return shared;
  }

  private Set<String> terms(String text) {
    return Terms.of(texts.read(text, Optional.empty())).keySet();
  }
}
