package dev.crosscheck.reporting.html;

import static java.util.stream.Collectors.joining;

import dev.crosscheck.reporting.view.Plain;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A rule's Markdown page as a part of the report: its headings go below the report's, its links
 * become their words, so that nothing leads out of the file.
 */
final class RulePage {

  private static final List<org.commonmark.Extension> EXTENSIONS =
      List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .softbreak("\n")
          .build();
  private static final int BELOW = 2;

  private RulePage() {}

  /** HTML in which all markup comes from Markdown, without the page's examples. */
  static String html(String markdown) {
    String told = withoutExamples(markdown);
    Node page = PARSER.parse(told.lines().map(Plain::visible).collect(joining("\n")));
    if (page.getFirstChild() instanceof Heading title && title.getLevel() == 1) {
      title.unlink();
    }
    page.accept(new Tame());
    return RENDERER.render(page);
  }

  /** Beside findings of the reader's own they would be long and beside the point. */
  private static String withoutExamples(String markdown) {
    int start = markdown.indexOf("\n## Inconsistent");
    int end = markdown.indexOf("\n## ", markdown.indexOf("\n## Consistent") + 1);
    return start < 0 || end < start
        ? markdown
        : markdown.substring(0, start) + markdown.substring(end);
  }

  private static final class Tame extends AbstractVisitor {

    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.min(6, heading.getLevel() + BELOW));
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      visitChildren(link);
      unwrap(link);
    }

    @Override
    public void visit(Image image) {
      visitChildren(image);
      unwrap(image);
    }

    @Override
    public void visit(HtmlBlock html) {
      dropComment(html, html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
      dropComment(html, html.getLiteral());
    }

    private static void unwrap(Node node) {
      while (node.getFirstChild() != null) {
        node.insertBefore(node.getFirstChild());
      }
      node.unlink();
    }

    private static void dropComment(Node node, String literal) {
      if (literal.startsWith("<!--")) {
        node.unlink();
      }
    }
  }
}
