package dev.crosscheck.reporting.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.reporting.Sample;
import dev.crosscheck.reporting.view.Dossier;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

  @Test
  void aLineHasTheFormThatToolsParse() {
    console(Sample.rich())
        .findings()
        .forEach(
            line ->
                assertTrue(
                    line.text()
                        .matches("\\S+:\\[\\d+,\\d+\\] \\((error|warning|note)\\) [a-z-]+: .+"),
                    line.text()));
  }

  @Test
  void theSummaryFitsOnAScreen() {
    for (CheckResult result : List.of(Sample.rich(), Sample.clean(), Sample.empty())) {
      for (String line : console(result).summary(List.of(Path.of("target", "report.html")))) {
        assertTrue(line.length() <= 80, line);
      }
    }
  }

  @Test
  void nothingInAnArticleMovesTheCursor() {
    String words = "red \u001B[31m\u0007\r\n \u009B2J \u202Egnp.exe \u2028 \uDC00 text";
    CheckResult result = Sample.hostile(words);
    Stream.concat(
            console(result).findings().stream().map(ConsoleReport.Line::text),
            console(result).summary(List.of()).stream())
        .forEach(
            line -> {
              assertTrue(line.codePoints().noneMatch(Character::isISOControl), line);
              assertTrue(
                  line.codePoints().noneMatch(p -> Character.getType(p) == Character.FORMAT), line);
            });
    assertTrue(console(result).findings().get(0).text().contains("\\u001B[31m"));
  }

  @Test
  void longWordsAreCutInTheMiddle() {
    CheckResult result = Sample.hostile("start " + "middle ".repeat(9000) + "end");
    String line = console(result).findings().get(0).text();
    assertTrue(line.contains(" … "), "cut");
    assertTrue(line.contains("\"start middle") && line.contains("middle end\""));
  }

  @Test
  void noFindingsMeansNoLines() {
    assertEquals(List.of(), console(Sample.clean()).findings());
    assertEquals(
        "No statements were found that contradict each other.",
        console(Sample.clean()).summary(List.of()).get(1));
  }

  private static ConsoleReport console(CheckResult result) {
    return new ConsoleReport(Dossier.of(result, ""));
  }
}
