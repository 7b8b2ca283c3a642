package dev.crosscheck.extraction.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {

  @ParameterizedTest
  @CsvSource({"Serhiy, Serhii", "Katharine, Catherine", "Smyth, Smith"})
  void namesThatSoundAlikeShareASound(String one, String other) {
    assertEquals(Sound.of(one), Sound.of(other));
  }

  @Test
  void namesThatSoundOtherwiseDoNot() {
    assertNotEquals(Sound.of("Pak Mi-rae"), Sound.of("Pak Yong Chol"));
  }

  @Test
  void aNameWithoutLatinLettersHasASoundAllTheSame() {
    assertFalse(Sound.of("Олена").isEmpty());
    assertEquals("", Sound.of(""));
  }
}
