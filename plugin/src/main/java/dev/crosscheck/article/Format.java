package dev.crosscheck.article;

import java.util.Locale;
import java.util.Set;

/** What an article is written in, told by the ending of its file's name. */
enum Format {
  MARKDOWN("md", "markdown"),
  MDX("mdx"),
  ASCII_DOC("adoc", "asciidoc", "asc"),
  RESTRUCTURED_TEXT("rst", "rest"),
  HTML("html", "htm", "xhtml", "erb"),
  PLAIN;

  private final Set<String> endings;

  Format(String... endings) {
    this.endings = Set.of(endings);
  }

  static Format of(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format.endings.contains(ending)) {
        return format;
      }
    }
    return PLAIN;
  }
}
