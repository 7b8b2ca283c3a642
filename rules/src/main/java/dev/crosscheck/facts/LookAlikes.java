package dev.crosscheck.facts;

/**
 * Two words of names in one article that nearly look alike: "Lindqist" once, "Lindqvist" six times.
 *
 * @param rare the one that is used less
 * @param usual the other
 * @param stray whether the rare one stands for a person whom its article introduces under no name
 *     like it but the usual one: "Otto Lindqvist arrived. Linquist's mother said"
 */
public record LookAlikes(SpelledWord rare, SpelledWord usual, boolean stray) implements Statement {

  @Override
  public Span span() {
    return rare.places().get(0);
  }
}
