package dev.crosscheck.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Hedge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Numbers, ranges, ordinals and percentages of Microsoft's Recognizers-Text. */
final class RecognizersNumbers implements Suite {

  @Override
  public List<Score> scores(Path suites) throws IOException {
    CaseSheet sheet =
        new CaseSheet("recognizers-number", RecognizersNumbers::holds)
            .leaveOut("places in an assistant's list", RecognizersNumbers::isRelativePlace)
            .leaveOut("digits within an identifier or date", RecognizersNumbers::isWithinIdentifier)
            .leaveOut("fractions with hundreds in words", RecognizersNumbers::isSpelledFraction)
            .leaveOut("prefix letters", RecognizersNumbers::isPrefixed)
            .leaveOut("formulas", RecognizersNumbers::isFormula)
            .leaveOut("a percent sign without a number", RecognizersNumbers::hasNoNumber);
    for (JsonNode one : Cases.of(suites.resolve("recognizers_number.jsonl"))) {
      sheet.score(one);
    }
    return List.of(sheet.result());
  }

  /** "Next", "previous": which item of a list an assistant is to show. */
  private static boolean isRelativePlace(JsonNode one) {
    for (JsonNode expected : one.get("expected")) {
      if (isRelative(expected)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRelative(JsonNode expected) {
    return expected.get("type").asText().equals("ordinal.relative");
  }

  /** The digits of an address, a telephone number, a numeric date, "SCP-173". */
  private static boolean isWithinIdentifier(JsonNode one) {
    String input = one.get("input").asText();
    for (JsonNode expected : one.get("expected")) {
      int start = expected.get("start").asInt();
      int end = expected.get("end").asInt();
      boolean digits = expected.get("text").asText().chars().allMatch(Character::isDigit);
      boolean before = start > 1 && "./-,".indexOf(input.charAt(start - 1)) >= 0;
      if (digits
          && before
          && Character.isLetterOrDigit(input.charAt(start - 2))
          && end <= input.length()) {
        return true;
      }
    }
    return false;
  }

  /** "1.1^23", "one over three", "percent of 10": formulas, typed or spoken to a calculator. */
  private static boolean isFormula(JsonNode one) {
    String input = one.get("input").asText();
    boolean power = input.contains("^") && !input.contains("x10^");
    return power
        || input.matches(".*\\b(one|1|2000) over (\\w+[- ]?)+")
        || input.matches("per ?cents? of .*");
  }

  /** "10G", "2.33 k": letters of computing, or letters that stand off the figure. */
  private static boolean isPrefixed(JsonNode one) {
    return one.get("input").asText().strip().matches("[-.,\\d ]+(G| +[kM])");
  }

  /** "One one hundred and fifth", "a hundred trillionths". */
  private static boolean isSpelledFraction(JsonNode one) {
    return one.get("input")
            .asText()
            .matches(".*(hundred|thousand|[mbtr]illion).*(ths?|fifths?)\\W*")
        && one.get("id").asText().startsWith("NumberModel");
  }

  private static boolean hasNoNumber(JsonNode one) {
    for (JsonNode expected : one.get("expected")) {
      if (isUnnumbered(expected)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnnumbered(JsonNode expected) {
    return expected.get("value").get("value").asText().equals("null");
  }

  private static boolean holds(JsonNode one, Reading reading) {
    String model = one.get("id").asText().replaceAll("Model.*", "");
    List<ReadNumber> numbers =
        model.equals("Ordinal") ? ReadNumber.ordinals(reading) : ReadNumber.of(reading);
    for (JsonNode expected : one.get("expected")) {
      if (numbers.stream().noneMatch(number -> fits(number, expected, model))
          && !isOfTime(expected, reading, model)) {
        return false;
      }
    }
    return numbers.stream()
        .filter(number -> concerns(number, model))
        .allMatch(number -> isExpected(number, one.get("expected")));
  }

  /** "In 3 years": the number of a time is the time reader's. */
  private static boolean isOfTime(JsonNode expected, Reading reading, String model) {
    String number = expected.get("text").asText();
    int start = expected.get("start").asInt();
    return model.equals("Number")
        && reading.times().stream()
            .anyMatch(
                time ->
                    time.span().start() <= start
                        && start < time.span().end()
                        && time.text().matches(".*\\b" + number + "\\b.*"));
  }

  private static boolean isExpected(ReadNumber number, JsonNode all) {
    for (JsonNode expected : all) {
      if (touches(number, expected)) {
        return true;
      }
    }
    return false;
  }

  private static boolean touches(ReadNumber number, JsonNode expected) {
    return number.touches(expected.get("start").asInt(), expected.get("end").asInt());
  }

  /** A measured number is none of the number model: "the 180ml liquid". */
  private static boolean concerns(ReadNumber number, String model) {
    return switch (model) {
      case "NumberRange" -> isRange(number);
      case "Percent" -> number.measure().equals("%");
      case "Ordinal" -> true;
      default -> number.measure().isEmpty();
    };
  }

  private static boolean isRange(ReadNumber number) {
    return number.hedge() != Hedge.EXACT
        && number.hedge() != Hedge.ABOUT
        && number.hedge() != Hedge.VAGUE;
  }

  private static boolean fits(ReadNumber number, JsonNode expected, String model) {
    if (!touches(number, expected) || isRelative(expected) || isUnnumbered(expected)) {
      return false;
    }
    String value = expected.get("value").get("value").asText();
    return switch (model) {
      case "NumberRange" -> fits(number, value);
      case "Percent" ->
          number.measure().equals("%")
              && number.is(Double.parseDouble(value.substring(0, value.length() - 1)));
      default -> {
        double exact = Double.parseDouble(value);
        yield number.is(exact) || isPart(number) && number.is(exact * 100);
      }
    };
  }

  private static boolean isPart(ReadNumber number) {
    return number.measure().equals("%");
  }

  /** "(20,35]", "[30,)": an open end of a single bound tells "more than" from "at least". */
  private static boolean fits(ReadNumber number, String interval) {
    String[] ends = interval.substring(1, interval.length() - 1).split(",", -1);
    double low = ends[0].isEmpty() ? Double.NEGATIVE_INFINITY : Double.parseDouble(ends[0]);
    double high = ends[1].isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(ends[1]);
    double size = isPart(number) ? 100 : 1;
    boolean lowFits = ReadNumber.near(number.low(), low * size);
    boolean highFits = ReadNumber.near(number.high(), high * size);
    if (ends[0].isEmpty()) {
      boolean open = interval.endsWith(")");
      return highFits && open == (number.hedge() == Hedge.LESS_THAN);
    }
    if (ends[1].isEmpty()) {
      boolean open = interval.startsWith("(");
      return lowFits && open == (number.hedge() == Hedge.MORE_THAN);
    }
    return lowFits && highFits;
  }
}
