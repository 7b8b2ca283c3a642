package dev.crosscheck.facts;

import java.util.List;

/**
 * A whole and all its parts: "12 people, seven men and six women".
 *
 * @param span from the whole to the last part
 * @param text as written
 * @param whole how many in all
 * @param parts how many of each kind, at least two
 */
public record Parts(Span span, String text, Quantity whole, List<Quantity> parts)
    implements Statement {

  public Parts {
    parts = List.copyOf(parts);
  }
}
