package dev.crosscheck.check;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.ArticleReader;
import dev.crosscheck.article.Metadata;
import dev.crosscheck.article.Origins;
import dev.crosscheck.article.Passage;
import dev.crosscheck.article.Sourced;
import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.language.Analyzer;
import dev.crosscheck.language.LanguageModels;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads single texts, files or not, as the check does. */
public final class PlainText {

  private static final LanguageModels MODELS = LanguageModels.load();
  private static final String PATH = "text";

  private final Analyzer analyzer = new Analyzer(MODELS);
  private final Extraction extraction = new Extraction(Configuration.EMPTY);

  /** All that a text says: each line a paragraph, offsets those of the text. */
  public Reading read(String text, Optional<LocalDate> dateline) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            dateline.map(day -> new Sourced<>(day, "suite", Optional.empty())),
            Optional.empty());
    Article article = new Article(PATH, text, metadata, passages(text), List.of(), "");
    return extraction.read(article, analyzer);
  }

  /** All that a file says. */
  public Reading read(Path root, String path) {
    return extraction.read(new ArticleReader(Configuration.EMPTY).read(root, path), analyzer);
  }

  private static List<Passage> passages(String text) {
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        passages.add(
            new Passage(
                PATH, Passage.Kind.PARAGRAPH, line, Origins.verbatim(start, line.length())));
      }
      start += line.length() + 1;
    }
    return passages;
  }
}
