package dev.crosscheck.reporting.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.reasoning.RuleInfo;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.reporting.view.Json;
import dev.crosscheck.reporting.view.Report;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Tool;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** SARIF 2.1.0, for code scanning and editors. */
public final class SarifReport implements Report {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public void render(Dossier dossier, Appendable out) throws IOException {
    Map<String, RuleInfo> rules = rules(dossier);
    try (JsonGenerator json = Json.indented(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool(rules, json);
      json.writeStringField("columnKind", "utf16CodeUnits");
      sourceRoot(json);
      json.writeArrayFieldStart("results");
      Results results = new Results(dossier, List.copyOf(rules.keySet()), json);
      for (ReportedFinding finding : dossier.findings()) {
        results.write(finding);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** A finding of a rule that the result does not describe still needs an entry to point to. */
  private static Map<String, RuleInfo> rules(Dossier dossier) {
    Map<String, RuleInfo> rules = new TreeMap<>(dossier.result().rules());
    rules.values().removeIf(rule -> rule.severity() == Severity.OFF);
    for (ReportedFinding reported : dossier.findings()) {
      String id = reported.finding().rule();
      rules.putIfAbsent(id, new RuleInfo(id, id, "", reported.severity()));
    }
    return rules;
  }

  private static void sourceRoot(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(Uris.BASE);
    Texts.write("description", "The root of the repository.", json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void tool(Map<String, RuleInfo> rules, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", Tool.NAME);
    json.writeStringField("version", Tool.version());
    Texts.write(
        "shortDescription", "Points out statements in articles that cannot all be true.", json);
    json.writeArrayFieldStart("rules");
    for (Map.Entry<String, RuleInfo> rule : rules.entrySet()) {
      Rules.write(rule.getKey(), rule.getValue(), json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }
}
