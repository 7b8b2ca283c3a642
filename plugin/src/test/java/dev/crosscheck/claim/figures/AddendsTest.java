package dev.crosscheck.claim.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddendsTest {

  @Test
  void twoOrThreeOrTheirDifferenceOrAll() {
    assertEquals(true, makeUp(500.0, 400.0, 100.0));
    assertEquals(true, makeUp(400.0, 300.0, 50.0, 50.0, 750.0));
    assertEquals(true, makeUp(298.0, 434.0, 732.0));
    assertEquals(true, makeUp(10.0, 1.0, 2.0, 3.0, 4.0));
    assertEquals(false, makeUp(500.0, 400.0, 99.0));
    assertEquals(false, makeUp(10.0, 1.0, 2.0, 4.0, 20.0));
    assertEquals(false, makeUp(7.0));
  }

  /** Among so many some two make up nearly everything, and trying them takes their square. */
  @Test
  void soManyMakeUpAnything() {
    assertEquals(false, Addends.makeUp(Collections.nCopies(60, 1.0), sum -> sum == 0.5));
    assertEquals(true, Addends.makeUp(Collections.nCopies(61, 1.0), sum -> sum == 0.5));
  }

  private static boolean makeUp(double whole, Double... parts) {
    return Addends.makeUp(List.of(parts), sum -> sum == whole);
  }
}
