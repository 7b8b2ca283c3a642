package dev.crosscheck.reporting.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.crosscheck.article.Position;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.Value;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.reporting.view.Json;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Report;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Tool;
import dev.crosscheck.reporting.view.Totals;
import dev.crosscheck.standing.Status;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The findings with all that is known of them, for tools of a newsroom's own. The schema is {@code
 * findings.schema.json} beside this class; what it describes only ever grows.
 */
public final class JsonReport implements Report {

  @Override
  public void render(Dossier dossier, Appendable out) throws IOException {
    Places places = dossier.places();
    try (JsonGenerator json = Json.indented(out)) {
      json.writeStartObject();
      json.writeNumberField("schemaVersion", 1);
      json.writeStringField("tool", Tool.NAME);
      json.writeStringField("version", Tool.version());
      totals(dossier.totals(), json);
      json.writeArrayFieldStart("findings");
      for (ReportedFinding finding : dossier.findings()) {
        finding(finding, places, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void totals(Totals totals, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("totals");
    json.writeNumberField("articles", totals.articles());
    json.writeNumberField("facts", totals.facts());
    json.writeNumberField("rules", totals.rules());
    json.writeNumberField("errors", totals.errors());
    json.writeNumberField("warnings", totals.warnings());
    json.writeNumberField("notes", totals.notes());
    json.writeNumberField("known", totals.known());
    json.writeNumberField("accepted", totals.accepted());
    json.writeEndObject();
  }

  private static void finding(ReportedFinding reported, Places places, JsonGenerator json)
      throws IOException {
    Finding finding = reported.finding();
    json.writeStartObject();
    json.writeStringField("id", reported.fingerprint());
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", Totals.word(reported.severity()));
    status(reported.status(), json);
    json.writeStringField("subject", finding.subject());
    json.writeStringField("message", Messages.message(finding, places));
    json.writeArrayFieldStart("sides");
    for (Evidence side : finding.evidence()) {
      side(side, places, json);
    }
    json.writeEndArray();
    texts("because", finding.because(), json);
    json.writeStringField("conflict", finding.conflict());
    json.writeStringField("advice", finding.advice());
    json.writeEndObject();
  }

  private static void status(Status status, JsonGenerator json) throws IOException {
    json.writeStringField("status", status.word());
    if (status.isAccepted()) {
      json.writeObjectFieldStart("accepted");
      json.writeStringField("because", status.because());
      if (status.until().isPresent()) {
        json.writeStringField("until", status.until().get().toString());
      }
      json.writeEndObject();
    }
  }

  private static void side(Evidence side, Places places, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", places.path(side.span()));
    place(side.span(), places, json);
    json.writeStringField("quoted", side.quoted());
    json.writeStringField("position", side.position());
    if (!side.attribution().isArticle()) {
      json.writeStringField("source", side.attribution().source());
    }
    json.writeArrayFieldStart("readings");
    for (Value reading : side.readings()) {
      json.writeStartObject();
      json.writeStringField("words", reading.words());
      json.writeStringField("reading", reading.reading());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (side.dates().isPresent()) {
      DateRange dates = side.dates().get();
      json.writeObjectFieldStart("dates");
      json.writeStringField("timex", dates.timex());
      day("first", dates.first(), json);
      day("last", dates.last(), json);
      json.writeEndObject();
    }
    if (side.numbers().isPresent()) {
      NumberRange numbers = side.numbers().get();
      json.writeObjectFieldStart("numbers");
      json.writeFieldName("low");
      Json.value(numbers.low(), json);
      json.writeFieldName("high");
      Json.value(numbers.high(), json);
      json.writeStringField("hedge", numbers.hedge().name().toLowerCase(Locale.ROOT));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** Null where the past or the future is open. */
  private static void day(String field, LocalDate day, JsonGenerator json) throws IOException {
    boolean open = day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
    json.writeFieldName(field);
    Json.value(open ? null : day.toString(), json);
  }

  private static void place(Span span, Places places, JsonGenerator json) throws IOException {
    Position start = places.start(span);
    Position end = places.end(span);
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeNumberField("line", start.line());
    json.writeNumberField("column", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
  }

  private static void texts(String field, List<String> texts, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
