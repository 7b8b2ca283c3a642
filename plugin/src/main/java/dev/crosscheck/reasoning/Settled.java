package dev.crosscheck.reasoning;

import dev.crosscheck.claim.ArticleClaims;
import dev.crosscheck.facts.Revision;
import dev.crosscheck.facts.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which articles have been settled by others: what was corrected or superseded is held against
 * nothing any more, and what was brought up to date is not held against what was written before. An
 * article that repeats the old account later meets the correction.
 */
final class Settled {

  private final Set<String> superseded = new HashSet<>();
  private final Map<String, LocalDate> updated = new HashMap<>();
  private final Map<String, LocalDate> written = new HashMap<>();

  private Settled() {}

  static Stories without(List<ArticleClaims> articles, Stories stories) {
    Settled settled = new Settled();
    Map<String, String> paths = new HashMap<>();
    for (ArticleClaims article : articles) {
      paths.put(article.article(), article.article());
      paths.put(bare(article.article()), article.article());
    }
    articles.forEach(article -> settled.add(article, paths));
    boolean all = settled.superseded.isEmpty() && settled.updated.isEmpty();
    return all
        ? stories
        : new Stories(
            stories.same().stream().filter(one -> settled.open(one.left(), one.right())).toList(),
            stories.near().stream().filter(one -> settled.open(one.left(), one.right())).toList());
  }

  private void add(ArticleClaims article, Map<String, String> paths) {
    article.dateline().ifPresent(day -> written.put(article.article(), day));
    for (Statement statement : article.statements()) {
      if (statement instanceof Revision revision) {
        if (revision.superseded()) {
          superseded.add(article.article());
        }
        revision.updated().ifPresent(day -> updated.put(article.article(), day));
        for (String older : revision.corrects()) {
          path(older, article.article(), paths).ifPresent(superseded::add);
        }
      }
    }
  }

  private boolean open(String left, String right) {
    return !superseded.contains(left)
        && !superseded.contains(right)
        && !isOlder(left, right)
        && !isOlder(right, left);
  }

  /** Whether the one was written before the other was brought up to date, and not again since. */
  private boolean isOlder(String one, String other) {
    LocalDate day = updated.get(other);
    LocalDate last = updated.getOrDefault(one, written.get(one));
    return day != null && last != null && last.isBefore(day);
  }

  /**
   * A path from the articles directory, or from the article's folder; with or without its ending.
   */
  private static Optional<String> path(String named, String article, Map<String, String> paths) {
    String path = named.startsWith("/") ? named.substring(1) : named;
    String folder = article.substring(0, article.lastIndexOf('/') + 1);
    String found = paths.getOrDefault(path, paths.get(folder + path));
    return Optional.ofNullable(found).filter(other -> !other.equals(article));
  }

  private static String bare(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
  }
}
