package dev.crosscheck.reasoning;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsTest {

  @ParameterizedTest
  @CsvSource({
    "docs/18.0/log.md, docs/19.0/log.md",
    "docs/latest/log.md, docs/archive/v2/log.md",
    "docs/log.md, docs/2.x/log.md",
    "reports/2019/budget.md, reports/2020/budget.md",
    "survey/2022.rst, survey/2023.md",
    "old/2015/hike/index.html, new/2018/hike.md",
    "oddstad/2018/sponsors.md, port-alder/2019/sponsors.md",
    "2018/07/minutes-of-the-may-meeting/index.md, 2018/07/minutes-of-the-june-meeting-2/index.md",
    "news/harbour_news_jan.md, news/harbour_news_oct.md",
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
    "desk/may-fair.md, desk/june-flood.md",
    "desk/may-fair-1.md, desk/may-fair-2.md",
    "oddstad/2018/sponsors.md, port-alder/2018/sponsors.md",
    "oddstad/2018/sponsors.md, port-alder/2019/news.md",
    "oddstad/sponsors.md, port-alder/sponsors.md",
  })
  void twoPages(String left, String right) {
    assertFalse(Editions.areOfOne(left, right));
  }

  @Test
  void foldersOfTwoYearsOrMonths() {
    assertTrue(Editions.areApart("posts/2019/02/alder.html", "posts/2020/04/birch.html"));
    assertTrue(Editions.areApart("posts/2019/02/alder.html", "posts/2019/03/birch.html"));
    assertFalse(Editions.areApart("posts/2019/02/alder.html", "posts/2019/02/birch.html"));
    assertTrue(Editions.areApart("board/2019/May/3/one.html", "board/2019/May/4/one.html"));
    assertFalse(Editions.areApart("board/2019/May/3/one.html", "board/2019/May/3/two.html"));
    assertFalse(Editions.areApart("posts/2019/alder.html", "posts/2019/02/birch.html"));
    assertFalse(Editions.areApart("posts/alder.html", "posts/2019/02/birch.html"));
  }
}
