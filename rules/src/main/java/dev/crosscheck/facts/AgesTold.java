package dev.crosscheck.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ages of those whom an article tells of without names, or one after the other: "three boys
 * aged 12, 14 and 15", "police arrested a 34-year-old man".
 *
 * @param span from the first of them to the last age
 * @param text as written
 * @param whom what befell them, or how many there are, as a key: {@code arrest of man}, {@code 3}
 * @param ages in rising order
 * @param numbers all numbers up to the greatest age that stand in the article
 * @param reported the article's dateline, where known
 */
public record AgesTold(
    Span span,
    String text,
    String whom,
    List<Integer> ages,
    Set<Integer> numbers,
    Optional<LocalDate> reported)
    implements Statement {

  public AgesTold {
    ages = List.copyOf(ages);
    numbers = Set.copyOf(numbers);
  }

  @Override
  public Optional<String> subject() {
    return Optional.of("ages of " + whom);
  }
}
