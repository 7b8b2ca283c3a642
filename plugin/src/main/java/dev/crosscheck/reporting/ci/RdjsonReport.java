package dev.crosscheck.reporting.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.facts.Span;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.reporting.view.Json;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Plain;
import dev.crosscheck.reporting.view.Report;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Tool;
import java.io.IOException;

/**
 * Reviewdog's diagnostic format; its columns count bytes of UTF-8. Reviewdog tells by itself what a
 * change adds; what is accepted is left out.
 */
public final class RdjsonReport implements Report {

  @Override
  public void render(Dossier dossier, Appendable out) throws IOException {
    Places places = dossier.places();
    try (JsonGenerator json = Json.indented(out)) {
      json.writeStartObject();
      json.writeObjectFieldStart("source");
      json.writeStringField("name", Tool.NAME);
      json.writeEndObject();
      json.writeArrayFieldStart("diagnostics");
      for (ReportedFinding finding : dossier.unaccepted()) {
        diagnostic(finding, places, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void diagnostic(ReportedFinding reported, Places places, JsonGenerator json)
      throws IOException {
    Finding finding = reported.finding();
    json.writeStartObject();
    json.writeStringField("message", Messages.message(finding, places));
    json.writeStringField("severity", level(reported.severity()));
    json.writeObjectFieldStart("code");
    json.writeStringField("value", finding.rule());
    json.writeEndObject();
    location(finding.primary().span(), places, json);
    json.writeArrayFieldStart("relatedLocations");
    for (Evidence side : finding.evidence().subList(1, finding.evidence().size())) {
      json.writeStartObject();
      json.writeStringField("message", Plain.line(side.position()));
      location(side.span(), places, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void location(Span span, Places places, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("location");
    json.writeStringField("path", places.path(span));
    json.writeObjectFieldStart("range");
    position("start", span, span.start(), places, json);
    position("end", span, span.end(), places, json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void position(
      String field, Span span, int offset, Places places, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("line", places.position(span, offset).line());
    json.writeNumberField("column", places.byteColumn(span, offset));
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      default -> "INFO";
    };
  }
}
