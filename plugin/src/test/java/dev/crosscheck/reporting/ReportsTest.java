package dev.crosscheck.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.reporting.console.ConsoleReport;
import dev.crosscheck.reporting.view.Dossier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every report; see {@link Golden} for how to approve a change. */
class ReportsTest {

  @ParameterizedTest
  @EnumSource
  void saysWhatWasApproved(Format format) throws IOException {
    Golden.check(format.fileName(), text(format, Sample.rich()));
    Golden.check("clean-" + format.fileName(), text(format, Sample.clean()));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FACTS")
  void saysHowFindingsStand(Format format) throws IOException {
    StringBuilder out = new StringBuilder();
    format.report().render(Sample.judged(), out);
    Golden.check("judged-" + format.fileName(), out.toString());
  }

  @Test
  void theConsoleSaysHowFindingsStand() throws IOException {
    ConsoleReport console = new ConsoleReport(Sample.judged());
    List<String> lines = new ArrayList<>();
    console.findings().forEach(line -> lines.add(line.severity() + " " + line.text()));
    lines.addAll(console.summary(List.of()));
    Golden.check("judged-console.txt", String.join("\n", lines) + "\n");
  }

  @Test
  void theConsoleSaysWhatWasApproved() throws IOException {
    List<Path> written = List.of(Path.of("target", "crosscheck", "report.html"));
    List<String> lines = new ArrayList<>();
    for (CheckResult result : List.of(Sample.rich(), Sample.clean(), Sample.empty())) {
      ConsoleReport console = new ConsoleReport(Dossier.of(result, "articles"));
      console.findings().forEach(line -> lines.add(line.severity() + " " + line.text()));
      lines.add("--");
      lines.addAll(console.summary(written));
      lines.add("==");
    }
    Golden.check("console.txt", String.join("\n", lines).replace('\\', '/') + "\n");
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameWhereverItIsMade(Format format) throws IOException {
    String here = text(format, Sample.rich());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(here, text(format, Sample.rich()));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertFalse(here.contains("\r"));
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyResultIsAReport(Format format) throws IOException {
    text(format, Sample.empty());
  }

  private static String text(Format format, CheckResult result) throws IOException {
    StringBuilder out = new StringBuilder();
    format.report().render(Dossier.of(result, "articles"), out);
    return out.toString();
  }
}
