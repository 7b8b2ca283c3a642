package dev.crosscheck.reporting.view;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the answers that a finding's passages give: those who say "6 March" stand together against
 * those who say "8 March".
 *
 * @param position the answer, fit to be shown; empty where a passage gives none in few words
 * @param sides the passages that give it, in the order of the finding; at least one
 */
public record Stance(String position, List<Evidence> sides) {

  public Stance {
    sides = List.copyOf(sides);
  }

  /** The passage that is shown first. */
  public Evidence first() {
    return sides.get(0);
  }

  /** The answers in the order in which they are first given. */
  public static List<Stance> of(Finding finding) {
    Map<String, List<Evidence>> sides = new LinkedHashMap<>();
    for (Evidence side : finding.evidence()) {
      String position = Plain.line(side.position());
      // Without an answer a passage agrees with none.
      String key = position.isEmpty() ? "\u0000" + sides.size() : position;
      sides.computeIfAbsent(key, none -> new ArrayList<>()).add(side);
    }
    List<Stance> stances = new ArrayList<>();
    for (Map.Entry<String, List<Evidence>> entry : sides.entrySet()) {
      String key = entry.getKey();
      stances.add(new Stance(key.startsWith("\u0000") ? "" : key, entry.getValue()));
    }
    return List.copyOf(stances);
  }
}
