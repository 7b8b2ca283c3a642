package dev.crosscheck.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crosscheck.extraction.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numerals, ordinals, money, quantities and measures of Facebook's Duckling. */
final class DucklingNumbers implements Suite {

  private static final Set<String> ASKED =
      Set.of(
          "numeral", "ordinal", "quantity", "amountofmoney", "distance", "temperature", "volume");
  private static final Pattern NUMERAL =
      Pattern.compile("\\((?:NumeralValue|OrdinalData) \\(?(-?[0-9.e]+)\\)?\\)");
  private static final Pattern SIMPLE =
      Pattern.compile("\\((simple|under|above) (\\w+) \\(?(-?[0-9.e]+)\\)?.*\\)");
  private static final Pattern BETWEEN =
      Pattern.compile("\\(between (\\w+) \\((-?[0-9.e]+), ?(-?[0-9.e]+)\\).*\\)");

  private final Units units;

  DucklingNumbers() throws IOException {
    this.units = new Units();
  }

  @Override
  public List<Score> scores(Path suites) throws IOException {
    CaseSheet numbers = sheet("duckling-number");
    CaseSheet measures = sheet("duckling-measure");
    for (JsonNode one : Cases.of(suites.resolve("duckling_en.jsonl"))) {
      String kind = one.get("id").asText().split("-")[1];
      if (ASKED.contains(kind)) {
        boolean number = kind.equals("numeral") || kind.equals("ordinal");
        (number ? numbers : measures).score(one);
      }
    }
    return List.of(numbers.result(), measures.result());
  }

  private CaseSheet sheet(String name) {
    return new CaseSheet(name, this::holds)
        .leaveOut("bytes that the suite's copy garbled", DucklingNumbers::isGarbled)
        .leaveOut("words that count only before a noun", DucklingNumbers::isBareWord)
        .leaveOut("Hindi words for ten millions", DucklingNumbers::isHindi)
        .leaveOut("prefix letters", DucklingNumbers::isPrefixed);
  }

  /** "20\x20ac": an escaped euro sign. */
  private static boolean isGarbled(JsonNode one) {
    return one.get("input").asText().contains("\\x")
        || one.get("expected").size() > 0
            && one.get("expected").get(0).get("value").asText().equals("=");
  }

  /** "One", "few", "single", "a couple" alone are pronouns, adjectives, two people. */
  private static boolean isBareWord(JsonNode one) {
    return one.get("input").asText().matches("single|one|few|nil|a (pair|couple)");
  }

  private static boolean isHindi(JsonNode one) {
    return one.get("input").asText().matches(".* (koti|krores|Kr|lkhs)");
  }

  /** ".0012G", "30 l": letters of computing, and litres that are to be lakhs. */
  private static boolean isPrefixed(JsonNode one) {
    return one.get("id").asText().startsWith("duckling-numeral")
        && one.get("input").asText().matches("[-.\\d]+(G| l)");
  }

  private boolean holds(JsonNode one, Reading reading) {
    boolean ordinal = one.get("id").asText().startsWith("duckling-ordinal");
    List<ReadNumber> numbers = ordinal ? ReadNumber.ordinals(reading) : ReadNumber.of(reading);
    int expected = one.get("expected").size();
    if (expected == 0) {
      return numbers.isEmpty();
    }
    String value = one.get("expected").get(0).get("value").asText();
    return numbers.stream().anyMatch(number -> fits(number, value))
        && (numbers.size() == 1 || repeats(numbers));
  }

  /** "Forty-five (45)". */
  private static boolean repeats(List<ReadNumber> numbers) {
    return numbers.stream()
        .allMatch(n -> n.is(numbers.get(0).low()) && n.measure().equals(numbers.get(0).measure()));
  }

  private boolean fits(ReadNumber number, String value) {
    Matcher numeral = NUMERAL.matcher(value);
    if (numeral.matches()) {
      double exact = Double.parseDouble(numeral.group(1));
      return number.is(exact) || number.measure().equals("%") && number.is(exact * 100);
    }
    Matcher between = BETWEEN.matcher(value);
    if (between.matches()) {
      return units.holds(
          number,
          Double.parseDouble(between.group(2)),
          Double.parseDouble(between.group(3)),
          between.group(1));
    }
    Matcher simple = SIMPLE.matcher(value);
    return simple.matches()
        && switch (simple.group(1)) {
          case "simple" -> holds(number, simple, number.low(), number.high());
          case "under" ->
              number.low() < number.high() && holds(number, simple, number.high(), number.high());
          default ->
              Double.isInfinite(number.high()) && holds(number, simple, number.low(), number.low());
        };
  }

  private boolean holds(ReadNumber number, Matcher simple, double low, double high) {
    ReadNumber end =
        new ReadNumber(
            number.span(),
            number.text(),
            low,
            high,
            number.hedge(),
            number.measure(),
            number.noun());
    double value = Double.parseDouble(simple.group(3));
    return units.holds(end, value, value, simple.group(2));
  }
}
