package dev.crosscheck.reporting.html;

import dev.crosscheck.article.Article;
import dev.crosscheck.check.CheckResult;
import dev.crosscheck.check.CheckedArticle;
import dev.crosscheck.check.LedgerEntry;
import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.ReadingProblem;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.reasoning.RuleInfo;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Plain;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was checked, and what could not be. */
final class Checked {

  private static final int FEW = 25;
  private static final int LISTED = 2000;
  private static final int REASON = 400;

  private final CheckResult result;
  private final List<String> remarks;
  private final Register register;
  private final Places places;
  private final Markup page;

  Checked(Dossier dossier, Register register, Markup page) {
    this.result = dossier.result();
    this.remarks = dossier.remarks();
    this.register = register;
    this.places = dossier.places();
    this.page = page;
  }

  void render() throws IOException {
    page.open("section", "class", "view", "id", "checked", "aria-labelledby", "checked-h");
    page.element("h2", "What was checked", "id", "checked-h", "tabindex", "-1").made("\n");
    Optional<Datelines> datelines = Datelines.of(result.articles());
    if (datelines.isPresent()) {
      datelines.get().render(page);
    }
    page.open("div", "class", "columns");
    facts();
    rules();
    page.end("div");
    unread();
    remarks();
    articles();
    page.end("section");
  }

  private void facts() throws IOException {
    Map<String, Integer> kinds = new TreeMap<>();
    for (CheckedArticle checked : result.articles()) {
      for (LedgerEntry entry : checked.ledger()) {
        kinds.merge(entry.kind(), 1, Integer::sum);
      }
    }
    page.open("div").element("h3", "Facts that were read").open("ul");
    for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
      row(plural(kind.getKey()), Messages.grouped(kind.getValue()));
    }
    page.close("ul").end("div");
  }

  private static String plural(String kind) {
    return switch (kind) {
      case "person" -> "people";
      case "quantity" -> "quantities";
      case "thing" -> "other names";
      default -> kind + "s";
    };
  }

  private void rules() throws IOException {
    page.open("div").element("h3", "Rules that ran").open("ul");
    for (RuleInfo rule : result.rules().values()) {
      if (rule.severity() != Severity.OFF) {
        int found = register.byRule().getOrDefault(rule.id(), List.of()).size();
        row(rule.id(), found == 0 ? "✓" : Messages.grouped(found));
      }
    }
    page.close("ul").end("div");
  }

  private void row(String name, String count) throws IOException {
    page.open("li").element("span", name).text(" ");
    if (count.equals("✓")) {
      page.open("span", "class", "count fine").element("span", "nothing found", "class", "unseen");
      page.element("span", count, "aria-hidden", "true").close("span");
    } else {
      page.element("span", count, "class", "count");
    }
    page.close("li");
  }

  private void articles() throws IOException {
    List<CheckedArticle> read = new ArrayList<>();
    for (CheckedArticle checked : result.articles()) {
      if (checked.article().note().isEmpty()) {
        read.add(checked);
      }
    }
    if (register.findings().isEmpty() && read.size() <= FEW) {
      page.open("details", "open", "");
    } else {
      page.open("details");
    }
    page.element("summary", Messages.counted(read.size(), "article")).open("div", "class", "wide");
    page.open("table").open("thead").open("tr").element("th", "Article", "scope", "col");
    page.element("th", "Published", "scope", "col").element("th", "Facts", "scope", "col");
    page.close("tr").close("thead").open("tbody").made("\n");
    for (CheckedArticle checked : read.subList(0, Math.min(LISTED, read.size()))) {
      Article article = checked.article();
      page.open("tr").open("td").words(places.title(article.path())).text(" ");
      page.open("code").words(Plain.line(places.path(article.path()))).close("code").close("td");
      page.element("td", article.metadata().date().map(CalendarText::day).orElse("unknown"));
      page.element("td", Messages.grouped(checked.ledger().size())).end("tr");
    }
    page.close("tbody").close("table").close("div");
    if (read.size() > LISTED) {
      page.element("p", "and " + Messages.counted(read.size() - LISTED, "more article") + ".");
    }
    page.end("details");
  }

  private void unread() throws IOException {
    boolean any = false;
    for (CheckedArticle checked : result.articles()) {
      any |= troubled(checked.article());
    }
    if (!any) {
      return;
    }
    page.open("div", "class", "unread");
    page.element("h3", "What was left out or not read in full", "id", "unread").open("ul");
    for (CheckedArticle checked : result.articles()) {
      Article article = checked.article();
      if (!article.note().isEmpty()) {
        page.open("li").open("code").words(Plain.line(places.path(article.path()))).close("code");
        page.text(" was left out: ").words(Plain.line(article.note(), REASON)).text(".").end("li");
      }
      for (ReadingProblem problem : article.problems()) {
        page.open("li").open("code").words(places.label(problem.span())).close("code").text(" ");
        page.words(Messages.sentence(problem.what())).text(" ");
        page.words(Messages.sentence(problem.remedy())).end("li");
      }
    }
    page.close("ul").end("div");
  }

  private void remarks() throws IOException {
    if (!remarks.isEmpty()) {
      page.open("div", "class", "unread");
      page.element("h3", "What is to be tidied up", "id", "remarks").open("ul");
      for (String remark : remarks) {
        page.open("li").words(Plain.line(remark, REASON)).end("li");
      }
      page.close("ul").end("div");
    }
  }

  static boolean troubled(Article article) {
    return !article.note().isEmpty() || !article.problems().isEmpty();
  }
}
