package dev.crosscheck.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The age that an article gives to a person whom it names in full: "Ada Holm, 34,".
 *
 * @param span name and age
 * @param text as written
 * @param bearer given and family name, folded, "jr" and its like with the given name: {@code ada
 *     holm}
 * @param middle the folded names between these two, in order
 * @param name the person's full name, as the article writes it
 * @param years the age in whole years
 * @param reported the article's dateline, where known: the person was of that age then
 * @param dead whether the article says that the person died
 */
public record AgeStatement(
    Span span,
    String text,
    String bearer,
    List<String> middle,
    String name,
    int years,
    Optional<LocalDate> reported,
    boolean dead)
    implements Statement {

  public AgeStatement {
    middle = List.copyOf(middle);
  }

  @Override
  public Optional<String> subject() {
    return Optional.of("age of " + bearer);
  }

  /** Whether it stands after the other in the order of articles and places. */
  public boolean follows(AgeStatement other) {
    return span.compareTo(other.span) > 0;
  }

  /**
   * Whether both can be of one person: "Ada Holm" and "Ada Marie Holm", but not "He was 77" and
   * "She was 74".
   */
  public boolean namesake(AgeStatement other) {
    boolean name = middle.isEmpty() || other.middle.isEmpty() || middle.equals(other.middle);
    return name && !(opens("he") && other.opens("she") || opens("she") && other.opens("he"));
  }

  private boolean opens(String pronoun) {
    return text.toLowerCase(Locale.ROOT).startsWith(pronoun + " ");
  }
}
