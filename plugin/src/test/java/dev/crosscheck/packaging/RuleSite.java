package dev.crosscheck.packaging;

import dev.crosscheck.facts.Severity;
import dev.crosscheck.reasoning.RuleCatalogue;
import dev.crosscheck.reasoning.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Makes the rules' pages, as the rules themselves hold them, pages of the plugin's site. */
public final class RuleSite {

  private RuleSite() {}

  /**
   * @param arguments the folder of the site's generated Markdown
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0], "rules"));
    StringBuilder table = new StringBuilder("# The rules\n\n");
    table.append("In the examples of each page words between `==` are flagged, and no others.\n\n");
    table.append("| rule | severity | what it finds |\n|---|---|---|\n");
    for (RuleInfo rule : RuleCatalogue.load().values()) {
      Files.writeString(folder.resolve(rule.id() + ".md"), page(rule.help()));
      table
          .append("| [")
          .append(rule.id())
          .append("](rules/")
          .append(rule.id())
          .append(".html) | ");
      table.append(word(rule.severity())).append(" | ").append(rule.summary()).append(" |\n");
    }
    Files.writeString(Path.of(arguments[0], "rules.md"), table);
  }

  /** An example's block says more than its language: {@code article path=a.md date=2025-03-04}. */
  private static String page(String help) {
    return help.replaceAll("(?m)^```article.*$", "```text");
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
