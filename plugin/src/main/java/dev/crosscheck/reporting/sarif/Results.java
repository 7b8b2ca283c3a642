package dev.crosscheck.reporting.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.crosscheck.article.Article;
import dev.crosscheck.article.Position;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Span;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Plain;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Totals;
import dev.crosscheck.standing.Status;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Findings as SARIF results: the first side is the location, the others are related locations that
 * the message links to.
 */
final class Results {

  private static final int SNIPPET = 1000;

  private final Places places;
  private final List<String> rules;
  private final JsonGenerator json;
  private final boolean compared;
  private final Map<String, SortedMap<Integer, String>> hashes = new TreeMap<>();

  Results(Dossier dossier, List<String> rules, JsonGenerator json) {
    this.places = dossier.places();
    this.compared = dossier.compared();
    this.rules = rules;
    this.json = json;
  }

  void write(ReportedFinding reported) throws IOException {
    Finding finding = reported.finding();
    List<Evidence> others = finding.evidence().subList(1, finding.evidence().size());
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    json.writeNumberField("ruleIndex", rules.indexOf(finding.rule()));
    json.writeStringField("level", Totals.word(reported.severity()));
    Texts.write("message", message(finding), json);
    json.writeArrayFieldStart("locations");
    location(finding.primary().span(), 0, "");
    json.writeEndArray();
    if (!others.isEmpty()) {
      json.writeArrayFieldStart("relatedLocations");
      for (int i = 0; i < others.size(); i++) {
        location(others.get(i).span(), i + 1, Plain.line(others.get(i).position()));
      }
      json.writeEndArray();
    }
    fingerprints(reported);
    status(reported.status());
    json.writeEndObject();
  }

  /** Places become links after all other words of the message have been made inert. */
  private String message(Finding finding) {
    String text = Texts.inert(Messages.message(finding, Results::stand));
    for (int i = finding.evidence().size() - 1; i >= 0; i--) {
      String label = places.label(finding.evidence().get(i).span());
      text = text.replace(stand(i), i == 0 ? Texts.inert(label) : Texts.link(label, i));
    }
    return text;
  }

  /** Stands for a place until the words are inert; a NUL is never part of a shown text. */
  private static String stand(int side) {
    return "\u0000" + side + "\u0000";
  }

  private void location(Span span, int id, String message) throws IOException {
    json.writeStartObject();
    if (id > 0) {
      json.writeNumberField("id", id);
    }
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", Uris.of(places.path(span)));
    json.writeStringField("uriBaseId", Uris.BASE);
    json.writeEndObject();
    region(span);
    json.writeEndObject();
    if (!message.isEmpty()) {
      Texts.write("message", Texts.inert(message), json);
    }
    json.writeEndObject();
  }

  private void region(Span span) throws IOException {
    Position start = places.start(span);
    Position end = places.end(span);
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", start.line());
    json.writeNumberField("startColumn", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    Optional<Article> article = places.article(span);
    if (article.isPresent()) {
      String text = article.get().text();
      int from = Math.min(span.start(), text.length());
      int to = Math.min(span.end(), text.length());
      if (to > from && to - from <= SNIPPET) {
        Texts.write("snippet", text.substring(from, to), json);
      }
    }
    json.writeEndObject();
  }

  /** A suppression without a status is an accepted one, and has none in the first schemas. */
  private void status(Status status) throws IOException {
    if (compared) {
      json.writeStringField("baselineState", status.isNew() ? "new" : "unchanged");
    }
    if (status.isAccepted()) {
      json.writeArrayFieldStart("suppressions");
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("justification", Plain.line(status.sentence()));
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private void fingerprints(ReportedFinding reported) throws IOException {
    Span span = reported.finding().primary().span();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("crosscheck/v1", reported.fingerprint());
    Optional<Article> article = places.article(span);
    if (article.isPresent()) {
      String hash =
          hashes
              .computeIfAbsent(span.article(), path -> LineHash.of(article.get().text()))
              .get(places.start(span).line());
      if (hash != null) {
        json.writeStringField("primaryLocationLineHash", hash);
      }
    }
    json.writeEndObject();
  }
}
