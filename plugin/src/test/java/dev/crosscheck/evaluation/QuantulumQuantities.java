package dev.crosscheck.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crosscheck.extraction.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Quantities of quantulum3, a reader of units in scientific and plain English. */
final class QuantulumQuantities implements Suite {

  private final Units units;

  QuantulumQuantities() throws IOException {
    this.units = new Units();
  }

  @Override
  public List<Score> scores(Path suites) throws IOException {
    CaseSheet sheet =
        new CaseSheet("quantulum", this::holds)
            .leaveOut("a year as a number", QuantulumQuantities::isYear)
            .leaveOut("a number that is a name", QuantulumQuantities::isName)
            .leaveOut("units of laboratories", QuantulumQuantities::isScience);
    for (JsonNode one : Cases.of(suites.resolve("quantulum3_en.jsonl"))) {
      sheet.score(one);
    }
    return List.of(sheet.result());
  }

  /** A year is a date. */
  private static boolean isYear(JsonNode one) {
    for (JsonNode expected : one.get("expected")) {
      double value = expected.get("value").get("value").asDouble();
      boolean bare = expected.get("value").get("unit").asText().equals("dimensionless");
      if (bare && expected.get("text").asText().length() == 4 && value > 1500 && value < 2100) {
        return true;
      }
    }
    return false;
  }

  /** "Voyager 2", "English 101". */
  private static boolean isName(JsonNode one) {
    for (JsonNode expected : one.get("expected")) {
      String before = one.get("input").asText().substring(0, expected.get("start").asInt());
      boolean bare = expected.get("value").get("unit").asText().equals("dimensionless");
      if (bare && before.matches(".*(^|[^.] )\\W*([A-Z]\\w+|[a-z]\\d) ")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Products and powers of units ("J/m^2 per year", "fb−1"), errors of measurement, letters that
   * are hours or millions to a reader of news ("2.1 pm", "66 Ma", "1500 b").
   */
  private static boolean isScience(JsonNode one) {
    String input = one.get("input").asText();
    if (input.contains("\u00B1") || input.contains("+/-") || input.matches(".*\\d ?b\\b.*")) {
      return true;
    }
    for (JsonNode expected : one.get("expected")) {
      String unit = expected.get("value").get("unit").asText();
      if (unit.matches(
              ".*(inverse|per (square|cubic)|second$|barn|dozen|gross|watt per|candela|picom|attom"
                  + "|gigayear|megayear|of arc).*")
          && !unit.equals("second")
          && !unit.equals("dozen")) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(JsonNode one, Reading reading) {
    List<ReadNumber> numbers = ReadNumber.of(reading);
    for (JsonNode expected : one.get("expected")) {
      if (numbers.stream().noneMatch(number -> fits(number, expected))) {
        return false;
      }
    }
    return numbers.stream().allMatch(number -> isExpected(number, one.get("expected")));
  }

  private boolean fits(ReadNumber number, JsonNode expected) {
    if (!touches(number, expected)) {
      return false;
    }
    JsonNode value = expected.get("value");
    double half = value.path("uncertainty").asDouble(0);
    double middle = value.get("value").asDouble();
    String unit = value.get("unit").asText();
    return units.holds(number, middle - half, middle + half, unit)
        || units.holds(exact(number), middle, middle, unit);
  }

  /** The suite drops bounds: "up to 4,000 km" is 4,000 km. */
  private static ReadNumber exact(ReadNumber number) {
    double end = Double.isInfinite(number.high()) ? number.low() : number.high();
    return new ReadNumber(
        number.span(), number.text(), end, end, number.hedge(), number.measure(), number.noun());
  }

  private static boolean touches(ReadNumber number, JsonNode expected) {
    return number.touches(expected.get("start").asInt(), expected.get("end").asInt());
  }

  private static boolean isExpected(ReadNumber number, JsonNode all) {
    for (JsonNode expected : all) {
      if (touches(number, expected)) {
        return true;
      }
    }
    return false;
  }
}
