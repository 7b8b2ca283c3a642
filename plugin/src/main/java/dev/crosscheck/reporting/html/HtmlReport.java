package dev.crosscheck.reporting.html;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Report;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Tool;
import java.io.IOException;

/**
 * The page that editors read: one file with nothing from elsewhere. All of it can be read without
 * its script, which adds search, copying and keys, and opens the parts of a long page one by one:
 * they stand in {@code noscript} elements, whose text costs a browser next to nothing.
 */
public final class HtmlReport implements Report {

  /** So many findings of a long report are open from the start. */
  private static final int OPEN = 20;

  @Override
  public void render(Dossier dossier, Appendable out) throws IOException {
    Markup page = new Markup(out);
    Places places = dossier.places();
    CheckResult result = dossier.result();
    Register register = Register.of(dossier.findings());
    Overview overview = new Overview(dossier, register, page);
    Asset style = Asset.load("report.css");
    Asset script = Asset.load("report.js");
    boolean found = !register.findings().isEmpty();
    page.made("<!DOCTYPE html>\n").open("html", "lang", "en").made("\n");
    head(overview.title(), style, script, page);
    page.open("body").open("a", "class", "skip", "href", found ? "#findings" : "#checked");
    page.text("Skip to what was " + (found ? "found" : "checked")).end("a");
    overview.render();
    new Toolbar(register, page).render();
    page.open("main").made("\n");
    if (found) {
      findings(
          register,
          overview,
          new FindingView(places, Spellings.of(result, register.findings()), page),
          page);
    } else {
      new Checked(dossier, register, page).render();
    }
    new ArticleList(register, places, page).render(result);
    if (!register.stories().isEmpty()) {
      new StoryList(register, places, page).render();
    }
    new RuleList(register, page).render(result);
    if (found) {
      new Checked(dossier, register, page).render();
    }
    page.end("main").open("footer").text(Tool.NAME + " " + Tool.version()).end("footer");
    page.open("script").made(script.text()).close("script").close("body").end("html");
  }

  private static void head(String title, Asset style, Asset script, Markup page)
      throws IOException {
    page.open("head").open("meta", "charset", "utf-8").made("\n");
    String policy = Asset.policy(style, script);
    page.open("meta", "http-equiv", "Content-Security-Policy", "content", policy).made("\n");
    page.open("meta", "name", "referrer", "content", "no-referrer");
    page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.open("meta", "name", "color-scheme", "content", "light dark").made("\n");
    page.element("title", title).made("\n");
    page.open("style").made(style.text()).close("style").end("head");
  }

  private static void findings(Register register, Overview overview, FindingView view, Markup page)
      throws IOException {
    page.open("section", "class", "view", "id", "findings", "aria-labelledby", "findings-h");
    overview.index();
    page.element("h2", "The findings", "id", "findings-h", "tabindex", "-1").made("\n");
    int shown = 0;
    boolean divided = !register.findings().get(0).status().isNew();
    for (ReportedFinding finding : register.findings()) {
      if (!divided && !finding.status().isNew()) {
        page.element("p", "Known before, or accepted", "class", "divider").made("\n");
        divided = true;
      }
      view.render(finding, !register.isLong() || shown++ < OPEN);
    }
    page.element("p", "No finding fits the filter.", "class", "none", "hidden", "");
    page.end("section");
  }
}
