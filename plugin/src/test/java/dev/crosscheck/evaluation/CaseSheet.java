package dev.crosscheck.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crosscheck.check.PlainText;
import dev.crosscheck.extraction.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Counts the cases of a suite that are read right, with those left out by rule and why. A case that
 * is nothing but the words expected stands in no article; it is read within a sentence.
 *
 * <p>With the system property {@code crosscheck.suite.failures} it prints every case that is not.
 */
final class CaseSheet {

  /** Whether a case is read right. */
  interface Judge {
    boolean holds(JsonNode aCase, Reading reading);
  }

  private static final boolean TELL = System.getProperty("crosscheck.suite.failures") != null;

  private static final String FRAME = "It was ";

  private final PlainText reader = new PlainText();
  private final String suite;
  private final Judge judge;
  private final Map<String, Predicate<JsonNode>> outside = new LinkedHashMap<>();
  private final Map<String, Integer> left = new LinkedHashMap<>();
  private final List<Boolean> kept = new ArrayList<>();
  private final List<Boolean> all = new ArrayList<>();

  CaseSheet(String suite, Judge judge) {
    this.suite = suite;
    this.judge = judge;
  }

  /** Cases for which {@code rule} holds are left out for {@code reason}. */
  CaseSheet leaveOut(String reason, Predicate<JsonNode> rule) {
    outside.put(reason, rule);
    return this;
  }

  void score(JsonNode aCase) {
    JsonNode placed = isBare(aCase) ? framed(aCase) : aCase;
    Reading reading = reader.read(placed.get("input").asText(), Optional.empty());
    boolean right = judge.holds(placed, reading);
    all.add(right);
    Optional<String> reason =
        outside.entrySet().stream()
            .filter(rule -> rule.getValue().test(aCase))
            .map(Map.Entry::getKey)
            .findFirst();
    reason.ifPresentOrElse(why -> left.merge(why, 1, Integer::sum), () -> kept.add(right));
    if (TELL && !right) {
      System.err.println(
          (reason.isPresent() ? "out  " : "FAIL ")
              + aCase.get("id").asText()
              + " | "
              + aCase.get("input").asText()
              + " | "
              + aCase.get("expected")
              + " | "
              + ReadNumber.of(reading));
    }
  }

  private static boolean isBare(JsonNode aCase) {
    JsonNode expected = aCase.get("expected");
    String input = aCase.get("input").asText().strip();
    return expected.size() == 1
        && (input.equalsIgnoreCase(expected.get(0).get("text").asText().strip())
            || input.equalsIgnoreCase(expected.get(0).get("text").asText() + "."));
  }

  private static JsonNode framed(JsonNode aCase) {
    ObjectNode framed = aCase.deepCopy();
    String input = inSentence(aCase.get("input").asText().strip());
    framed.put("input", FRAME + input + (input.endsWith(".") ? "" : "."));
    ObjectNode expected = (ObjectNode) framed.get("expected").get(0);
    int length = expected.get("text").asText().length();
    expected.put("start", FRAME.length()).put("end", FRAME.length() + length);
    return framed;
  }

  /** A word that is capital only as the first one. */
  private static String inSentence(String input) {
    String first = input.split(" ")[0];
    boolean word =
        first.length() > 2 && first.substring(1).chars().allMatch(Character::isLowerCase);
    return word ? Character.toLowerCase(input.charAt(0)) + input.substring(1) : input;
  }

  Score result() {
    int whole = right(all);
    String out =
        left.isEmpty() ? "" : "left out " + left + "; with them " + whole + " of " + all.size();
    return Score.share(suite, "right", right(kept), kept.size(), out);
  }

  private static int right(List<Boolean> cases) {
    return (int) cases.stream().filter(Boolean::booleanValue).count();
  }
}
