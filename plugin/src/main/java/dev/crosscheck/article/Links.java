package dev.crosscheck.article;

import dev.crosscheck.facts.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the links of an article: {@code [words](address)}, in AsciiDoc {@code address[words]}. */
public final class Links {

  private static final int LONGEST_WORDS = 300;
  private static final int LONGEST_TARGET = 1_000;

  private Links() {}

  /** In reading order; images and links within links are left out. */
  public static List<Link> of(Article article) {
    return Format.of(article.path()) == Format.ASCII_DOC ? asciiDoc(article) : markdown(article);
  }

  /** The host of an address, without marks: {@code wwwalderorg}; empty where it names none. */
  public static String host(String target) {
    int start = target.indexOf("://");
    if (start < 0) {
      return "";
    }
    StringBuilder host = new StringBuilder();
    for (int i = start + 3; i < target.length() && "/?#:".indexOf(target.charAt(i)) < 0; i++) {
      if (Character.isLetterOrDigit(target.charAt(i))) {
        host.append(Character.toLowerCase(target.charAt(i)));
      }
    }
    return host.toString();
  }

  private static List<Link> asciiDoc(Article article) {
    String text = article.text();
    List<Link> links = new ArrayList<>();
    int open = text.indexOf('[');
    while (open >= 0) {
      int start = address(text, open);
      String rest =
          start < 0 ? "" : text.substring(open, Math.min(text.length(), open + LONGEST_WORDS));
      int close = rest.indexOf(']');
      int attribute = rest.indexOf(",window=");
      int length = attribute > 0 && attribute < close ? attribute : close;
      if (length > 1) {
        links.add(
            new Link(
                rest.substring(1, length),
                new Span(article.path(), open + 1, open + length),
                text.substring(start, open)));
      }
      open = text.indexOf('[', open + 1);
    }
    return links;
  }

  /** Where the address that ends at {@code end} starts; -1 where there is none. */
  private static int address(String text, int end) {
    int start = end;
    while (start > 0
        && end - start < LONGEST_TARGET
        && !Character.isWhitespace(text.charAt(start - 1))
        && "[]|*_`(".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    String address = text.substring(start, end);
    if (address.startsWith("link:")) {
      return start + "link:".length();
    }
    return address.startsWith("http://") || address.startsWith("https://") ? start : -1;
  }

  private static List<Link> markdown(Article article) {
    String text = article.text();
    List<Link> links = new ArrayList<>();
    int middle = text.indexOf("](");
    while (middle >= 0) {
      int open = opening(text, middle);
      int close = closing(text, middle + 2);
      boolean image = open > 0 && text.charAt(open - 1) == '!';
      if (open >= 0 && close > 0 && !image) {
        links.add(
            new Link(
                text.substring(open + 1, middle),
                new Span(article.path(), open + 1, middle),
                text.substring(middle + 2, close).strip()));
      }
      middle = text.indexOf("](", middle + 2);
    }
    return links;
  }

  private static int opening(String text, int middle) {
    int limit = Math.max(0, middle - LONGEST_WORDS);
    int depth = 1;
    for (int i = middle - 1; i >= limit; i--) {
      depth += text.charAt(i) == ']' ? 1 : text.charAt(i) == '[' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The bracket that ends the address; addresses may hold pairs of brackets. */
  private static int closing(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST_TARGET);
    int depth = 1;
    for (int i = from; i < limit && text.charAt(i) != '\n'; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
