package dev.crosscheck.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crosscheck.evaluation.TimeCase.Expected;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The test texts of chrono, a reader of dates in messages. */
final class ChronoTimes implements Suite {

  private static final Pattern HOUR =
      Pattern.compile(
          "\\d ?[ap]\\.?m|\\d:\\d|noon|night|morning|evening|o ?.?clock|hour|minute|second|\\d ?h",
          Pattern.CASE_INSENSITIVE);

  private static final DateTimeFormatter SPOKEN =
      DateTimeFormatter.ofPattern("EEE MMM d yyyy", Locale.ENGLISH);

  private static final Map<String, Predicate<TimeCase>> LEFT_OUT = new LinkedHashMap<>();

  static {
    LEFT_OUT.put(
        "for modes that an article has not: other languages, strict refusals",
        each ->
            each.id().contains("chrono.fr")
                || each.id().contains("en.GB")
                || each.id().contains("strict") && each.expected().isEmpty());
    LEFT_OUT.put("without a value", ChronoTimes::hasNoValue);
    LEFT_OUT.put(
        "relative, without the day of writing",
        each ->
            each.day().isEmpty()
                && !each.expected().isEmpty()
                && !each.mentions("\\b\\d{4}\\b|^[^a-z]*\\d{1,2}([:.]\\d\\d| ?[ap]m)"));
    LEFT_OUT.put(
        "days that do not exist, which Crosscheck reads to report them",
        each -> each.expected().isEmpty() && each.mentions("(31|29)(, |/|th)|/31/|/29/"));
    LEFT_OUT.put("of other eras", each -> each.mentions("\\b(BE|BCE?|AD|CE)\\b"));
    LEFT_OUT.putAll(OutsideArticles.RULES);
  }

  @Override
  public List<Score> scores(Path suites) throws IOException {
    return scoring().score(cases(suites));
  }

  static TimeScores scoring() {
    return new TimeScores("chrono-times", LEFT_OUT);
  }

  static List<TimeCase> cases(Path suites) throws IOException {
    List<TimeCase> cases = new ArrayList<>();
    for (JsonNode each : JsonLines.read(suites.resolve("chrono_en.jsonl"))) {
      String text = each.get("input").asText();
      List<Expected> expected = new ArrayList<>();
      for (JsonNode one : each.get("expected")) {
        String said = one.get("text").isNull() ? text : one.get("text").asText();
        Set<String> values = values(one.get("value"), HOUR.matcher(said).find());
        Optional<LocalDate> now = day(each.get("reference_date").asText());
        widen(values, said, now);
        boolean anywhere = one.get("text").isNull();
        int start = anywhere ? 0 : one.get("start").asInt();
        int end = anywhere ? text.length() : start + one.get("text").asText().length();
        expected.add(new Expected(start, Math.min(end, text.length()), anywhere, values));
      }
      String id = each.get("id").asText() + " " + each.path("config").asText();
      cases.add(new TimeCase(id, text, day(each.get("reference_date").asText()), expected));
    }
    return cases;
  }

  private static Optional<LocalDate> day(String reference) {
    try {
      return Optional.of(
          reference.matches("\\d{4}-.*T.*")
              ? LocalDateTime.parse(reference.substring(0, 19)).toLocalDate()
              : LocalDate.parse(reference, SPOKEN));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** Chrono gives a day for a week, a month and a length. */
  private static void widen(Set<String> values, String text, Optional<LocalDate> now) {
    for (String value : List.copyOf(values)) {
      if (value.matches("\\d{4}-\\d\\d-\\d\\d\\.\\.\\d{4}-\\d\\d-\\d\\d")
          && value.substring(0, 10).equals(value.substring(12))) {
        LocalDate day = LocalDate.parse(value.substring(0, 10));
        values.addAll(TimeValues.pieces(day, text));
        now.ifPresent(from -> length(from, day, values));
        if (text.matches("(?i).*\\bfew\\b.*")) {
          values.addAll(List.of("PAST_REF", "PXD", "PXW", "PXM", "PXY"));
        }
      }
    }
  }

  private static void length(LocalDate from, LocalDate to, Set<String> values) {
    Period period = from.isBefore(to) ? Period.between(from, to) : Period.between(to, from);
    long days = Math.abs(from.toEpochDay() - to.toEpochDay());
    values.add(TimeValues.length("P" + period.toTotalMonths() + "M" + period.getDays() + "D"));
    values.add(TimeValues.length("P" + days + "D"));
  }

  private static boolean hasNoValue(TimeCase each) {
    return each.expected().stream().anyMatch(one -> one.values().isEmpty());
  }

  /**
   * @param hours whether an hour is said, and not only that of writing copied
   */
  private static Set<String> values(JsonNode value, boolean hours) {
    Moment start = Moment.of(value.path("start"), value.path("start_datetime").asText(), hours);
    Moment end = Moment.of(value.path("end"), value.path("end_datetime").asText(), hours);
    Set<String> values = new LinkedHashSet<>();
    if (value.has("end") && !end.day().isEmpty()) {
      start
          .lastDays()
          .forEach(
              first ->
                  end.lastDays()
                      .forEach(
                          last ->
                              values.add(
                                  first.split("\\.\\.")[0] + ".." + last.split("\\.\\.")[1])));
      if (!start.clock().isEmpty()) {
        values.add(start.day() + start.clock() + "/" + end.clock());
        values.add(start.clock() + "/" + end.clock());
      }
    } else {
      values.addAll(start.all());
    }
    return values;
  }

  /**
   * @param day empty where it is not said
   * @param clock "T13:41"; empty where it is not said
   */
  private record Moment(String day, String clock, boolean month, boolean year) {

    static Moment of(JsonNode parts, String moment, boolean hours) {
      Optional<LocalDateTime> whole =
          moment.length() >= 19
              ? Optional.of(LocalDateTime.parse(moment.substring(0, 19)))
              : Optional.empty();
      boolean said = parts.has("year") && parts.has("month");
      String day =
          said
              ? String.format(
                  "%04d-%02d-%02d",
                  parts.get("year").asInt(), parts.get("month").asInt(), parts.path("day").asInt(1))
              : whole.map(date -> date.toLocalDate().toString()).orElse("");
      boolean hour =
          parts.has("hour")
              || whole.filter(date -> date.getHour() != 12).isPresent() && parts.isEmpty();
      int at = parts.path("hour").asInt(whole.map(LocalDateTime::getHour).orElse(0));
      int minute = parts.path("minute").asInt(whole.map(LocalDateTime::getMinute).orElse(0));
      int second = parts.path("second").asInt(0);
      String rest = second > 0 ? String.format(":%02d", second) : "";
      String clock = hour && hours ? String.format("T%02d:%02d", at, minute) + rest : "";
      return new Moment(day, clock, said && !parts.has("day"), false);
    }

    Set<String> all() {
      if (clock.isEmpty()) {
        return new LinkedHashSet<>(lastDays());
      }
      Set<String> values = new LinkedHashSet<>();
      values.add(day + clock);
      values.add(clock);
      part(values);
      return values;
    }

    /** Chrono reads a part of the day as an hour of it. */
    private void part(Set<String> values) {
      switch (clock) {
        case "T06:00", "T08:00" -> values.add(day + "TMO");
        case "T15:00" -> values.add(day + "TAF");
        case "T20:00" -> {
          values.add(day + "TEV");
          values.add(day + "TNI");
        }
        case "T22:00", "T00:00" -> values.add(day + "TNI");
        default -> {}
      }
    }

    /** The day, and the month or year where it is a day of them only by default. */
    Set<String> lastDays() {
      if (!day.matches("\\d{4}-\\d\\d-\\d\\d")) {
        return Set.of();
      }
      LocalDate date = LocalDate.parse(day);
      LocalDate first = date.withDayOfMonth(1);
      Set<String> values = new LinkedHashSet<>();
      values.add(date + ".." + date);
      if (month) {
        values.clear();
        values.add(TimeValues.days(first, first.plusMonths(1).minusDays(1)));
      }
      return values;
    }
  }
}
