package dev.crosscheck.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ages of those whom an article tells of one after the other, "three boys aged 12, 14 and 15",
 * or of one of whom it alone tells something: "police arrested a 34-year-old man".
 *
 * @param span from the first of them to the last age
 * @param text as written
 * @param whom of one, all that the article tells of nobody else whose age it gives, as it reads
 *     behind "the person": {@code who was accused}, and behind it {@code m} or {@code f} where it
 *     tells so of nobody else of that sex; of several empty
 * @param ages in rising order
 * @param sex of one, {@code m} or {@code f}, or empty
 * @param named of one, whether the article names who it is
 * @param part of what the article is told here, and of nobody else there
 * @param numbers all numbers up to the greatest age that stand in the article; of the text those in
 *     it
 * @param reported the article's dateline, where known
 */
public record AgesTold(
    Span span,
    String text,
    Set<String> whom,
    List<Integer> ages,
    String sex,
    boolean named,
    Part part,
    Set<Integer> numbers,
    Optional<LocalDate> reported)
    implements Statement {

  /** Where nobody else is told of who has the same behind him. */
  public enum Part {
    ARTICLE,
    /** Of the headline's alone: further down it befell others too. */
    HEADLINE,
    /** Of the text's alone, where the headline gives another age. */
    TEXT
  }

  /** What is told of a boy or a girl, whatever befell the child. */
  public static final String BOY = "who is a boy";

  public static final String GIRL = "who is a girl";

  /** Of the dead, who do not grow older. */
  public static final String DIED = "who died";

  /** A boy and a girl. */
  public static final Set<String> CHILD = Set.of(BOY, GIRL);

  public AgesTold {
    whom = Set.copyOf(whom);
    ages = List.copyOf(ages);
    numbers = Set.copyOf(numbers);
  }

  @Override
  public Optional<String> subject() {
    return Optional.of("ages of " + ages.size());
  }

  /** The same in an article with these numbers. */
  public AgesTold among(Set<Integer> all) {
    return new AgesTold(span, text, whom, ages, sex, named, part, all, reported);
  }
}
