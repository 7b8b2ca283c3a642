package dev.crosscheck.claim;

import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sums that the numbers of a sentence make, and the parts that a number falls into. */
final class FigureSums {

  private static final int MOST_PARTS = 6;

  private static final Set<String> REST = Set.of("rest", "remainder", "remaining", "balance");

  private final Map<Sentence, List<QuantityMention>> numbers = new IdentityHashMap<>();

  FigureSums(Reading reading) {
    for (QuantityMention number : reading.quantities()) {
      numbers.computeIfAbsent(number.extent().sentence(), key -> new ArrayList<>()).add(number);
    }
  }

  /** Numbers that are no other than this one, told in other parts. */
  Set<Double> of(QuantityMention mention) {
    Set<Double> all = new HashSet<>(sums(mention));
    all.addAll(parts(mention));
    return all;
  }

  /** "Dollars" of "40 million dollars" says nothing of what the sentence is about. */
  boolean isMeasure(Sentence sentence, int at) {
    return numbers.getOrDefault(sentence, List.of()).stream()
        .filter(number -> !number.quantity().measure().isEmpty())
        .map(QuantityMention::extent)
        .anyMatch(extent -> extent.first() <= at && at < extent.end());
  }

  /** "50 million go to farms and seven to ports", "... and the rest to ports": parts of 57. */
  private Set<Double> parts(QuantityMention mention) {
    double whole = mention.quantity().range().low();
    String measure = mention.quantity().measure();
    Set<Double> parts = new HashSet<>();
    numbers.forEach(
        (sentence, all) -> {
          List<Double> values =
              all.stream()
                  .map(QuantityMention::quantity)
                  .filter(other -> other.measure().equals(measure))
                  .map(other -> other.range().low())
                  .limit(MOST_PARTS)
                  .toList();
          boolean rest = sentence.tokens().stream().anyMatch(token -> REST.contains(token.lower()));
          values.stream()
              .filter(part -> part < whole)
              .filter(part -> rest || values.contains(whole - part))
              .forEach(parts::add);
        });
    return parts;
  }

  /** What pairs of the sentence's numbers of one measure add up to, and all of them. */
  private Set<Double> sums(QuantityMention mention) {
    List<Double> parts =
        numbers.get(mention.extent().sentence()).stream()
            .map(QuantityMention::quantity)
            .filter(other -> other.measure().equals(mention.quantity().measure()))
            .map(other -> other.range().low())
            .limit(MOST_PARTS)
            .toList();
    Set<Double> sums = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      for (int j = i + 1; j < parts.size(); j++) {
        sums.add(parts.get(i) + parts.get(j));
      }
    }
    if (parts.size() > 2) {
      sums.add(parts.stream().mapToDouble(Double::doubleValue).sum());
    }
    return Set.copyOf(sums);
  }
}
