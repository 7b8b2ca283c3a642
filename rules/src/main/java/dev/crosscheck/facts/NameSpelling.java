package dev.crosscheck.facts;

import java.util.List;
import java.util.Optional;

/**
 * A word of names in one article that stands there in another dress too: "Gulen" and "Gülen",
 * "Zelensky" and "Zelenskiy".
 *
 * @param text as first written
 * @param letters its letters alone, folded
 * @param places all its places in the article, in order, at least one
 * @param given whether it is a known given name: "Michal" and "Michael" are two
 * @param likeness what is left without accents, vowels and doubled letters; words of one bearer
 *     share it
 */
public record NameSpelling(
    String text, String letters, List<Span> places, boolean given, String likeness)
    implements Statement {

  public NameSpelling {
    places = List.copyOf(places);
  }

  @Override
  public Span span() {
    return places.get(0);
  }

  @Override
  public Optional<String> subject() {
    return Optional.of("spelling " + likeness);
  }
}
