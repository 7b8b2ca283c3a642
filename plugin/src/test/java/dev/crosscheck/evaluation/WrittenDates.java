package dev.crosscheck.evaluation;

import dev.crosscheck.check.PlainText;
import dev.crosscheck.extraction.TimeMention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Sentences with one date each, by dateline; and sentences where a date would be a trap. */
final class WrittenDates implements Suite {

  private final PlainText reader = new PlainText();

  @Override
  public List<Score> scores(Path suites) throws IOException {
    List<String> dates = Files.readAllLines(suites.resolve("dates.tsv"));
    List<String> traps = Files.readAllLines(suites.resolve("date-traps.tsv"));
    int found = (int) dates.stream().filter(line -> reads(line, false)).count();
    int read = (int) dates.stream().filter(line -> reads(line, true)).count();
    int silent = (int) traps.stream().filter(this::isSilent).count();
    return List.of(
        Score.share("dates", "found", found, dates.size(), ""),
        Score.share("dates", "values", read, dates.size(), ""),
        Score.share("date-traps", "silent", silent, traps.size(), ""));
  }

  private boolean reads(String line, boolean values) {
    String[] row = line.split("\t");
    return reader.read(row[1], dateline(row)).times().stream()
        .filter(time -> time.text().toLowerCase(Locale.ROOT).contains(row[2]))
        .anyMatch(time -> !values || means(time, row[3]));
  }

  /** Whether the mention has the value: by its TIMEX3 value, or by the days that it comes to. */
  static boolean means(TimeMention time, String value) {
    Set<String> wanted = new LinkedHashSet<>();
    wanted.add(TimeValues.clock(value.replace("x", "")));
    wanted.add(TimeValues.length(value));
    wanted.add(value.replaceAll("(?<=\\d)T(?=[A-Z])|(?<=\\d)(?=T[A-Z])", "T").replace("TT", "T"));
    if (value.matches("\\d{4}-\\d\\d")) {
      YearMonth month = YearMonth.parse(value);
      wanted.add(TimeValues.days(month.atDay(1), month.atEndOfMonth()));
    }
    int dots = value.indexOf("..");
    if (dots > 0) {
      wanted.add(range(value.substring(0, dots), value.substring(dots + 2)));
    }
    boolean ends =
        time.modifier() == TimeMention.Modifier.END
            && time.range().filter(range -> range.first().equals(LocalDate.MIN)).isPresent();
    return TimeValues.of(time).stream().anyMatch(wanted::contains)
        || ends && wanted.stream().anyMatch(day -> day.endsWith(".." + time.range().get().last()));
  }

  /** "2024-07-01..10" ends in the month in which it begins; "2024-08.." is open. */
  private static String range(String first, String last) {
    String start = first.length() == 7 ? first + "-01" : first;
    String end = last.length() == 2 ? first.substring(0, 8) + last : last;
    return start + ".." + end;
  }

  private boolean isSilent(String line) {
    String[] row = line.split("\t");
    return reader.read(row[1], dateline(row)).times().isEmpty();
  }

  private static Optional<LocalDate> dateline(String[] row) {
    return Optional.of(LocalDate.parse(row[0]));
  }
}
