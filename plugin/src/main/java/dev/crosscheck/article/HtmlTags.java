package dev.crosscheck.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** What the elements of a page are to an article. */
final class HtmlTags {

  private static final Set<String> LEFT_OUT =
      Set.of(
          "head",
          "title",
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "footer",
          "form",
          "button",
          "select",
          "textarea",
          "input",
          "iframe",
          "svg",
          "math",
          "object",
          "embed",
          "audio",
          "video",
          "canvas",
          "map",
          "pre",
          "dialog",
          "menu",
          "sup");
  private static final Set<String> OBJECTS = Set.of("code", "kbd", "samp", "tt", "var");
  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "figure",
          "figcaption",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "hr",
          "address",
          "center",
          "details",
          "summary",
          "fieldset",
          "legend",
          "hgroup");
  private static final Set<String> LAYOUT =
      Set.of("p", "h1", "h2", "h3", "h4", "ul", "ol", "table", "div");
  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "dialog");
  private static final Set<String> CLASSES = Tables.words("page-parts.tsv");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private HtmlTags() {}

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** Whether its words stand for something that is no prose. */
  static boolean isObject(Element element) {
    return OBJECTS.contains(element.normalName());
  }

  static boolean isLeftOut(Element element) {
    String name = element.normalName();
    if (LEFT_OUT.contains(name)
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (name.equals("html") || name.equals("body") || name.equals("article")) {
      return false;
    }
    if (name.equals("header") && element.selectFirst("h1") == null) {
      return true;
    }
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return style.contains("display:none") || isPagePart(element);
  }

  private static boolean isPagePart(Element element) {
    String names = (element.attr("class") + " " + element.id()).toLowerCase(Locale.ROOT).strip();
    return !names.isEmpty() && SPACE.splitAsStream(names).anyMatch(CLASSES::contains);
  }

  static boolean isCaption(Element element) {
    String name = element.normalName();
    return name.equals("figcaption")
        || name.equals("caption")
        || element.hasClass("caption")
        || element.hasClass("wp-caption-text")
        || element.hasClass("image-caption");
  }

  static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** A row that lays out a page rather than a table of data. */
  static boolean isLayout(Element row) {
    NodeFilter found =
        (node, depth) ->
            node != row && LAYOUT.contains(node.normalName())
                ? NodeFilter.FilterResult.STOP
                : NodeFilter.FilterResult.CONTINUE;
    return NodeTraversor.filter(found, row) == NodeFilter.FilterResult.STOP;
  }
}
