package dev.crosscheck.facts;

import dev.crosscheck.facts.Address.Houses;
import java.util.Optional;

/**
 * A street that an article names with a house or a block in it: "the 200 block of Calder Street".
 *
 * @param span the first place of its name, from the way to the type
 * @param text the name and type as written: "Calder Street"
 * @param way the part of town that it is told with, {@code n} to {@code nw}; empty where none is
 * @param name its words in lower case, without marks: {@code mills ferry}
 * @param type {@code street}
 * @param houses the house, or those of the block
 * @param ordinary whether all words of the name are words of English: Pine Street and Vine Street
 *     are two
 */
public record HouseStreet(
    Span span, String text, String way, String name, String type, Houses houses, boolean ordinary)
    implements Statement {

  /** Of two in one article, whether it stands behind the other. */
  public boolean follows(HouseStreet other) {
    return span.compareTo(other.span) > 0;
  }

  /** Streets that can be told of one house share it: their type, and the block of the house. */
  @Override
  public Optional<String> subject() {
    return Optional.of("house of " + houses.block() + " " + type);
  }
}
