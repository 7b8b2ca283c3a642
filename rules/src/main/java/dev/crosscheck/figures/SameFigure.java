package dev.crosscheck.figures;

import dev.crosscheck.facts.Figure;
import java.util.HashSet;
import java.util.Set;

/**
 * Two articles of one story give a number of one thing.
 *
 * @param subject what is counted, as {@link Figure#subject()} has it
 * @param left the one that stands first
 * @param right the other
 * @param told whether the words around both tell of one thing; else only the number is one
 * @param because why they are taken to be of one thing, a sentence
 */
public record SameFigure(String subject, Figure left, Figure right, boolean told, String because) {

  private static final int FEWEST_SHARED = 4;

  /** The least share of both sentences' words that both have. */
  private static final double LEAST_SHARE = 0.2;

  /**
   * @param story why the articles tell of one story
   */
  public static SameFigure of(Figure left, Figure right, String story) {
    String subject = left.subject().orElseThrow();
    return new SameFigure(subject, left, right, told(left, right), story);
  }

  /** Whether they can be of one thing: told alike, or of one number. */
  public static boolean likely(Figure left, Figure right) {
    return together(left, right)
        && (told(left, right) || left.quantity().range().equals(right.quantity().range()));
  }

  /**
   * By the verb beside them, or by the words around them; not where each sentence names others than
   * the other, nor where each article is about somebody whom the other does not name.
   */
  private static boolean told(Figure left, Figure right) {
    return !apart(left.actors(), right.actors())
        && oneTopic(left, right)
        && (sameAction(left, right) || sameWords(left, right));
  }

  /** What another day's report counts can have changed since. */
  private static boolean together(Figure left, Figure right) {
    return left.reported().isEmpty()
        || right.reported().isEmpty()
        || left.reported().equals(right.reported());
  }

  private static boolean apart(Set<String> one, Set<String> other) {
    return !other.containsAll(one) && !one.containsAll(other);
  }

  private static boolean oneTopic(Figure left, Figure right) {
    return right.named().contains(left.topic()) || left.named().contains(right.topic());
  }

  private static boolean sameAction(Figure left, Figure right) {
    return !left.action().isEmpty() && left.action().equals(right.action());
  }

  private static boolean sameWords(Figure left, Figure right) {
    Set<String> shared = new HashSet<>(left.words());
    shared.retainAll(right.words());
    double share = 2.0 * shared.size() / (left.words().size() + right.words().size());
    return shared.size() >= FEWEST_SHARED && share >= LEAST_SHARE;
  }
}
