package dev.crosscheck.facts;

import java.util.Map;
import java.util.Optional;

/**
 * How far, and which way, an article says one place is from another: "Alder (8 km north of
 * Oddstad)".
 *
 * @param span the distance with its direction
 * @param text as written
 * @param places both places' names, folded, in the order of the alphabet, with a bar between
 * @param name the same for a reader: "Alder is from Oddstad"
 * @param metres how far; anything where only the direction is told
 * @param heading which way the second of both lies from the first, of {@code n ne e se s sw w nw};
 *     empty where that is not told
 * @param attribution whose word it is
 */
public record Distance(
    Span span,
    String text,
    String places,
    String name,
    NumberRange metres,
    String heading,
    Attribution attribution)
    implements Statement {

  private static final Map<Character, Character> OPPOSITE =
      Map.of('n', 's', 's', 'n', 'e', 'w', 'w', 'e');

  @Override
  public Optional<String> subject() {
    return Optional.of("distance of " + places);
  }

  /** "North" and "south", "north-east" and "south-west"; not "north-east" and "south-east". */
  public boolean isOpposite(Distance other) {
    return !heading.isEmpty()
        && heading.chars().noneMatch(point -> other.heading.indexOf(point) >= 0)
        && heading
            .chars()
            .anyMatch(point -> other.heading.indexOf(OPPOSITE.get((char) point)) >= 0);
  }
}
