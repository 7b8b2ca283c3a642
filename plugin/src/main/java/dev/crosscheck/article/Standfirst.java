package dev.crosscheck.article;

import dev.crosscheck.article.Passage.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The sentences that introduce an article, where its metadata hold them: {@code summary: …}. */
final class Standfirst {

  private static final Set<String> KEYS =
      Set.of(
          "description",
          "summary",
          "excerpt",
          "abstract",
          "standfirst",
          "deck",
          "dek",
          "lede",
          "lead",
          "subtitle",
          "subhead");

  private static final int FEWEST_WORDS = 8;

  private Standfirst() {}

  /** Whole sentences only: a label is no statement. */
  static Optional<Block> of(String file, List<Entry> entries) {
    for (Entry entry : entries) {
      boolean prose =
          isKey(entry.key().toLowerCase(Locale.ROOT))
              && Sentences.isProse(entry.value())
              && Sentences.words(entry.value()) >= FEWEST_WORDS;
      Optional<Block> block = prose ? block(file, entry) : Optional.empty();
      if (block.isPresent()) {
        return block;
      }
    }
    return Optional.empty();
  }

  /** "description", "seo-description", "blog_description". */
  private static boolean isKey(String key) {
    int part = Math.max(key.lastIndexOf('-'), key.lastIndexOf('_')) + 1;
    return KEYS.contains(key) || key.substring(part).equals("description");
  }

  /** Nothing where the value stands otherwise than it reads, with escapes or marks. */
  private static Optional<Block> block(String file, Entry entry) {
    Words words = new Words();
    words.verbatim(file, entry.start(), entry.end());
    String value = String.join(" ", entry.value().strip().split("\\s+"));
    return words.take(Kind.STANDFIRST, true).filter(block -> block.text().equals(value));
  }
}
