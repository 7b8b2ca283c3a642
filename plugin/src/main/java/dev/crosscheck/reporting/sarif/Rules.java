package dev.crosscheck.reporting.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.crosscheck.reasoning.RuleInfo;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Totals;
import java.io.IOException;

/** The rules as SARIF describes them, once a run. */
final class Rules {

  private Rules() {}

  static void write(String id, RuleInfo rule, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    String summary = rule.summary().isBlank() ? id : Messages.sentence(rule.summary());
    Texts.write("shortDescription", summary, json);
    Texts.write("fullDescription", summary, json);
    json.writeObjectFieldStart("help");
    json.writeStringField("text", rule.help().isBlank() ? summary : rule.help());
    json.writeStringField("markdown", rule.help().isBlank() ? summary : rule.help());
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", Totals.word(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }
}
