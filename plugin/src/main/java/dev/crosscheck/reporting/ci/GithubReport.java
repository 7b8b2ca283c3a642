package dev.crosscheck.reporting.ci;

import dev.crosscheck.article.Position;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.facts.Span;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Report;
import dev.crosscheck.reporting.view.ReportedFinding;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * Workflow commands that GitHub shows beside the lines of a pull request when they are printed: the
 * new findings. It shows ten of each level a step; the others stand in the summary.
 */
public final class GithubReport implements Report {

  private static final int SHOWN = 10;

  @Override
  public void render(Dossier dossier, Appendable out) throws IOException {
    Places places = dossier.places();
    Map<Severity, Integer> shown = new EnumMap<>(Severity.class);
    for (ReportedFinding finding : dossier.fresh()) {
      if (shown.merge(finding.severity(), 1, Integer::sum) <= SHOWN) {
        out.append(command(finding, places)).append('\n');
      }
    }
  }

  private static String command(ReportedFinding reported, Places places) {
    Finding finding = reported.finding();
    Span span = finding.primary().span();
    Position start = places.start(span);
    Position end = places.end(span);
    StringBuilder command = new StringBuilder("::").append(level(reported.severity()));
    command.append(" file=").append(property(places.path(span)));
    command.append(",line=").append(start.line()).append(",endLine=").append(end.line());
    if (start.line() == end.line()) {
      // Columns of a passage over several lines would be taken for those of its first.
      command.append(",col=").append(start.column()).append(",endColumn=").append(end.column());
    }
    return command
        .append(",title=")
        .append(property("Crosscheck: " + finding.rule()))
        .append("::")
        .append(data(Messages.message(finding, places)))
        .toString();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      default -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
