package dev.crosscheck.reporting.html;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.reporting.view.Stance;
import java.util.List;
import java.util.Set;

/** What to put into {@code crosscheck.yml} where a newsroom wants both spellings of a name. */
final class Waiver {

  private static final Set<String> SPELLINGS = Set.of("name-variant", "term-variant");

  private Waiver() {}

  /** Empty for what no entry allows. */
  static String of(Finding finding, List<Stance> stances) {
    if (!SPELLINGS.contains(finding.rule()) || stances.size() < 2) {
      return "";
    }
    StringBuilder entry = new StringBuilder("names:\n  - name: ");
    quoted(stances.get(0).position(), entry);
    entry.append("\n    aliases: [");
    for (int i = 1; i < stances.size(); i++) {
      quoted(stances.get(i).position(), entry.append(i > 1 ? ", " : ""));
    }
    return entry.append("]\n").toString();
  }

  /** As a double-quoted scalar, in which nothing but the escape and the quote has a meaning. */
  private static void quoted(String words, StringBuilder entry) {
    entry.append('"');
    entry.append(words.replace("\\", "\\\\").replace("\"", "\\\""));
    entry.append('"');
  }
}
