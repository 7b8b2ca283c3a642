package dev.crosscheck.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts an article from the page around it: prompts, teasers, footers and counters go, captions are
 * told from prose. When in doubt a full sentence stays.
 */
final class Furniture {

  /** Longer runs of lines without a stop are no list of teasers. */
  private static final int MOST_TEASERS = 15;

  private static final int LONGEST_TEASER = 25;

  private Furniture() {}

  static List<Block> removed(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    int teasers = 0;
    boolean labelled = false;
    for (Block block : blocks) {
      boolean label = FurniturePhrases.isTeaserLabel(block.text());
      if (label) {
        teasers = MOST_TEASERS;
        labelled = block.structural() && block.kind() == Passage.Kind.HEADING;
      } else if (teasers > 0 && isTeaser(block, labelled)) {
        teasers--;
      } else if (!FurniturePhrases.isFurniture(block.text()) && !isInlineTeaser(block)) {
        teasers = 0;
        kept.add(block);
      }
    }
    return Captions.told(kept);
  }

  /** Below a label a line without a full stop is the headline of another article. */
  private static boolean isTeaser(Block block, boolean labelled) {
    String text = block.text();
    if (block.kind() == Passage.Kind.TITLE || block.structural() && isHeading(block)) {
      return false;
    }
    return (labelled || block.kind() != Passage.Kind.TABLE_ROW)
        && block.kind() != Passage.Kind.CAPTION
        && Sentences.words(text) <= LONGEST_TEASER
        && (block.linked() || !Sentences.isProse(text) && !text.endsWith(":"));
  }

  private static boolean isHeading(Block block) {
    return block.kind() == Passage.Kind.HEADING;
  }

  /** "Read more: the headline of another article". */
  private static boolean isInlineTeaser(Block block) {
    String text = block.text();
    int colon = text.indexOf(':');
    return colon > 0
        && colon < 40
        && colon + 1 < text.length()
        && Sentences.words(text) <= 30
        && FurniturePhrases.isTeaserLabel(text.substring(0, colon))
        && (block.linked() || !Sentences.isProse(text));
  }
}
