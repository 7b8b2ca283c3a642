package dev.crosscheck.reporting.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.crosscheck.article.Position;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.facts.Span;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.reporting.view.Json;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Report;
import dev.crosscheck.reporting.view.ReportedFinding;
import java.io.IOException;

/**
 * GitLab's code quality report; its lines count from 1, its columns are those of an editor. GitLab
 * tells by itself what a merge request adds; what is accepted is left out.
 */
public final class GitlabReport implements Report {

  @Override
  public void render(Dossier dossier, Appendable out) throws IOException {
    Places places = dossier.places();
    try (JsonGenerator json = Json.indented(out)) {
      json.writeStartArray();
      for (ReportedFinding finding : dossier.unaccepted()) {
        issue(finding, places, json);
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private static void issue(ReportedFinding reported, Places places, JsonGenerator json)
      throws IOException {
    Finding finding = reported.finding();
    json.writeStartObject();
    json.writeStringField("type", "issue");
    json.writeStringField("description", Messages.message(finding, places));
    json.writeStringField("check_name", finding.rule());
    json.writeStringField("fingerprint", reported.fingerprint());
    json.writeStringField("severity", level(reported.severity()));
    json.writeArrayFieldStart("categories");
    json.writeString("Clarity");
    json.writeEndArray();
    json.writeFieldName("location");
    location(finding.primary().span(), places, json);
    if (finding.evidence().size() > 1) {
      json.writeArrayFieldStart("other_locations");
      for (Evidence side : finding.evidence().subList(1, finding.evidence().size())) {
        location(side.span(), places, json);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void location(Span span, Places places, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", places.path(span));
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", places.start(span).line());
    json.writeNumberField("end", places.end(span).line());
    json.writeEndObject();
    json.writeObjectFieldStart("positions");
    position("begin", places.start(span), json);
    position("end", places.end(span), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void position(String field, Position position, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", position.column());
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      default -> "info";
    };
  }
}
