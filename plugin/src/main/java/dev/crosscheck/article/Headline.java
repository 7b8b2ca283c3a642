package dev.crosscheck.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds an article's headline among its first lines, and the lines above that only lead to it. */
final class Headline {

  /** Below this a page's head is over. */
  private static final int HEAD = 8;

  private static final int LONGEST = 32;
  private static final int TELLING = 6;

  private Headline() {}

  /**
   * The blocks with one TITLE at most, mastheads and repeated headlines left out.
   *
   * @param known the title that the file's metadata give
   */
  static List<Block> told(List<Block> blocks, Optional<String> known) {
    List<Block> rest = withoutEchoes(blocks);
    int title = find(rest, known);
    List<Block> result = new ArrayList<>();
    String plain = title < 0 ? "" : Sentences.plain(rest.get(title).text());
    for (int i = 0; i < rest.size(); i++) {
      Block block = rest.get(i);
      boolean again = i > title && title >= 0 && i < title + HEAD && isSame(block, plain);
      boolean masthead = i < title && isMasthead(block);
      if (i == title) {
        result.add(block.as(Passage.Kind.TITLE));
      } else if (!again && !masthead) {
        result.add(plainKind(block));
      }
    }
    return List.copyOf(result);
  }

  private static boolean isSame(Block block, String plain) {
    return Sentences.plain(block.text()).equals(plain);
  }

  /** A line in between that is no sentence heads what follows. */
  private static Block plainKind(Block block) {
    if (block.kind() == Passage.Kind.TITLE) {
      return block.as(Passage.Kind.HEADING);
    }
    boolean heading =
        block.kind() == Passage.Kind.PARAGRAPH
            && !block.structural()
            && isHeadlineLike(block.text())
            && Sentences.words(block.text()) <= 16
            && DateLine.parse(block.text()).isEmpty();
    return heading ? block.as(Passage.Kind.HEADING) : block;
  }

  /** "Home News The headline" where the headline itself follows. */
  private static List<Block> withoutEchoes(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    List<String> head =
        blocks.subList(0, Math.min(HEAD, blocks.size())).stream()
            .map(block -> Sentences.plain(block.text()))
            .toList();
    for (int i = 0; i < blocks.size(); i++) {
      boolean echo = false;
      for (int j = i + 1; j < head.size(); j++) {
        String later = head.get(j);
        String lead = head.get(i).endsWith(" " + later) ? head.get(i) : "";
        echo |= Sentences.words(later) >= 3 && !lead.isEmpty() && isLead(lead, later);
      }
      if (!echo) {
        result.add(blocks.get(i));
      }
    }
    return result;
  }

  private static boolean isLead(String lead, String headline) {
    return Sentences.words(lead) - Sentences.words(headline) <= 8;
  }

  private static int find(List<Block> blocks, Optional<String> known) {
    int head = Math.min(HEAD, blocks.size());
    String title = known.map(Sentences::plain).orElse("");
    for (int i = 0; i < head && !title.isEmpty(); i++) {
      if (isSame(blocks.get(i), title) && !blocks.get(i).text().endsWith(".")) {
        return i;
      }
    }
    for (int i = 0; i < head; i++) {
      if (blocks.get(i).kind() == Passage.Kind.TITLE) {
        return i;
      }
    }
    return known.isPresent() ? -1 : guess(blocks, head);
  }

  private static int guess(List<Block> blocks, int head) {
    int best = -1;
    for (int i = 0; i < head; i++) {
      Block block = blocks.get(i);
      boolean heading = block.kind() == Passage.Kind.HEADING && block.structural();
      boolean candidate =
          (heading || block.kind() == Passage.Kind.PARAGRAPH) && isHeadlineLike(block.text());
      if (candidate && DateLine.parse(block.text()).isEmpty() && !isByline(block.text())) {
        if (Sentences.words(block.text()) >= TELLING || heading) {
          return best >= 0 && i > best + 3 ? best : i;
        }
        best = best < 0 ? i : best;
      } else if (Sentences.isProse(block.text()) && Sentences.words(block.text()) > 4) {
        break;
      }
    }
    return best;
  }

  private static boolean isByline(String text) {
    return text.regionMatches(true, 0, "by ", 0, 3) && Sentences.words(text) <= 10;
  }

  private static boolean isHeadlineLike(String text) {
    char last = text.charAt(text.length() - 1);
    return Sentences.words(text) <= LONGEST
        && !Sentences.isProse(text)
        && ":;,-–—".indexOf(last) < 0
        && !Character.isLowerCase(text.charAt(0));
  }

  /** The name of the paper, its motto, a section: short, and no sentence. */
  private static boolean isMasthead(Block block) {
    return block.kind() == Passage.Kind.PARAGRAPH
        && !block.structural()
        && isHeadlineLike(block.text())
        && Sentences.words(block.text()) < TELLING
        && DateLine.parse(block.text()).isEmpty()
        && !isByline(block.text());
  }
}
