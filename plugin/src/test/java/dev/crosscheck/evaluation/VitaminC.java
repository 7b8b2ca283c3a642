package dev.crosscheck.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crosscheck.check.PlainText;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Sentences of an encyclopedia before and after an edit, with a statement that the one bears out
 * and the other not: a test of bounds ("more than", "under"). A statement is contradicted where one
 * of its numbers fits none of those that the sentence gives for the same thing.
 */
final class VitaminC implements Suite {

  private static final boolean TELL = System.getProperty("crosscheck.suite.failures") != null;

  private static final double ORDER = 5;

  private final PlainText reader = new PlainText();

  @Override
  public List<Score> scores(Path suites) throws IOException {
    int right = 0;
    int flagged = 0;
    int contradictions = 0;
    int all = 0;
    int foundOfAll = 0;
    for (JsonNode one : Cases.of(suites.resolve("vitaminc_500.jsonl"))) {
      boolean contradiction = one.get("label").asText().equals("contradiction");
      List<Quantity> claimed = quantities(one.get("hypothesis").asText());
      boolean found = contradicts(quantities(one.get("premise").asText()), claimed);
      all += contradiction ? 1 : 0;
      foundOfAll += contradiction && found ? 1 : 0;
      boolean numeric = !claimed.isEmpty();
      contradictions += contradiction && numeric ? 1 : 0;
      flagged += found ? 1 : 0;
      right += contradiction && found ? 1 : 0;
      if (TELL && (found != contradiction)) {
        System.err.println(
            (found ? "VFALSE " : numeric ? "VMISS " : "VNONE ")
                + one.get("label").asText()
                + " | "
                + one.get("premise").asText()
                + " | "
                + one.get("hypothesis").asText()
                + " | "
                + show(one.get("premise").asText())
                + " | "
                + show(one.get("hypothesis").asText()));
      }
    }
    String note =
        "of "
            + contradictions
            + " contradicted statements with a number; of all "
            + foundOfAll
            + "/"
            + all;
    return List.of(
        Score.share("vitaminc", "precision", right, flagged, ""),
        Score.share("vitaminc", "recall", right, contradictions, note));
  }

  private String show(String text) {
    return quantities(text).stream().map(q -> q.describe() + " " + q.noun()).toList().toString();
  }

  private List<Quantity> quantities(String text) {
    return reader.read(text, Optional.empty()).quantities().stream()
        .map(QuantityMention::quantity)
        .toList();
  }

  private static boolean contradicts(List<Quantity> given, List<Quantity> claimed) {
    for (Quantity claim : claimed) {
      List<Quantity> same = same(given, claim);
      if (!same.isEmpty()
          && same.stream().allMatch(one -> isDisjoint(one.range(), claim.range()))) {
        return true;
      }
    }
    return false;
  }

  /** What counts the same; "people" can be whoever else is counted, where only one is. */
  private static List<Quantity> same(List<Quantity> given, Quantity claim) {
    List<Quantity> same = given.stream().filter(one -> isSameThing(one, claim)).toList();
    if (!same.isEmpty() || !claim.measure().isEmpty()) {
      return same;
    }
    List<Quantity> counts =
        given.stream().filter(q -> q.measure().isEmpty() && !q.noun().isEmpty()).toList();
    boolean people = claim.noun().equals("people");
    List<Quantity> others =
        counts.stream().filter(q -> people || q.noun().equals("people")).toList();
    return counts.size() == 1 ? others : List.of();
  }

  /** Sums of money of another order are of other things. */
  private static boolean isSameThing(Quantity one, Quantity other) {
    boolean order =
        !(one.range().low() * ORDER < other.range().low()
            || other.range().low() * ORDER < one.range().low());
    boolean told = !one.measure().isEmpty() || !one.noun().isEmpty();
    return told
        && one.measure().equals(other.measure())
        && one.noun().equals(other.noun())
        && (order || one.measure().length() != 3);
  }

  /** At face value: who edits an encyclopedia does not round. */
  private static boolean isDisjoint(NumberRange one, NumberRange other) {
    return sharp(one).disjoint(sharp(other));
  }

  private static NumberRange sharp(NumberRange range) {
    double slack = range.hedge() == Hedge.ABOUT ? range.slack() / 4 : 0;
    return new NumberRange(range.low(), range.high(), range.hedge(), slack);
  }
}
