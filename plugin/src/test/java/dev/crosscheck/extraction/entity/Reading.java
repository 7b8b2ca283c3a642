package dev.crosscheck.extraction.entity;

import dev.crosscheck.article.Origins;
import dev.crosscheck.article.Passage;
import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.extraction.Entities;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.RoleMention;
import dev.crosscheck.language.Analyzer;
import dev.crosscheck.language.LanguageModels;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An article of the tests, read: each line a passage. */
record Reading(Entities entities) {

  private static final LanguageModels MODELS = LanguageModels.load();
  private static final EntityReader READER = new EntityReader(Configuration.EMPTY);

  static Reading of(String article) {
    return of(article, READER);
  }

  static Reading of(String article, EntityReader reader) {
    return new Reading(reader.read(sentences(article), List.of()));
  }

  static List<Sentence> sentences(String article) {
    Analyzer analyzer = new Analyzer(MODELS);
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String line : article.split("\n", -1)) {
      if (!line.isBlank()) {
        Origins origins = Origins.verbatim(start, line.length());
        sentences.addAll(
            analyzer.analyze(new Passage("a.md", Passage.Kind.PARAGRAPH, line, origins)));
      }
      start += line.length() + 1;
    }
    return sentences;
  }

  /** "Ada Holm=person:ada holm; Norwegian=~place:no". */
  String names() {
    return entities.names().stream().map(Reading::show).collect(Collectors.joining("; "));
  }

  private static String show(NameMention name) {
    String kind = name.referent().kind().name().toLowerCase(Locale.ROOT);
    return name.text() + "=" + (name.adjectival() ? "~" : "") + kind + ":" + name.referent().key();
  }

  /** "former health minister: ada holm of no". */
  String roles() {
    return entities.roles().stream().map(Reading::show).collect(Collectors.joining("; "));
  }

  private static String show(RoleMention role) {
    return (role.former() ? "former " : "")
        + role.role()
        + ": "
        + role.holder().key()
        + role.owner().map(owner -> " of " + owner.key()).orElse("");
  }

  /** The key of the first name with this text. */
  String key(String text) {
    return find(text).referent().key();
  }

  NameMention find(String text) {
    return entities.names().stream()
        .filter(name -> name.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError(text + " is none of " + names()));
  }
}
