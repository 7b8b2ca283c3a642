package dev.crosscheck.reporting.ci;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Plain;
import dev.crosscheck.reporting.view.Report;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Totals;
import java.io.IOException;
import java.util.List;

/**
 * A summary in Markdown for a job's page or a comment: the counts, then the first findings with
 * their passages. Words of articles are escaped, so that they are shown and never obeyed.
 */
public final class MarkdownReport implements Report {

  /** Job pages hold a megabyte; a reader holds less. */
  private static final int SHOWN = 25;

  private static final int QUOTE = 300;
  private static final String SPECIAL = "\\`*_{}[]<>()#!|~&:$";

  @Override
  public void render(Dossier dossier, Appendable out) throws IOException {
    Places places = dossier.places();
    List<ReportedFinding> findings = dossier.fresh();
    Totals totals = dossier.totals();
    out.append("## Crosscheck\n\n");
    out.append("Checked ").append(Messages.counted(totals.articles(), "article"));
    out.append(" (").append(Messages.counted(totals.facts(), "fact")).append(") against ");
    out.append(Messages.counted(totals.rules(), "rule")).append(": ");
    String nothing = totals.besides().isEmpty() ? "nothing contradicts itself" : "nothing is new";
    out.append(findings.isEmpty() ? nothing : totals.bySeverity());
    out.append(totals.besides().isEmpty() ? "" : "; " + totals.besides() + " besides");
    out.append(".\n");
    for (ReportedFinding finding : findings.subList(0, Math.min(SHOWN, findings.size()))) {
      finding(finding, places, out);
    }
    if (findings.size() > SHOWN) {
      out.append("\nAnd ").append(Messages.counted(findings.size() - SHOWN, "more finding"));
      out.append(" in the report.\n");
    }
    for (String remark : dossier.remarks()) {
      out.append("\n").append(escaped(Plain.line(remark))).append("\n");
    }
  }

  private static void finding(ReportedFinding reported, Places places, Appendable out)
      throws IOException {
    Finding finding = reported.finding();
    out.append("\n### ").append(Totals.word(reported.severity())).append(": ");
    out.append(escaped(Messages.capital(Plain.line(finding.subject(), QUOTE))));
    out.append(" (").append(escaped(finding.rule())).append(")\n\n");
    out.append("| where | what it says | read as |\n|---|---|---|\n");
    for (Evidence side : finding.evidence()) {
      out.append("| ").append(escaped(places.label(side.span())));
      out.append(" | “").append(escaped(Plain.line(side.quoted(), QUOTE)));
      out.append("” | ").append(escaped(Plain.line(side.position(), QUOTE))).append(" |\n");
    }
    out.append('\n').append(escaped(Messages.sentence(finding.conflict())));
    out.append(' ').append(escaped(Messages.sentence(finding.advice()))).append('\n');
  }

  /** What makes a list of a line or a link of a host: "- a", "1. a", "www.example.org". */
  private static boolean isMarker(String text, int at) {
    return switch (text.charAt(at)) {
      case '-', '+' -> at == 0;
      case '.' -> at > 0 && (at < 10 || Character.toLowerCase(text.charAt(at - 1)) == 'w');
      default -> false;
    };
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (SPECIAL.indexOf(unit) >= 0 || isMarker(text, i)) {
        // A reference is safe where a backslash is not: in a table.
        escaped.append("&#").append((int) unit).append(';');
      } else if (unit == '@') {
        escaped.append("&#64;&#8203;"); // else who is called so is told of it
      } else {
        escaped.append(unit);
      }
    }
    return escaped.toString();
  }
}
