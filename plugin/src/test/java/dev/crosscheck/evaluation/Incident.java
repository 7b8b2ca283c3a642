package dev.crosscheck.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crosscheck.claim.Claims;
import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.NameUse;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The record of a shooting, and whether a reading of a report on it says the same. */
record Incident(JsonNode gold) {

  private static final Set<String> HARM =
      Set.of("shooting", "death", "injury", "hospital", "attack");
  private static final Pattern DEATH =
      Pattern.compile("\\b(killed|killing|dead|died|dies|death|deaths|fatal|fatally|murder)\\b");
  private static final Pattern INJURY =
      Pattern.compile("\\b(injured|injuring|injuries|wounded|wounding|hurt)\\b");
  private static final List<String> NUMBERS =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  /** How far from the word for what happened its number may stand, in characters. */
  private static final int NEAR = 40;

  /** What a report is asked, and when its text has the answer. */
  enum Asked {
    CITY(
        "city",
        "where the text has the city's name, not only in other names; streets, states and incidents of"
            + " counties set aside"),
    DATE("date", "where the text has its month and day, its weekday within six days, or today"),
    KILLED("killed", "where the text has the number beside a word for death; one needs no number"),
    INJURED(
        "injured",
        "where the text has the number beside a word for injury; who was shot and not killed is hurt"),
    AGE("age beside name", "where the recorded age stands within 25 characters of the full name");

    private final String measure;
    private final String rule;

    Asked(String measure, String rule) {
      this.measure = measure;
      this.rule = rule;
    }

    String measure() {
      return measure;
    }

    String rule() {
      return rule;
    }
  }

  record Answer(Asked asked, boolean right, String what) {}

  /** The answers to all that the text of a report has. */
  List<Answer> answers(String text, LocalDate reported, Reading reading) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<EventMention> harm =
        reading.events().stream().filter(event -> HARM.contains(event.family())).toList();
    List<Answer> answers = new ArrayList<>();
    boolean county =
        gold.get("city_or_county").asText().toLowerCase(Locale.ROOT).contains("county");
    if (!county && cities().stream().anyMatch(city -> isTold(text, city))) {
      String place = IncidentPlace.of(harm, reading);
      boolean right = cities().stream().anyMatch(city -> holds(place, city));
      answers.add(new Answer(Asked.CITY, right, place));
    }
    if (hasDate(lower, reported)) {
      Optional<LocalDate> day = day(harm, reading, reported);
      answers.add(new Answer(Asked.DATE, day.equals(Optional.of(date())), day.toString()));
    }
    int killed = IncidentToll.dead(harm);
    number(Asked.KILLED, "num_killed", DEATH, lower, killed).ifPresent(answers::add);
    int injured = IncidentToll.injured(harm, killed);
    number(Asked.INJURED, "num_injured", INJURY, lower, injured).ifPresent(answers::add);
    ages(text, reading, answers);
    return answers;
  }

  /** "Fort Worth (Benbrook)" is either. */
  private List<String> cities() {
    String city = gold.get("city_or_county").asText().toLowerCase(Locale.ROOT);
    return List.of(city.replace(")", "").split(" *\\("));
  }

  private LocalDate date() {
    return LocalDate.parse(gold.get("date").asText());
  }

  /**
   * Whether the city's name stands by itself or heads its force's: "Chicago Tribune" tells nothing.
   */
  private static boolean isTold(String text, String city) {
    String after = "(?! (?!Police|Fire|Public Safety|PD)[A-Z])";
    return Pattern.compile("(?i:\\b" + Pattern.quote(city) + "\\b)" + after).matcher(text).find();
  }

  private static boolean holds(String text, String words) {
    return Pattern.compile("\\b" + Pattern.quote(words) + "\\b").matcher(text).find();
  }

  private boolean hasDate(String lower, LocalDate reported) {
    String month = date().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String day = month.substring(0, 3) + "[a-z]*\\.? " + date().getDayOfMonth() + "\\b";
    if (Pattern.compile("\\b" + day.toLowerCase(Locale.ROOT)).matcher(lower).find()) {
      return true;
    }
    long ago = ChronoUnit.DAYS.between(date(), reported);
    String weekday = date().getDayOfWeek().name().toLowerCase(Locale.ROOT);
    return ago >= 0 && ago < 7 && holds(lower, weekday) || ago == 0 && holds(lower, "today");
  }

  /** The day most often given to harm, or else the earliest of the week before the report. */
  private static Optional<LocalDate> day(
      List<EventMention> harm, Reading reading, LocalDate reported) {
    List<LocalDate> told =
        harm.stream().flatMap(e -> e.time().stream()).flatMap(t -> day(t).stream()).toList();
    return IncidentPlace.most(told)
        .or(
            () ->
                reading.times().stream()
                    .flatMap(time -> day(time).stream())
                    .filter(day -> !day.isAfter(reported) && day.plusDays(7).isAfter(reported))
                    .min(Comparator.naturalOrder()));
  }

  private static Optional<LocalDate> day(TimeMention time) {
    return time.range()
        .filter(range -> range.first().equals(range.last()))
        .map(range -> range.first());
  }

  private Optional<Answer> number(
      Asked asked, String field, Pattern words, String lower, int read) {
    int recorded = gold.get(field).asInt();
    if (recorded == 0 || !hasNumber(lower, words, recorded)) {
      return Optional.empty();
    }
    return Optional.of(new Answer(asked, read == recorded, recorded + " read as " + read));
  }

  private static boolean hasNumber(String lower, Pattern words, int number) {
    String written = number < NUMBERS.size() ? NUMBERS.get(number) : "" + number;
    return words
        .matcher(lower)
        .results()
        .anyMatch(
            word -> {
              int from = Math.max(0, word.start() - NEAR);
              String near = lower.substring(from, Math.min(lower.length(), word.end() + NEAR));
              return number == 1 || holds(near, written) || holds(near, "" + number);
            });
  }

  private void ages(String text, Reading reading, List<Answer> answers) {
    List<NameUse> uses = Claims.of(reading, Configuration.EMPTY).names();
    for (JsonNode person : gold.get("participants")) {
      String name = person.path("name").asText("");
      String age = person.path("age").asText("");
      if (name.contains(" ") && !age.isEmpty() && isBeside(text, name, age)) {
        List<String> read =
            uses.stream()
                .filter(use -> use.text().equalsIgnoreCase(name))
                .flatMap(use -> use.context().stream())
                .filter(NameUse::isAge)
                .distinct()
                .toList();
        boolean right = read.equals(List.of(NameUse.age(Integer.parseInt(age))));
        answers.add(new Answer(Asked.AGE, right, name + " " + age + " read as " + read));
      }
    }
  }

  private static boolean isBeside(String text, String name, String age) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      String before = text.substring(Math.max(0, at - 25), at);
      String after = text.substring(end, Math.min(text.length(), end + 25));
      if (holds(before, age) || holds(after, age)) {
        return true;
      }
    }
    return false;
  }
}
