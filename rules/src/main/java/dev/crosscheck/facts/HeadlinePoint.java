package dev.crosscheck.facts;

import java.util.Optional;
import java.util.Set;

/**
 * A number, time or place in a headline that the text below does not bear out, or one that the
 * article's first sentences give.
 *
 * @param span the number, time or place
 * @param text as written
 * @param headline whether it stands in the headline
 * @param sort what can be held against each other: {@code number USD}, {@code number death}, {@code
 *     time}, {@code place}
 * @param actions stem of the verb that it belongs to; of a headline those of all words beside it,
 *     since "Kills" looks like a name there
 * @param words stems of the other words of its sentence
 * @param number the number
 * @param days the time
 * @param place the place
 */
public record HeadlinePoint(
    Span span,
    String text,
    boolean headline,
    String sort,
    Set<String> actions,
    Set<String> words,
    Optional<Quantity> number,
    Optional<DateRange> days,
    Optional<Referent> place)
    implements Statement {

  public HeadlinePoint {
    actions = Set.copyOf(actions);
    words = Set.copyOf(words);
  }
}
