package dev.crosscheck.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown, with the HTML in it, into blocks. */
final class MarkdownReader {

  private static final int DEEPEST = 100;
  private static final Pattern PARTS = Pattern.compile("</?(td|th|tr|p|div|li|sup|ref)\\b");
  private static final Parser PARSER = builder().build();

  /** In MDX what is indented is no code, but what a component holds. */
  private static final Parser MDX =
      builder()
          .enabledBlockTypes(
              Set.of(
                  Heading.class,
                  HtmlBlock.class,
                  ThematicBreak.class,
                  FencedCodeBlock.class,
                  BlockQuote.class,
                  ListBlock.class))
          .build();

  private final String file;
  private final int base;
  private final Words words = new Words();
  private final List<Block> blocks = new ArrayList<>();
  private boolean broken;
  private boolean raised;

  private MarkdownReader(String file, int base) {
    this.file = file;
    this.base = base;
  }

  /**
   * @param file the file, shortcodes masked
   * @param base where its body starts
   */
  static List<Block> read(String file, int base) {
    return read(PARSER, file, base);
  }

  /**
   * @param file the file, shortcodes and {@linkplain Components components} masked
   * @param base where its body starts
   */
  static List<Block> readMdx(String file, int base) {
    return read(MDX, file, base);
  }

  private static Parser.Builder builder() {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(DEEPEST)
        .maxInlineNesting(DEEPEST);
  }

  private static List<Block> read(Parser parser, String file, int base) {
    MarkdownReader reader = new MarkdownReader(file, base);
    Node document = parser.parse(file.substring(base));
    Node node = document;
    while (node != null) {
      Node child = reader.enter(node) ? node.getFirstChild() : null;
      node = child != null ? child : following(node, document);
    }
    return reader.blocks;
  }

  /** The next node that is no descendant; without recursion, for nesting may be deep. */
  private static Node following(Node node, Node root) {
    Node at = node;
    while (at != null && at != root && at.getNext() == null) {
      at = at.getParent();
    }
    return at == null || at == root ? null : at.getNext();
  }

  /** Whether to go on to its children. */
  private boolean enter(Node node) {
    if (node instanceof Heading heading) {
      boolean top = heading.getLevel() == 1;
      inline(node, top ? Passage.Kind.TITLE : Passage.Kind.HEADING);
      return false;
    }
    if (node instanceof Paragraph) {
      inline(node, kind(node));
      return false;
    }
    if (node instanceof TableRow) {
      inline(node, Passage.Kind.TABLE_ROW);
      return false;
    }
    if (node instanceof HtmlBlock) {
      html(node);
      return false;
    }
    return true;
  }

  private static Passage.Kind kind(Node paragraph) {
    for (Node at = paragraph.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ListItem) {
        return Passage.Kind.LIST_ITEM;
      }
      if (at instanceof BlockQuote) {
        return Passage.Kind.PARAGRAPH;
      }
    }
    return Passage.Kind.PARAGRAPH;
  }

  /** What the containers around put before its lines ("&gt; ") is blanked. */
  private void html(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    int start = base + spans.get(0).getInputIndex();
    int end = base + end(spans.get(spans.size() - 1));
    char[] piece = new char[end - start];
    Arrays.fill(piece, ' ');
    int done = start;
    for (SourceSpan span : spans) {
      int from = base + span.getInputIndex();
      for (int i = done; i < from; i++) {
        piece[i - start] = file.charAt(i) == '\n' || file.charAt(i) == '\r' ? '\n' : ' ';
      }
      done = base + end(span);
      file.getChars(from, done, piece, from - start);
    }
    blocks.addAll(HtmlReader.read(file, new String(piece), start));
  }

  private static int end(SourceSpan span) {
    return span.getInputIndex() + span.getLength();
  }

  private void inline(Node block, Passage.Kind kind) {
    Node node = block.getFirstChild();
    int linked = 0;
    broken = false;
    raised = false;
    while (node != null && node != block) {
      linked += node instanceof Link ? 1 : 0;
      boolean descend = leaf(node, kind, linked > 0);
      if (descend && node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      linked -= node instanceof Link ? 1 : 0;
      while (node.getNext() == null && node.getParent() != block) {
        node = node.getParent();
        linked -= node instanceof Link ? 1 : 0;
      }
      node = node.getNext();
    }
    flush(kind);
  }

  /** Whether to go on to its children. */
  private boolean leaf(Node node, Passage.Kind kind, boolean linked) {
    if (node instanceof Text text) {
      text(text, kind, linked);
    } else if (node instanceof Code) {
      List<SourceSpan> spans = node.getSourceSpans();
      if (!spans.isEmpty()) {
        words.object(base + spans.get(0).getInputIndex(), base + end(spans.get(spans.size() - 1)));
      }
    } else if (node instanceof SoftLineBreak) {
      words.space();
    } else if (node instanceof HardLineBreak || isBreak(node)) {
      broken = true;
      words.space();
    } else if (parts(node)) {
      raised = ((HtmlInline) node).getLiteral().startsWith("<sup");
      words.space();
    } else if (node instanceof TableCell && !words.isEmpty()) {
      words.cell();
    }
    return !(node instanceof Image);
  }

  /** Cells and blocks of HTML that stand within a paragraph keep their words apart. */
  private static boolean parts(Node node) {
    return node instanceof HtmlInline html && PARTS.matcher(html.getLiteral()).lookingAt();
  }

  private static boolean isBreak(Node node) {
    return node instanceof HtmlInline html && html.getLiteral().startsWith("<br");
  }

  private void text(Text node, Passage.Kind kind, boolean linked) {
    List<SourceSpan> spans = node.getSourceSpans();
    String text = node.getLiteral();
    if (spans.isEmpty() || text.isEmpty() || raised && isNoteMark(text)) {
      return;
    }
    if (broken && !text.isBlank()) {
      broken = false;
      if (!Character.isLowerCase(text.strip().charAt(0)) && kind != Passage.Kind.TABLE_ROW) {
        flush(kind);
      }
    }
    int start = base + spans.get(0).getInputIndex();
    int end = base + end(spans.get(spans.size() - 1));
    Entities.align(words, file, start, end, text, linked);
  }

  /** "7" and "[7]", set high, stand for a note at the foot. */
  private static boolean isNoteMark(String text) {
    return text.chars().allMatch(unit -> "0123456789,[] ".indexOf(unit) >= 0);
  }

  private void flush(Passage.Kind kind) {
    words.take(kind, kind != Passage.Kind.PARAGRAPH).ifPresent(blocks::add);
  }
}
