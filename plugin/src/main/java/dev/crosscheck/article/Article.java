package dev.crosscheck.article;

import dev.crosscheck.facts.ReadingProblem;
import java.util.List;

/**
 * A file of the repository, read: its metadata, its passages, and what could not be read.
 *
 * @param path below the articles directory, with {@code /} between its parts
 * @param text the decoded file, every character in its place
 * @param metadata title, dateline, publisher
 * @param passages the article's own words in reading order, page furniture left out; empty where
 *     the file could not be read or is {@linkplain #note() skipped}
 * @param problems what could not be read
 * @param note why the article was left out ("not in English"); else empty
 */
public record Article(
    String path,
    String text,
    Metadata metadata,
    List<Passage> passages,
    List<ReadingProblem> problems,
    String note) {

  public Article {
    passages = List.copyOf(passages);
    problems = List.copyOf(problems);
  }

  /**
   * Line and column of an offset of {@link #text()}; an offset past the end is the end. For many,
   * make {@link Lines} once.
   */
  public Position position(int offset) {
    return new Lines(text).position(offset);
  }
}
