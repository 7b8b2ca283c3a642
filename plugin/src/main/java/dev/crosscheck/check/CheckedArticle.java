package dev.crosscheck.check;

import dev.crosscheck.article.Article;
import java.util.List;

/**
 * An article after the check.
 *
 * @param article the article
 * @param ledger what was read in it, in order of position
 */
public record CheckedArticle(Article article, List<LedgerEntry> ledger) {

  public CheckedArticle {
    ledger = List.copyOf(ledger);
  }
}
