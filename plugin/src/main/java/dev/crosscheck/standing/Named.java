package dev.crosscheck.standing;

import dev.crosscheck.facts.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A finding with its name.
 *
 * @param finding what was found
 * @param fingerprint 64 hexadecimal digits, the same from run to run; see {@link Fingerprint}
 */
public record Named(Finding finding, String fingerprint) {

  /** The findings in their order; findings that are alike are counted and get names apart. */
  public static List<Named> of(List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    List<Named> named = new ArrayList<>();
    for (Finding finding : findings) {
      int before = seen.merge(Fingerprint.of(finding, 0), 1, Integer::sum) - 1;
      named.add(new Named(finding, Fingerprint.of(finding, before)));
    }
    return named;
  }
}
