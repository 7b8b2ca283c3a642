package dev.crosscheck.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TollTest {

  @Test
  void twoNumbersOfOneHarm() {
    assertConflict(true, dead(4), dead(5));
    assertConflict(false, dead(4), dead(4));
    assertConflict(false, dead(4), hurt(5, 0));
  }

  @Test
  void aFloorAndAFigure() {
    Quantity floor = new Quantity(List.of(NumberRange.atLeast(4)), "", "people", List.of());
    Toll least = new Toll("death", floor, 0, Set.of(4.0), 0, false, true);
    assertConflict(false, least, dead(5));
    assertConflict(true, least, dead(3));
  }

  @Test
  void oneMoreWhereTheGunmanDiedToo() {
    Toll doubtful = new Toll("death", people(4), 0, Set.of(4.0), 1, false, true);
    assertConflict(false, doubtful, dead(5));
    assertConflict(true, doubtful, dead(6));
  }

  @Test
  void numbersFarApartAreOfTwo() {
    assertConflict(true, dead(2), dead(6));
    assertConflict(false, dead(2), dead(7));
  }

  @Test
  void theOthersNumberStandsInIt() {
    assertConflict(
        false, new Toll("death", people(4), 0, Set.of(4.0, 5.0), 0, false, true), dead(5));
  }

  @Test
  void theDeadBesideThoseHurt() {
    // four hurt; one dead and three hurt: the article without dead can count them all
    assertConflict(false, hurt(4, 0, 4), hurt(3, 1, 1, 3, 4));
    // one dead, four hurt; one dead, three hurt: nobody can be counted twice
    assertConflict(true, hurt(4, 1, 1, 4, 5), hurt(3, 1, 1, 3, 4));
    // one of the four has died since
    assertConflict(false, hurt(4, 1, 1, 4, 5), hurt(3, 2, 2, 3, 5));
  }

  @Test
  void aTollRises() {
    assertTrue(dead(4).growsInto(dead(5)));
    assertFalse(dead(5).growsInto(dead(4)));
  }

  private static void assertConflict(boolean expected, Toll one, Toll other) {
    assertEquals(expected, one.conflicts(other));
    assertEquals(expected, other.conflicts(one));
  }

  private static Toll dead(int count) {
    return new Toll("death", people(count), 0, Set.of((double) count), 0, false, true);
  }

  private static Toll hurt(int count, double dead, double... said) {
    Set<Double> all = new HashSet<>(Set.of((double) count));
    for (double number : said) {
      all.add(number);
    }
    return new Toll("injury", people(count), dead, all, 0, false, true);
  }

  private static Quantity people(int count) {
    return new Quantity(List.of(NumberRange.exactly(count)), "", "people", List.of());
  }
}
