package dev.crosscheck.claim.names;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Link;
import dev.crosscheck.article.Links;
import dev.crosscheck.extraction.entity.Names;
import java.util.HashSet;
import java.util.Set;

/** Words that an article links to a host of that name: "Ardana" at www.ardana.org is called so. */
final class LinkedNames {

  private static final int SHORTEST = 4;

  private LinkedNames() {}

  /** The letters of each. */
  static Set<String> of(Article article) {
    Set<String> names = new HashSet<>();
    for (Link link : Links.of(article)) {
      String host = Links.host(link.target());
      for (String word : host.isEmpty() ? new String[0] : link.words().split("\\P{L}+")) {
        if (word.length() >= SHORTEST && host.contains(Names.letters(word))) {
          names.add(Names.letters(word));
        }
      }
    }
    return names;
  }
}
