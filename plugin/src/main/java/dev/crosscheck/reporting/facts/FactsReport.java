package dev.crosscheck.reporting.facts;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.crosscheck.article.Article;
import dev.crosscheck.article.Position;
import dev.crosscheck.check.CheckedArticle;
import dev.crosscheck.check.LedgerEntry;
import dev.crosscheck.facts.Span;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.reporting.view.Json;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Report;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The fact ledger: what was read, one JSON object a line, by article and position. */
public final class FactsReport implements Report {

  private static final Comparator<LedgerEntry> ORDER =
      Comparator.comparingInt(LedgerEntry::start)
          .thenComparingInt(LedgerEntry::end)
          .thenComparing(LedgerEntry::kind);

  @Override
  public void render(Dossier dossier, Appendable out) throws IOException {
    Places places = dossier.places();
    List<CheckedArticle> articles =
        dossier.result().articles().stream()
            .sorted(Comparator.comparing((CheckedArticle a) -> a.article().path()))
            .toList();
    try (JsonGenerator json = Json.compact(out)) {
      for (CheckedArticle checked : articles) {
        Map<String, Integer> seen = new TreeMap<>();
        for (LedgerEntry entry : checked.ledger().stream().sorted(ORDER).toList()) {
          String id = checked.article().path() + "#" + entry.start() + "-" + entry.kind();
          int count = seen.merge(id, 1, Integer::sum);
          line(count == 1 ? id : id + "-" + count, checked.article(), entry, places, json);
        }
      }
    }
  }

  private static void line(
      String id, Article article, LedgerEntry entry, Places places, JsonGenerator json)
      throws IOException {
    Position position = places.start(new Span(article.path(), entry.start(), entry.end()));
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("article", article.path());
    json.writeStringField("kind", entry.kind());
    json.writeStringField("text", entry.text());
    json.writeNumberField("start", entry.start());
    json.writeNumberField("end", entry.end());
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", position.column());
    json.writeFieldName("value");
    Json.value(entry.value(), json);
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
