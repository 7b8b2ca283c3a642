package dev.crosscheck.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A number as its sentence tells it: by the words around it another article can be seen to tell the
 * same number.
 *
 * @param span the number and what it counts
 * @param text as written
 * @param measured what it counts or its measure, as a key: {@code lorry}, {@code USD}, {@code %}
 * @param amount the number
 * @param words lemmas of the nouns, verbs and adjectives of its sentence
 * @param near those close to it, and the parts of names
 * @param names keys of all whom its sentence names
 * @param numbers the other numbers of its sentence, as written
 * @param days the times that its sentence tells
 * @param said every amount of what it measures in its article
 * @param topic key of whom or what its article names first and most; empty where it names nobody
 * @param named keys of all whom its article names
 * @param attribution whose word it is
 * @param reported the article's dateline, where known
 */
public record ToldNumber(
    Span span,
    String text,
    String measured,
    Quantity amount,
    Set<String> words,
    Set<String> near,
    Set<String> names,
    Set<String> numbers,
    Set<DateRange> days,
    List<Quantity> said,
    String topic,
    Set<String> named,
    Attribution attribution,
    Optional<LocalDate> reported)
    implements Statement {

  @Override
  public Optional<String> subject() {
    return Optional.of("number of " + measured);
  }

  /** Whether its article says, here or elsewhere, what the other can mean. */
  public boolean grants(ToldNumber other) {
    return said.stream().anyMatch(amount -> !amount.disjoint(other.amount));
  }
}
