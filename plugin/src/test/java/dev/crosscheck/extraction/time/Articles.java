package dev.crosscheck.extraction.time;

import dev.crosscheck.article.Origins;
import dev.crosscheck.article.Passage;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.language.Analyzer;
import dev.crosscheck.language.LanguageModels;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the times of a text as of an article of one paragraph. */
final class Articles {

  private static final LanguageModels MODELS = LanguageModels.load();

  private Articles() {}

  static List<TimeMention> read(String text, Optional<LocalDate> dateline) {
    Origins origins = Origins.verbatim(0, text.length());
    Passage passage = new Passage("a.md", Passage.Kind.PARAGRAPH, text, origins);
    return new TimeReader().read(new Analyzer(MODELS).analyze(passage), dateline);
  }

  static TimeMention only(String text, String dateline) {
    List<TimeMention> mentions = read(text, Optional.of(LocalDate.parse(dateline)));
    if (mentions.size() != 1) {
      throw new AssertionError("not one time in \"" + text + "\": " + mentions);
    }
    return mentions.get(0);
  }
}
