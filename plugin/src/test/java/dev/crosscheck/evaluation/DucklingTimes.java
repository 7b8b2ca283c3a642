package dev.crosscheck.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crosscheck.evaluation.TimeCase.Expected;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expressions of time that Duckling reads. They are fragments that a calendar takes to lie ahead,
 * so they are read in a sentence that looks ahead.
 */
final class DucklingTimes implements Suite {

  private static final Pattern MOMENT =
      Pattern.compile("\\((\\d+), (\\d+), (\\d+), (\\d+), (\\d+), (\\d+)\\)");

  private static final String SENTENCE = "They will meet ";

  private static final Map<String, Predicate<TimeCase>> LEFT_OUT = new LinkedHashMap<>();

  static {
    LEFT_OUT.put("feasts, which are a list and no grammar", each -> has(each, "feast"));
    LEFT_OUT.put(
        "lone words that only a sentence makes a time",
        each ->
            each.mentions(
                "meet (on )?(the )?(mon|tue|wed|thu|fri|sat|sun|morning|afternoon|evening|night|may"
                    + "|march|week|\\d+)\\.?$"));
    LEFT_OUT.put("without a value", each -> has(each, "none"));
    LEFT_OUT.put(
        "'two upcoming weeks' for the second of them",
        each -> each.mentions("upcoming (two|2)|(two|2) upcoming"));
    LEFT_OUT.put(
        "times in other zones, which Duckling moves to its own",
        each -> each.mentions("\\b(gmt|cet|bst|pst|ist|cst|est|utc)\\b"));
    LEFT_OUT.putAll(OutsideArticles.RULES);
  }

  @Override
  public List<Score> scores(Path suites) throws IOException {
    return scoring().score(cases(suites));
  }

  static TimeScores scoring() {
    return new TimeScores("duckling-times", LEFT_OUT);
  }

  static List<TimeCase> cases(Path suites) throws IOException {
    List<TimeCase> cases = new ArrayList<>();
    for (JsonNode each : JsonLines.read(suites.resolve("duckling_en.jsonl"))) {
      if (each.get("id").asText().startsWith("duckling-time-")) {
        LocalDate day = LocalDate.parse(each.get("reference_date").asText().substring(0, 10));
        List<Expected> expected = new ArrayList<>();
        for (JsonNode one : each.get("expected")) {
          String text = one.get("text").asText();
          Set<String> values = values(one.get("value").asText(), text, day);
          int start = SENTENCE.length() + one.get("start").asInt();
          expected.add(new Expected(start, start + text.length(), false, values));
        }
        String text = SENTENCE + each.get("input").asText();
        cases.add(new TimeCase(each.get("id").asText(), text, Optional.of(day), expected));
      }
    }
    return cases;
  }

  private static boolean has(TimeCase each, String value) {
    return each.expected().stream().anyMatch(one -> one.values().contains(value));
  }

  private static Set<String> values(String value, String text, LocalDate now) {
    Set<String> values = new LinkedHashSet<>();
    if (value.contains("Holiday")) {
      return Set.of("feast");
    }
    Matcher moment = MOMENT.matcher(value);
    if (!moment.find()) {
      return Set.of("none");
    }
    LocalDate first = day(moment);
    String clock = clock(moment);
    int hour = Integer.parseInt(moment.group(4));
    String grain = value.substring(value.lastIndexOf(' ') + 1, value.length() - 1);
    if (moment.find()) {
      LocalDate end = day(moment);
      values.add(TimeValues.days(first, end));
      values.add(TimeValues.days(first, end.minusDays(1)));
      if (hour == 18 && !end.equals(first.plusDays(1))) {
        values.add(TimeValues.days(first.plusDays(1), end.minusDays(1)));
      }
      int last = minutes(moment) - (grain.equals("Hour") ? 60 : 1);
      String to = String.format("T%02d:%02d", last / 60, last % 60);
      values.add(first + clock + "/" + to);
      values.add(clock + "/" + to);
      values.add(clock + "/" + clock(moment));
      values.add(first + clock + "/" + clock(moment));
      part(first, hour, values);
      boolean fromNow = first.equals(now) && hour == 4;
      if (hour == 0 || fromNow) {
        lengths(first, end, values);
      }
      if (fromNow) {
        values.add(TimeValues.days(null, end.minusDays(1)));
        values.add(now + clock(moment));
      }
    } else if (value.contains("OpenInterval")) {
      boolean after = value.contains("After");
      values.add(TimeValues.days(after ? first : null, after ? null : first));
      values.add(TimeValues.days(after ? first : null, after ? null : first.minusDays(1)));
      values.add(first + clock);
    } else {
      piece(first, clock, grain, values);
      Matcher again = MOMENT.matcher(value);
      again.find();
      values.add(first + clock + String.format(":%02d", Integer.parseInt(again.group(6))));
      boolean today = first.equals(now) || first.equals(now.plusDays(1));
      if (hour > 0 && today && !text.matches("(?i).*(tomorrow|today|day\\b).*")) {
        values.add(clock);
      }
      if (text.matches("(?i).*\\b(days?|weeks?|fortnights?)\\b.*") && clock.startsWith("T04")) {
        values.add(TimeValues.days(first, first));
      }
      if (text.matches("(?i).*\\bweeks ago\\b.*")) {
        LocalDate week = first.minusDays(first.getDayOfWeek().getValue() - 1);
        values.add(TimeValues.days(week, week.plusDays(6)));
      }
      if (text.matches("(?i).*\\b(months?|years?)\\b.*")) {
        LocalDate month = first.withDayOfMonth(1);
        values.add(TimeValues.days(month, month.plusMonths(1).minusDays(1)));
        LocalDate year = first.withDayOfYear(1);
        values.add(TimeValues.days(year, year.plusYears(1).minusDays(1)));
      }
    }
    return values;
  }

  /** "The next three weeks" as a length, and a season as such. */
  private static void lengths(LocalDate first, LocalDate end, Set<String> values) {
    Period period = Period.between(first, end);
    int days = period.getDays();
    values.add(TimeValues.length("P" + period.toTotalMonths() + "M" + days + "D"));
    if (first.getDayOfMonth() >= 19 && period.toTotalMonths() >= 2 && period.toTotalMonths() <= 3) {
      String[] codes = {"WI", "SP", "SU", "FA"};
      int quarter = (first.getMonthValue() % 12 + 1) / 3 % 4;
      values.add(first.plusDays(20).getYear() + "-" + codes[quarter]);
    }
  }

  private static void part(LocalDate day, int hour, Set<String> values) {
    values.add(day + (hour < 12 ? "TMO" : hour < 18 ? "TAF" : "TEV"));
    if (hour >= 18) {
      values.add(day + "TNI");
    }
  }

  private static void piece(LocalDate first, String clock, String grain, Set<String> values) {
    LocalDate next =
        switch (grain) {
          case "Week" -> first.plusWeeks(1);
          case "Month" -> first.plusMonths(1);
          case "Quarter" -> first.plusMonths(3);
          case "Year" -> first.plusYears(1);
          default -> first.plusDays(1);
        };
    boolean hours = grain.equals("Hour") || grain.equals("Minute") || grain.equals("Second");
    values.add(hours ? first + clock : TimeValues.days(first, next.minusDays(1)));
    if (grain.equals("Month")) {
      LocalDate year = first.withDayOfYear(1);
      values.add(TimeValues.days(year, year.plusYears(1).minusDays(1)));
    }
  }

  private static LocalDate day(Matcher moment) {
    return LocalDate.of(
        Integer.parseInt(moment.group(1)),
        Integer.parseInt(moment.group(2)),
        Integer.parseInt(moment.group(3)));
  }

  private static int minutes(Matcher moment) {
    return Integer.parseInt(moment.group(4)) * 60 + Integer.parseInt(moment.group(5));
  }

  private static String clock(Matcher moment) {
    return String.format("T%02d:%02d", minutes(moment) / 60, minutes(moment) % 60);
  }
}
