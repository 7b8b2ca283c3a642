package dev.crosscheck.reasoning;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsTest {

  @ParameterizedTest
  @CsvSource({
    "docs/18.0/log.md, docs/19.0/log.md",
    "docs/latest/log.md, docs/archive/v2/log.md",
    "docs/log.md, docs/2.x/log.md",
    "reports/2019/budget.md, reports/2020/budget.md",
  })
  void onePageInSeveralVersions(String left, String right) {
    assertTrue(Editions.areOfOne(left, right));
  }

  @ParameterizedTest
  @CsvSource({
    "docs/18.0/log.md, docs/18.0/log.md",
    "docs/18.0/log.md, docs/19.0/clock.md",
    "news/2024/05/07/index.md, news/2024/05/08/index.md",
    "desk/ferry-1.md, desk/ferry-2.md",
  })
  void twoPages(String left, String right) {
    assertFalse(Editions.areOfOne(left, right));
  }
}
