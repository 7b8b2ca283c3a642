package dev.crosscheck.reporting.html;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.check.CheckedArticle;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Story;
import dev.crosscheck.reporting.view.Totals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What was found, in a few words and a few numbers: the top of the page. */
final class Overview {

  private static final int ENTRIES = 8;

  private final CheckResult result;
  private final Register register;
  private final Totals totals;
  private final List<String> remarks;
  private final Places places;
  private final Markup page;

  Overview(Dossier dossier, Register register, Markup page) {
    this.result = dossier.result();
    this.register = register;
    this.totals = dossier.totals();
    this.remarks = dossier.remarks();
    this.places = dossier.places();
    this.page = page;
  }

  /** The page's title, in a few words. */
  String title() {
    if (totals.findings() > 0) {
      return "Crosscheck: " + Messages.counted(totals.findings(), "finding");
    }
    return totals.besides().isEmpty()
        ? "Crosscheck: no contradictions found"
        : "Crosscheck: nothing new";
  }

  void render() throws IOException {
    boolean clean = totals.findings() == 0 && totals.articles() > 0;
    page.open("header", "class", clean ? "head clean" : "head");
    page.element("p", "Crosscheck", "class", "brand");
    page.element("h1", headline()).element("p", scope(), "class", "lead").made("\n");
    if (totals.findings() > 0) {
      page.open("dl", "class", "counts");
      count(totals.errors(), Severity.ERROR, "The calendar or the spelling itself contradicts it.");
      count(totals.warnings(), Severity.WARNING, "The statements cannot all be true.");
      count(totals.notes(), Severity.NOTE, "Worth a look.");
      page.end("dl");
    }
    if (!totals.besides().isEmpty()) {
      page.open("p", "class", "aside").text(Messages.capital(totals.besides()));
      page.text(totals.known() + totals.accepted() == 1 ? " is" : " are");
      page.text(" shown below what is new.").end("p");
    }
    if (!remarks.isEmpty()) {
      page.open("p", "class", "aside").text("Something is to be tidied up: ");
      page.element("a", "see what", "href", "#remarks").text(".").end("p");
    }
    int partly = 0;
    for (CheckedArticle checked : result.articles()) {
      partly += Checked.troubled(checked.article()) ? 1 : 0;
    }
    if (partly > 0) {
      page.open("p", "class", "aside").text(Messages.counted(partly, "article"));
      page.text((partly == 1 ? " was" : " were") + " left out or not read in full: ");
      page.element("a", "see which and why", "href", "#unread").text(".").end("p");
    }
    page.end("header");
  }

  private String headline() {
    if (totals.articles() == 0) {
      return "No article was checked";
    }
    if (totals.findings() == 0) {
      return totals.besides().isEmpty()
          ? "No statements were found that contradict each other"
          : "Nothing new was found";
    }
    TreeSet<String> articles = new TreeSet<>();
    for (ReportedFinding found : register.findings()) {
      if (found.status().isNew()) {
        articles.addAll(Story.articles(found));
      }
    }
    return Messages.counted(totals.findings(), "finding")
        + " in "
        + Messages.counted(articles.size(), "article")
        + (totals.findings() == 1 && articles.size() == 1
            ? ": a statement that cannot be true as it stands"
            : ": statements that cannot be true as they stand");
  }

  private String scope() {
    if (totals.articles() == 0) {
      return "See that the articles directory is the right one and holds articles.";
    }
    Optional<Datelines> datelines = Datelines.of(result.articles());
    return Messages.counted(totals.articles(), "article")
        + datelines.map(dates -> ", published from " + dates.span() + ",").orElse("")
        + " with "
        + Messages.counted(totals.facts(), "fact")
        + (totals.articles() == 1 ? " was" : " were")
        + " checked against "
        + Messages.counted(totals.rules(), "rule")
        + (totals.findings() == 0
            ? ". A clean sheet means that no rule objected, not that every fact is right."
            : ". Which of the passages is right is for you to say: correct the other, and check again.");
  }

  private void count(int count, Severity severity, String meaning) throws IOException {
    if (count > 0) {
      String noun = Totals.word(severity);
      page.open("div", "class", noun).open("dt").element("strong", Messages.grouped(count));
      page.text(" " + (count == 1 ? noun : noun + "s")).close("dt");
      page.element("dd", meaning).close("div");
    }
  }

  /** The findings by rule, article and story, those with most first. */
  void index() throws IOException {
    page.open("section", "class", "index", "aria-labelledby", "index-h");
    page.element("h2", "Where to look", "id", "index-h").open("div", "class", "columns");
    column("By rule", "#rules", byCount(register.byRule()), Anchors::rule, id -> id);
    column(
        "By article", "#articles", byCount(register.byArticle()), Anchors::article, places::title);
    if (!register.stories().isEmpty()) {
      page.open("div").element("h3", "By story").open("ul");
      for (Story story : first(register.stories())) {
        entry(Anchors.story(story), StoryList.title(story, places), story.findings().size());
      }
      page.close("ul");
      more("#stories", register.stories().size());
      page.end("div");
    }
    page.close("div").end("section");
  }

  /** Text for a name of the register. */
  private interface Named {
    String of(String name);
  }

  private void column(
      String title,
      String view,
      List<Map.Entry<String, List<ReportedFinding>>> entries,
      Named anchor,
      Named label)
      throws IOException {
    page.open("div").element("h3", title).open("ul");
    for (Map.Entry<String, List<ReportedFinding>> entry : first(entries)) {
      entry(anchor.of(entry.getKey()), label.of(entry.getKey()), entry.getValue().size());
    }
    page.close("ul");
    more(view, entries.size());
    page.end("div");
  }

  private void entry(String anchor, String label, int count) throws IOException {
    page.open("li").open("a", "href", "#" + anchor).words(label).close("a");
    page.text(" ").element("span", Messages.grouped(count), "class", "count").close("li");
  }

  private void more(String view, int all) throws IOException {
    if (all > ENTRIES) {
      page.open("p").element("a", "All " + Messages.grouped(all), "href", view).close("p");
    }
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(ENTRIES, all.size()));
  }

  private static List<Map.Entry<String, List<ReportedFinding>>> byCount(
      Map<String, List<ReportedFinding>> found) {
    List<Map.Entry<String, List<ReportedFinding>>> entries = new ArrayList<>(found.entrySet());
    entries.sort(Comparator.comparingInt(entry -> -entry.getValue().size()));
    return entries;
  }
}
