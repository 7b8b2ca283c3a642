package dev.crosscheck.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crosscheck.extraction.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An attribution as somebody labelled it.
 *
 * @param marked whether its content has words between quotation marks
 * @param source who says it, as written; empty where the text does not say
 * @param content the stretches of what is said: first unit, one past the last
 */
record Labelled(boolean marked, String source, List<int[]> content) {

  /** None where no content is labelled. */
  static Optional<Labelled> of(JsonNode node) {
    List<int[]> content = new ArrayList<>();
    for (JsonNode part : node.get("content")) {
      for (JsonNode span : part.get("spans")) {
        content.add(new int[] {span.get(0).asInt(), span.get(1).asInt()});
      }
    }
    String source = node.get("source").path(0).path("text").asText("");
    boolean doubled = node.get("content").path(0).path("text").asText("").contains("''");
    boolean marked = doubled || !node.get("kind_auto").asText().equals("indirect");
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Labelled(marked, source, content));
  }

  /** Whether at least half of a quotation lies in the content. */
  boolean holds(Quotation quotation) {
    int start = quotation.span().start();
    int end = quotation.span().end();
    int inside = 0;
    for (int[] part : content) {
      inside += Math.max(0, Math.min(end, part[1]) - Math.max(start, part[0]));
    }
    return 2 * inside >= end - start;
  }

  /** Whether a quotation is with marks where the content has them, and without where not. */
  boolean isSort(Quotation quotation) {
    return marked != (quotation.kind() == Quotation.Kind.INDIRECT);
  }

  boolean isSaidBy(Quotation quotation) {
    String said = words(quotation.speakerText());
    String named = words(source);
    return !said.isBlank() && (named.contains(said) || said.contains(named));
  }

  /** The words in lower case between single spaces, without a leading article. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(" ");
    for (char unit : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(unit)) {
        words.append(unit);
      } else if (words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    String all = words.append(' ').toString();
    for (String article : List.of(" the ", " a ", " an ")) {
      if (all.startsWith(article)) {
        return all.substring(article.length() - 1);
      }
    }
    return all;
  }
}
