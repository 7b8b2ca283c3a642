package dev.crosscheck.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crosscheck.evaluation.TimeCase.Expected;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Date and time expressions of Microsoft's Recognizers-Text, by the day they are read on. */
final class RecognizersTimes implements Suite {

  @Override
  public List<Score> scores(Path suites) throws IOException {
    return scoring().score(cases(suites));
  }

  static TimeScores scoring() {
    return new TimeScores("recognizers-times", OutsideArticles.RULES);
  }

  static List<TimeCase> cases(Path suites) throws IOException {
    List<TimeCase> cases = new ArrayList<>();
    for (JsonNode each : JsonLines.read(suites.resolve("recognizers_datetime.jsonl"))) {
      List<Expected> expected = new ArrayList<>();
      for (JsonNode one : each.get("expected")) {
        expected.add(
            new Expected(one.get("start").asInt(), one.get("end").asInt(), false, values(one)));
      }
      Optional<LocalDate> day =
          Optional.of(each.get("reference_date").asText())
              .filter(text -> text.length() >= 10)
              .map(text -> LocalDate.parse(text.substring(0, 10)));
      cases.add(new TimeCase(each.get("id").asText(), each.get("input").asText(), day, expected));
    }
    return cases;
  }

  private static Set<String> values(JsonNode expected) {
    Set<String> values = new LinkedHashSet<>();
    boolean large =
        expected.path("text").asText().matches("(?i).*\\b(months?|years?|decades?)\\b.*");
    for (JsonNode value : expected.path("value").path("values")) {
      String timex = value.path("timex").asText();
      values.add(TimeValues.clock(timex));
      values.add(TimeValues.length(timex));
      range(value, values);
      point(value, expected.path("text").asText(), values);
      if (large && value.path("value").asText().length() == 10) {
        pieces(LocalDate.parse(value.path("value").asText()), values);
      }
      if (timex.matches("T(MO|AF|EV|NI|NT)")) {
        values.add("XXXX-XX-XX" + timex.replace("TNT", "TNI"));
        values.add(timex.replace("TNT", "TNI"));
      }
      if (timex.matches(".*T(MO|AF|EV|NI)") && value.path("start").asText().length() > 10) {
        values.add(
            value.path("start").asText().substring(0, 10) + timex.substring(timex.length() - 3));
      }
      if (timex.equals("P1WD")) {
        values.add("XXXX-WXX-WD");
      }
      if (timex.matches("(FY|SY)\\d{4}")) {
        values.add(timex.substring(2));
      }
      if (timex.matches("\\(\\d\\d00-01-01,.*,P100Y\\)")) {
        values.add(timex.substring(1, 3));
      }
      if (value.path("value").asText().endsWith("23:59:59")) {
        String day = value.path("value").asText().substring(0, 10);
        values.add(day + ".." + day);
      }
      if (timex.equals("P1WE")) {
        values.add("XXXX-WXX-WE");
      }
      if (timex.equals("XXXX-WXX-WE")) {
        values.add("P1WE");
      }
      int length = timex.lastIndexOf(",P");
      if (length > 0) {
        values.add(TimeValues.length(timex.substring(length + 1, timex.length() - 1)));
      }
      hours(timex, values);
      if (expected.path("text").asText().matches("(?i).*\\b(few|some|several|couple)\\b.*")) {
        values.add(timex.replaceAll("\\d+", "X"));
        values.add(timex.replaceAll(".*,(PT?)\\d+(\\w)\\)", "$1X$2"));
      }
    }
    return values;
  }

  /** "In two months" is some day of that month, where no day is named. */
  private static void pieces(LocalDate day, Set<String> values) {
    LocalDate month = day.withDayOfMonth(1);
    values.add(TimeValues.days(month, month.plusMonths(1).minusDays(1)));
    LocalDate year = day.withDayOfYear(1);
    values.add(TimeValues.days(year, year.plusYears(1).minusDays(1)));
  }

  /** The suite's ranges end before their last day, or on it. */
  private static void range(JsonNode value, Set<String> values) {
    String start = value.path("start").asText();
    String end = value.path("end").asText();
    if (start.length() == 10 || end.length() == 10) {
      LocalDate first = start.length() == 10 ? LocalDate.parse(start) : null;
      LocalDate last = end.length() == 10 ? LocalDate.parse(end) : null;
      values.add(TimeValues.days(first, last));
      values.add(TimeValues.days(first, last == null ? null : last.minusDays(1)));
    }
  }

  /** After a day begins the next one, after a month may be in it. */
  private static void after(JsonNode value, Set<String> values) {
    String begin = value.path("start").asText();
    if (value.path("Mod").asText().equals("after") && begin.length() == 10) {
      LocalDate first = LocalDate.parse(begin);
      boolean day = value.path("timex").asText().length() == 10;
      values.add(TimeValues.days(day ? first.plusDays(1) : first.minusMonths(1), null));
    }
  }

  /** An event that is "starting January 7th" begins on that day. */
  private static void point(JsonNode value, String expected, Set<String> values) {
    String text = value.path("value").asText();
    after(value, values);
    String begin = value.path("start").asText();
    boolean since = value.path("Mod").asText().equals("since") && begin.length() == 10;
    if (since && expected.matches("(?i)(starting|beginning)\\b.*")) {
      values.add(begin + ".." + begin);
    }
    if (text.length() == 10) {
      values.add(text + ".." + text);
    } else if (text.length() == 19) {
      values.add(TimeValues.clock(text.replace(' ', 'T')));
    }
  }

  /** "(2018-11-05T03,2018-11-05T12,PT9H)" as from one hour to the other. */
  private static void hours(String timex, Set<String> values) {
    String[] parts = timex.replaceAll("[()]", "").split(",");
    if (parts.length == 3 && parts[0].contains("T") && parts[1].contains("T")) {
      String to = TimeValues.clock(parts[1].substring(parts[1].indexOf('T')));
      values.add(TimeValues.clock(parts[0]) + "/" + to);
      values.add(TimeValues.clock(parts[0].substring(parts[0].indexOf('T'))) + "/" + to);
    }
  }
}
