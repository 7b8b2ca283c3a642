package dev.crosscheck.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads a page, or a piece of one within another format, into blocks. */
final class HtmlReader {

  /** Deeper nesting is folded by the parser; no article needs it. */
  private static final int DEEPEST = 256;

  private final String file;
  private final int base;
  private final Words words = new Words();
  private final List<Block> blocks = new ArrayList<>();
  private Element row;
  private boolean broken;

  private HtmlReader(String file, int base) {
    this.file = file;
    this.base = base;
  }

  static Document parse(String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    parser.setMaxDepth(DEEPEST);
    return parser.parseInput(html, "");
  }

  /**
   * @param html a piece of {@code file}, unit for unit
   * @param base where it starts there
   */
  static List<Block> read(String file, String html, int base) {
    return read(file, parse(html), base);
  }

  static List<Block> read(String file, Document page, int base) {
    HtmlReader reader = new HtmlReader(file, base);
    Element article = ArticleElement.of(page);
    Element title = page.selectFirst("h1");
    if (title != null && !title.equals(article) && !within(title, article)) {
      reader.walk(title);
    }
    reader.walk(article);
    return reader.blocks;
  }

  private static boolean within(Element element, Element outer) {
    for (Element parent = element; parent != null; parent = parent.parent()) {
      if (parent == outer) {
        return true;
      }
    }
    return false;
  }

  /** Without recursion: a page may be nested deeper than the stack. */
  private void walk(Element root) {
    Node node = root;
    boolean entering = true;
    while (node != null) {
      boolean descend = entering && enter(node, root);
      if (descend && node.childNodeSize() > 0) {
        node = node.childNode(0);
        continue;
      }
      if (entering && !descend) {
        entering = true;
      } else {
        leave(node);
      }
      if (node == root) {
        break;
      }
      Node next = node.nextSibling();
      entering = next != null;
      node = next != null ? next : node.parent();
    }
    flush(root);
  }

  /** Whether to go on to its children. */
  private boolean enter(Node node, Element root) {
    if (node instanceof TextNode text) {
      text(text);
      return false;
    }
    if (!(node instanceof Element element) || element != root && HtmlTags.isLeftOut(element)) {
      return false;
    }
    if (HtmlTags.isObject(element)) {
      object(element);
      return false;
    }
    String name = element.normalName();
    if (name.equals("br")) {
      lineBreak(element);
      return false;
    }
    if (row == null && HtmlTags.isBlock(element)) {
      flush(element.parent());
      row = name.equals("tr") && !HtmlTags.isLayout(element) ? element : null;
    } else if (name.equals("td") || name.equals("th")) {
      cell(element);
    } else if (row != null && HtmlTags.isBlock(element)) {
      words.space();
    }
    return true;
  }

  private void cell(Element element) {
    if (row == null) {
      flush(element.parent());
    } else {
      words.cell();
    }
  }

  private void leave(Node node) {
    if (node instanceof Element element) {
      boolean cell = row == null && element.normalName().equals("td");
      if (node == row || row == null && HtmlTags.isBlock(element) || cell) {
        flush(element);
        row = null;
      }
    }
  }

  private void object(Element element) {
    int start = element.sourceRange().startPos();
    int end = Math.max(element.endSourceRange().endPos(), element.sourceRange().endPos());
    if (start >= 0 && end > start) {
      words.object(base + start, base + end);
    }
  }

  /** Twice is the end of a paragraph; once too, unless the sentence goes on in small letters. */
  private void lineBreak(Element element) {
    if (broken) {
      flush(element.parent());
    }
    broken = true;
    words.space();
  }

  private void text(TextNode node) {
    String text = node.getWholeText();
    int start = base + node.sourceRange().startPos();
    int end = base + node.sourceRange().endPos();
    if (node.sourceRange().startPos() < 0 || end > file.length()) {
      return;
    }
    if (text.isBlank()) {
      words.space();
      return;
    }
    if (broken) {
      broken = false;
      if (!Character.isLowerCase(text.strip().charAt(0))) {
        flush(node.parent());
      }
    }
    boolean linked = node.parent() != null && node.parent().closest("a") != null;
    if (isLoose(node)) {
      loose(node, text, start, end);
    } else {
      Entities.align(words, file, start, end, text, linked);
    }
  }

  /** Text that stands between blocks, where site generators read a blank line as a paragraph. */
  private static boolean isLoose(TextNode node) {
    String parent = node.parent() == null ? "" : node.parent().normalName();
    return parent.equals("body") || parent.equals("div") || parent.equals("article");
  }

  private void loose(TextNode node, String text, int start, int end) {
    int from = start;
    for (Line line : Line.of(file.substring(0, end), start)) {
      if (line.isBlank() && line.start() > from) {
        aligned(text, from, line.start(), start, end);
        from = line.start();
        flush(node.parent());
      }
    }
    aligned(text, from, end, start, end);
  }

  /** Without entities the decoded text is the source; with them each stretch is decoded anew. */
  private void aligned(String text, int from, int to, int start, int end) {
    String raw = file.substring(from, to);
    boolean verbatim = text.length() == end - start;
    Entities.align(
        words, file, from, to, verbatim ? raw : Parser.unescapeEntities(raw, false), false);
  }

  private void flush(Node owner) {
    broken = false;
    Passage.Kind kind = Passage.Kind.PARAGRAPH;
    if (row != null) {
      kind = Passage.Kind.TABLE_ROW;
    } else if (owner instanceof Element element) {
      kind = kind(element);
    }
    Optional<Block> block = words.take(kind, kind != Passage.Kind.PARAGRAPH);
    block.ifPresent(blocks::add);
  }

  private static Passage.Kind kind(Element owner) {
    for (Element at = owner; at != null; at = at.parent()) {
      if (HtmlTags.isHeading(at)) {
        return at.normalName().equals("h1") ? Passage.Kind.TITLE : Passage.Kind.HEADING;
      }
      if (HtmlTags.isCaption(at)) {
        return Passage.Kind.CAPTION;
      }
      if (at.normalName().equals("li") || at.normalName().equals("dd")) {
        return Passage.Kind.LIST_ITEM;
      }
      if (at.normalName().equals("dt") || at.normalName().equals("summary")) {
        return Passage.Kind.HEADING;
      }
    }
    return Passage.Kind.PARAGRAPH;
  }
}
