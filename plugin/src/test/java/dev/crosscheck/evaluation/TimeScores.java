package dev.crosscheck.evaluation;

import dev.crosscheck.check.PlainText;
import dev.crosscheck.evaluation.TimeCase.Expected;
import dev.crosscheck.extraction.TimeMention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Scores the cases of a suite that can occur in an article: right spans, right values. */
final class TimeScores {

  /** Words about a time that one reader counts in and another does not. */
  private static final Pattern EDGE =
      Pattern.compile(
          "^((on|in|at|by|for|from|since|until|till|before|after|between|during|within|over|around"
              + "|about|approximately|circa|of|the|a|an|this|that|as|early|late|later|earlier|than"
              + "|more|less|any|time|through|throughout|back|year|only|just|almost|nearly|local|once|twice|beginning(?! of)"
              + "|sometimes?|anytime|exactly|or|no|not|s|to|and|up|starting)\\b|[\\s,.'’\"(\\[-])+"
              + "|([\\s,.'’\")\\]:;-]|\\b(of|in|the|or|and|later|after|before|onwards|time|hours?)(?!\\w))+$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern JOINT =
      Pattern.compile(
          "\\s*(to|-|–|~|and|through|until|till|thru)\\s*(the )?", Pattern.CASE_INSENSITIVE);

  /** A reading of a part of the text: one mention, or two that are joined to a range. */
  private record Reading(int start, int end, Set<String> values) {}

  private final PlainText reader = new PlainText();
  private final String name;

  /** By reason, the cases that are left out for it. */
  private final Map<String, Predicate<TimeCase>> leftOut;

  TimeScores(String name, Map<String, Predicate<TimeCase>> leftOut) {
    this.name = name;
    this.leftOut = leftOut;
  }

  List<Score> score(List<TimeCase> cases) {
    Map<String, Integer> reasons = new LinkedHashMap<>();
    int count = 0;
    int spans = 0;
    int values = 0;
    for (TimeCase each : cases) {
      String reason = reason(each);
      if (!reason.isEmpty()) {
        reasons.merge(reason, 1, Integer::sum);
        continue;
      }
      List<Reading> readings = readings(each);
      count++;
      spans += matches(each, readings, false) ? 1 : 0;
      values += matches(each, readings, true) ? 1 : 0;
    }
    String out =
        reasons.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining(", ", "left out: ", ""));
    return List.of(
        Score.share(name, "spans", spans, count, out),
        Score.share(name, "values", values, count, ""));
  }

  /** The cases that are not left out and not read right, a line each. */
  List<String> misread(List<TimeCase> cases) {
    List<String> lines = new ArrayList<>();
    for (TimeCase each : cases) {
      if (reason(each).isEmpty()) {
        List<Reading> readings = readings(each);
        if (!matches(each, readings, true)) {
          String what = matches(each, readings, false) ? "value" : "span";
          lines.add(
              String.join(" | ", what, each.id(), each.text(), wanted(each), got(each, readings)));
        }
      }
    }
    return lines;
  }

  private static String wanted(TimeCase each) {
    return each.expected().stream()
        .map(e -> each.text().substring(e.start(), e.end()) + " = " + e.values())
        .collect(Collectors.joining("; "));
  }

  private static String got(TimeCase each, List<Reading> readings) {
    return readings.stream()
        .map(r -> each.text().substring(r.start(), r.end()) + " = " + r.values())
        .collect(Collectors.joining("; "));
  }

  String reason(TimeCase each) {
    return leftOut.entrySet().stream()
        .filter(rule -> rule.getValue().test(each))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private List<Reading> readings(TimeCase each) {
    List<Reading> readings = new ArrayList<>();
    List<TimeMention> times =
        reader.read(TimeNames.capitals(each.text(), each.expected()), each.day()).times();
    for (int i = 0; i < times.size(); i++) {
      TimeMention time = times.get(i);
      readings.add(new Reading(time.span().start(), time.span().end(), TimeValues.of(time)));
      if (i + 1 < times.size()) {
        TimeMention next = times.get(i + 1);
        String joint = each.text().substring(time.span().end(), next.span().start());
        if (JOINT.matcher(joint).matches()) {
          Set<String> values = new LinkedHashSet<>(TimeValues.between(time, next, each.day()));
          readings.add(new Reading(time.span().start(), next.span().end(), values));
        }
      }
    }
    return readings;
  }

  private static boolean matches(TimeCase each, List<Reading> readings, boolean values) {
    if (each.expected().isEmpty()) {
      return readings.isEmpty();
    }
    return each.expected().stream()
        .allMatch(
            expected ->
                readings.stream().anyMatch(reading -> matches(each, expected, reading, values)));
  }

  private static boolean matches(
      TimeCase each, Expected expected, Reading reading, boolean values) {
    String theirs = core(each.text().substring(expected.start(), expected.end()));
    String ours = core(each.text().substring(reading.start(), reading.end()));
    boolean overlap = reading.start() < expected.end() && expected.start() < reading.end();
    boolean value = !values || reading.values().stream().anyMatch(expected.values()::contains);
    return overlap && (expected.anywhere() || ours.equalsIgnoreCase(theirs)) && value;
  }

  private static String core(String expression) {
    return EDGE.matcher(expression).replaceAll("");
  }
}
