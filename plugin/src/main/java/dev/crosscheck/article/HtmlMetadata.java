package dev.crosscheck.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Reads what a page says of itself, under the keys that front matter uses. */
final class HtmlMetadata {

  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("article:published_time", "date"),
          Map.entry("og:published_time", "date"),
          Map.entry("datepublished", "date"),
          Map.entry("date", "date"),
          Map.entry("pubdate", "date"),
          Map.entry("publishdate", "date"),
          Map.entry("publish-date", "date"),
          Map.entry("publication_date", "date"),
          Map.entry("parsely-pub-date", "date"),
          Map.entry("sailthru.date", "date"),
          Map.entry("dc.date", "date"),
          Map.entry("dc.date.issued", "date"),
          Map.entry("dcterms.created", "date"),
          Map.entry("og:title", "title"),
          Map.entry("og:site_name", "publisher"));

  private HtmlMetadata() {}

  static List<Entry> read(String file, Document page, int base) {
    List<Entry> entries = new ArrayList<>();
    for (Element meta : page.select("meta[content]")) {
      String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
      name = name.isEmpty() ? meta.attr("itemprop") : name;
      String key = KEYS.get(name.toLowerCase(Locale.ROOT));
      if (key != null) {
        entries.add(entry(key, meta, "content", file, base));
      }
    }
    Element time = page.selectFirst("time[pubdate], time[itemprop=datePublished], time[datetime]");
    if (time != null) {
      entries.add(entry("date", time, "datetime", file, base));
    }
    Element title = page.selectFirst("title");
    boolean titled = entries.stream().anyMatch(entry -> entry.key().equals("title"));
    if (title != null && !titled && !title.text().isBlank() && page.selectFirst("h1") == null) {
      Range inner = title.childNodeSize() > 0 ? title.childNode(0).sourceRange() : null;
      int start = inner == null ? base : base + Math.max(0, inner.startPos());
      int end = inner == null ? start : Math.max(start, base + inner.endPos());
      entries.add(new Entry("title", title.text().strip(), start, end));
    }
    return List.copyOf(entries);
  }

  private static Entry entry(String key, Element element, String name, String file, int base) {
    Attribute attribute = element.attribute(name);
    String value = attribute == null ? "" : attribute.getValue();
    int start = 0;
    int end = 0;
    if (attribute != null && attribute.sourceRange().valueRange().isTracked()) {
      Range range = attribute.sourceRange().valueRange();
      start = Math.min(file.length(), base + Math.max(0, range.startPos()));
      end = Math.min(file.length(), Math.max(start, base + range.endPos()));
    }
    return new Entry(key, value.strip(), start, end);
  }
}
