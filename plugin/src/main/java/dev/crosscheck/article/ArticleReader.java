package dev.crosscheck.article;

import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.facts.ReadingProblem;
import dev.crosscheck.facts.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * Reads a file of any known format as an article: the way into this package.
 *
 * <p>Safe for use by several threads.
 */
public final class ArticleReader {

  private static final long LARGEST = 10L * 1024 * 1024;
  private static final Metadata UNKNOWN =
      new Metadata(Optional.empty(), Optional.empty(), Optional.empty());

  private final Configuration configuration;

  /** A reader that fills what files lack with what the newsroom's configuration says. */
  public ArticleReader(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * The article in a file; never throws for what the file holds.
   *
   * @param root the articles directory
   * @param path below {@code root}, with {@code /} between its parts
   */
  public Article read(Path root, String path) {
    try {
      Path file = root.resolve(path);
      if (!file.toRealPath().startsWith(root.toRealPath())) {
        return unreadable(path, "The file lies outside the articles directory", "Leave it out");
      }
      long size = Files.size(file);
      if (size > LARGEST) {
        String what = "The file is larger than " + LARGEST / (1024 * 1024) + " MB";
        return unreadable(path, what, "Split it, or leave it out");
      }
      return read(path, Files.readAllBytes(file));
    } catch (IOException | InvalidPathException | SecurityException failure) {
      String what = "The file could not be read (" + failure.getClass().getSimpleName() + ")";
      return unreadable(path, what, "See that it exists and may be read");
    }
  }

  Article read(String path, byte[] bytes) {
    Decoder decoded = Decoder.decode(bytes);
    return decoded.what().isEmpty()
        ? read(path, decoded.text())
        : unreadable(path, decoded.what(), decoded.remedy());
  }

  private static Article unreadable(String path, String what, String remedy) {
    ReadingProblem problem = new ReadingProblem(new Span(path, 0, 0), what, remedy);
    return new Article(path, "", UNKNOWN, List.of(), List.of(problem), "");
  }

  private Article read(String path, String file) {
    FrontMatter front = FrontMatter.of(path, file);
    String masked = Shortcodes.mask(file);
    Body body = body(path, masked, front.bodyStart());
    List<Entry> entries = new ArrayList<>(front.entries());
    entries.addAll(body.entries());
    String origin = front.entries().isEmpty() ? body.origin() : "front matter";

    MetadataReader metadata = new MetadataReader(path, configuration);
    Optional<Sourced<String>> stated = metadata.statedTitle(entries, origin);
    Optional<String> title = stated.map(Sourced::value);
    List<Block> blocks = Headline.told(Furniture.removed(body.blocks()), title);
    Metadata known = metadata.read(entries, ShortcodeTitles.of(file), origin, blocks);
    List<ReadingProblem> problems = new ArrayList<>(front.problems());
    problems.addAll(metadata.problems());
    if (!EnglishGate.isEnglish(blocks)) {
      return new Article(path, file, known, List.of(), problems, "not in English");
    }
    List<Passage> passages = new ArrayList<>();
    if (blocks.stream().noneMatch(block -> block.kind() == Passage.Kind.TITLE)) {
      stated.flatMap(one -> headline(file, one)).ifPresent(passages::add);
    }
    Stream.concat(Standfirst.of(masked, entries).stream(), blocks.stream())
        .map(block -> new Passage(path, block.kind(), block.text(), block.origins()))
        .forEach(passages::add);
    return new Article(path, file, known, passages, problems, "");
  }

  /** A title of the metadata that stands there as readers see it, without escapes. */
  private static Optional<Passage> headline(String file, Sourced<String> title) {
    return title
        .span()
        .filter(span -> file.substring(span.start(), span.end()).equals(title.value()))
        .map(
            span ->
                new Passage(
                    span.article(),
                    Passage.Kind.TITLE,
                    title.value(),
                    Origins.verbatim(span.start(), title.value().length())));
  }

  /** What a format's reader gives: the blocks, and what the body says of itself. */
  private record Body(List<Block> blocks, List<Entry> entries, String origin) {}

  private static Body body(String path, String file, int start) {
    return switch (Format.of(path)) {
      case MARKDOWN -> new Body(MarkdownReader.read(file, start), List.of(), "front matter");
      case MDX ->
          new Body(
              MarkdownReader.readMdx(Components.mask(file, start), start),
              List.of(),
              "front matter");
      case ASCII_DOC -> {
        AsciiDocReader.Result result = AsciiDocReader.read(file, start);
        yield new Body(result.blocks(), result.entries(), "attributes");
      }
      case RESTRUCTURED_TEXT -> {
        RstReader.Result result = RstReader.read(file, start);
        yield new Body(result.blocks(), result.entries(), "fields");
      }
      case HTML -> {
        Document page = HtmlReader.parse(file.substring(start));
        List<Entry> entries = HtmlMetadata.read(file, page, start);
        yield new Body(HtmlReader.read(file, page, start), entries, "page metadata");
      }
      case PLAIN -> new Body(PlainTextReader.read(file, start), List.of(), "front matter");
    };
  }
}
