package dev.crosscheck.facts;

/**
 * Two words of names in one article that nearly look alike: "Lindqist" once, "Lindqvist" six times.
 *
 * @param rare the one that is used less
 * @param usual the other
 */
public record LookAlikes(SpelledWord rare, SpelledWord usual) implements Statement {

  @Override
  public Span span() {
    return rare.places().get(0);
  }
}
