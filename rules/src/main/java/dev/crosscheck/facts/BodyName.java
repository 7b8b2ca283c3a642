package dev.crosscheck.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The full name of a body or a place in an article, by what it has in common with another spelling
 * of it: "Larkfield Shipping Ltd" by its first word, "Musselshell County" by all but the first.
 *
 * @param span its first place
 * @param text as written
 * @param words its words in lower case
 * @param part which word may be spelled in another way
 * @param known whether its first word is known to other texts: a word of English, a given name, a
 *     place of the tables
 * @param like the first words of the article's other names that are equal to it but for that word:
 *     an article that names Lark County and Larch County tells them apart
 */
public record BodyName(
    Span span, String text, List<String> words, Part part, boolean known, Set<String> like)
    implements Statement {

  /** Which word of a name may be spelled in another way. */
  public enum Part {
    /** The first: the name of a place. */
    FIRST,
    /** Any other; no other body of the article shares its first word. */
    LATER
  }

  public BodyName {
    words = List.copyOf(words);
    like = Set.copyOf(like);
  }

  @Override
  public Optional<String> subject() {
    String rest = String.join(" ", words.subList(1, words.size()));
    return Optional.of(
        part == Part.LATER
            ? "body " + words.get(0)
            : "place " + words.get(0).charAt(0) + " " + rest);
  }
}
