package dev.crosscheck.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crosscheck.extraction.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Ages, currencies, dimensions and temperatures of Microsoft's Recognizers-Text. */
final class RecognizersUnits implements Suite {

  private final Units units;

  RecognizersUnits() throws IOException {
    this.units = new Units();
  }

  @Override
  public List<Score> scores(Path suites) throws IOException {
    CaseSheet sheet = new CaseSheet("recognizers-unit", this::holds);
    for (JsonNode one : Cases.of(suites.resolve("recognizers_number_with_unit.jsonl"))) {
      sheet.score(one);
    }
    return List.of(sheet.result());
  }

  private boolean holds(JsonNode one, Reading reading) {
    String model = one.get("id").asText().replaceAll("Model.*", "");
    List<ReadNumber> numbers = ReadNumber.of(reading);
    for (JsonNode expected : one.get("expected")) {
      if (hasNumber(expected) && numbers.stream().noneMatch(n -> fits(n, expected))) {
        return false;
      }
    }
    return numbers.stream()
        .filter(number -> concerns(number, model))
        .allMatch(number -> isExpected(number, one.get("expected")));
  }

  /** A unit that is only named is no quantity: "how many dollars". */
  private static boolean hasNumber(JsonNode expected) {
    return expected.get("value").hasNonNull("value");
  }

  private boolean fits(ReadNumber number, JsonNode expected) {
    double value = expected.get("value").get("value").asDouble();
    boolean age = expected.get("type").asText().equals("age");
    return touches(number, expected)
            && age == number.noun().equals("age")
            && units.holds(number, value, value, expected.get("value").get("unit").asText())
        || touches(number, expected) && isBound(number, value, expected);
  }

  /** The suite drops bounds: "more than 500 years old" is 500 years. */
  private boolean isBound(ReadNumber number, double value, JsonNode expected) {
    double least = Double.isInfinite(number.low()) ? number.high() : number.low();
    for (double end : new double[] {least, number.high()}) {
      ReadNumber plain =
          new ReadNumber(
              number.span(),
              number.text(),
              end,
              end,
              number.hedge(),
              number.measure(),
              number.noun());
      if (Double.isFinite(end)
          && units.holds(plain, value, value, expected.get("value").get("unit").asText())) {
        return true;
      }
    }
    return false;
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

  /** A bare degree can be of heat or of an angle; the models share it. */
  private static boolean concerns(ReadNumber number, String model) {
    String measure = number.measure();
    boolean money = measure.matches("[A-Z]{3}(/.*)?|franc|peso|dinar|rial|riyal");
    boolean time = measure.matches("s|month|year");
    return switch (model) {
      case "Age" -> number.noun().equals("age");
      case "Currency" -> money;
      case "Temperature" -> measure.equals("°C");
      default ->
          !measure.isEmpty()
              && !money
              && !time
              && !measure.matches("%.*|°C|degree|score|vote|percentage point");
    };
  }
}
