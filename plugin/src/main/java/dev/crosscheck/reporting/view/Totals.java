package dev.crosscheck.reporting.view;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.check.CheckedArticle;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.reasoning.RuleInfo;
import dev.crosscheck.standing.Status.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The numbers of a result.
 *
 * @param articles articles that were checked
 * @param facts lines of the ledger
 * @param rules rules that are not switched off
 * @param errors new findings that are errors
 * @param warnings new findings that are warnings
 * @param notes new findings that are notes
 * @param known findings that an earlier run had
 * @param accepted findings that may stay
 * @param skipped articles that were left out, each with its note
 */
public record Totals(
    int articles,
    int facts,
    int rules,
    int errors,
    int warnings,
    int notes,
    int known,
    int accepted,
    List<CheckedArticle> skipped) {

  /** Counts what reports say at their head. */
  public static Totals of(CheckResult result, List<ReportedFinding> findings) {
    List<CheckedArticle> skipped = new ArrayList<>();
    int facts = 0;
    for (CheckedArticle checked : result.articles()) {
      facts += checked.ledger().size();
      if (!checked.article().note().isEmpty()) {
        skipped.add(checked);
      }
    }
    int rules = 0;
    for (RuleInfo rule : result.rules().values()) {
      rules += rule.severity() != Severity.OFF ? 1 : 0;
    }
    return new Totals(
        result.articles().size() - skipped.size(),
        facts,
        rules,
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.NOTE),
        count(findings, State.KNOWN),
        count(findings, State.ACCEPTED),
        List.copyOf(skipped));
  }

  /** New findings. */
  public int findings() {
    return errors + warnings + notes;
  }

  /** "3 known findings and 1 accepted finding"; empty where there are none. */
  public String besides() {
    String both = known > 0 && accepted > 0 ? " and " : "";
    return (known > 0 ? Messages.counted(known, "known finding") : "")
        + both
        + (accepted > 0 ? Messages.counted(accepted, "accepted finding") : "");
  }

  /** "2 errors, 1 note"; empty where nothing is new. */
  public String bySeverity() {
    List<String> parts = new ArrayList<>();
    add(errors, Severity.ERROR, parts);
    add(warnings, Severity.WARNING, parts);
    add(notes, Severity.NOTE, parts);
    return String.join(", ", parts);
  }

  /** "error", "warning", "note". */
  public static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static void add(int count, Severity severity, List<String> parts) {
    if (count > 0) {
      parts.add(Messages.counted(count, word(severity)));
    }
  }

  private static int count(List<ReportedFinding> findings, Severity severity) {
    int count = 0;
    for (ReportedFinding found : findings) {
      count += found.status().isNew() && found.severity() == severity ? 1 : 0;
    }
    return count;
  }

  private static int count(List<ReportedFinding> findings, State state) {
    int count = 0;
    for (ReportedFinding found : findings) {
      count += found.status().state() == state ? 1 : 0;
    }
    return count;
  }
}
