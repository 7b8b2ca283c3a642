package dev.crosscheck.evaluation;

import dev.crosscheck.article.ArticleFiles;
import dev.crosscheck.check.CheckResult;
import dev.crosscheck.check.ConsistencyCheck;
import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.configuration.ConfigurationReader;
import dev.crosscheck.reasoning.RuleCatalogue;
import dev.crosscheck.reporting.Format;
import dev.crosscheck.reporting.ReportWriter;
import dev.crosscheck.reporting.view.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks a folder without Maven and writes every report: {@code CheckFolder ARTICLES OUT}. */
final class CheckFolder {

  private CheckFolder() {}

  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    Path file = root.resolve("crosscheck.yml");
    Configuration configuration =
        Files.isRegularFile(file)
            ? ConfigurationReader.read(file, RuleCatalogue.load().keySet())
            : Configuration.EMPTY;
    List<String> paths =
        ArticleFiles.find(root, ArticleFiles.DEFAULT_INCLUDES, ArticleFiles.DEFAULT_EXCLUDES);
    CheckResult result = new ConsistencyCheck(configuration).check(root, paths);
    ReportWriter.write(Dossier.of(result, ""), Path.of(arguments[1]), List.of(Format.values()));
  }
}
