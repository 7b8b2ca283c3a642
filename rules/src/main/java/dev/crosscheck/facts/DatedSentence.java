package dev.crosscheck.facts;

import java.util.Optional;
import java.util.Set;

/**
 * A sentence that tells what happened on one day, or in one month: "On 10 May the guard retook four
 * villages". It stands once for each deed that can be its own.
 *
 * @param deed somebody or something that it names, and one of its verbs: {@code alder retake}
 * @param span the sentence
 * @param text as written
 * @param day the day or month, its year known
 * @param words lemmas of what it tells: its nouns, verbs and adjectives, and the words of its names
 * @param names the words of its names alone
 * @param verbs its verbs alone
 * @param numbers its numbers, as written
 */
public record DatedSentence(
    String deed,
    Span span,
    String text,
    DateRange day,
    Set<String> words,
    Set<String> names,
    Set<String> verbs,
    Set<String> numbers)
    implements Statement {

  public DatedSentence {
    words = Set.copyOf(words);
    names = Set.copyOf(names);
    verbs = Set.copyOf(verbs);
    numbers = Set.copyOf(numbers);
  }

  @Override
  public Optional<String> subject() {
    return Optional.of("deed of " + deed);
  }
}
