package dev.crosscheck.claim.figures;

import dev.crosscheck.extraction.Mentions;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.language.Sentence;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The sums that the numbers of a sentence make, and the parts that a number falls into. */
final class FigureSums {

  private static final int MOST_PARTS = 6;

  private static final Set<String> REST = Set.of("rest", "remainder", "remaining", "balance");

  private final Mentions<QuantityMention> numbers;
  private final Map<String, Map<Double, Set<Double>>> summands = new HashMap<>();
  private final Map<String, NavigableSet<Double>> beforeRest = new HashMap<>();

  FigureSums(Reading reading) {
    numbers = reading.quantities();
    Set<Sentence> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (QuantityMention number : numbers) {
      if (seen.add(number.extent().sentence())) {
        index(number.extent().sentence());
      }
    }
  }

  private void index(Sentence sentence) {
    boolean rest = sentence.tokens().stream().anyMatch(token -> REST.contains(token.lower()));
    numbers.in(sentence).stream()
        .map(number -> number.quantity().measure())
        .distinct()
        .forEach(measure -> index(measure, values(sentence, measure), rest));
  }

  private void index(String measure, List<Double> values, boolean rest) {
    Map<Double, Set<Double>> sums = summands.computeIfAbsent(measure, key -> new HashMap<>());
    for (double one : values) {
      for (double other : values) {
        sums.computeIfAbsent(one + other, key -> new HashSet<>()).add(one);
      }
    }
    if (rest) {
      beforeRest.computeIfAbsent(measure, key -> new TreeSet<>()).addAll(values);
    }
  }

  private List<Double> values(Sentence sentence, String measure) {
    return numbers.in(sentence).stream()
        .map(QuantityMention::quantity)
        .filter(number -> number.measure().equals(measure))
        .map(number -> number.range().low())
        .limit(MOST_PARTS)
        .toList();
  }

  /** Numbers that are no other than this one, told in other parts. */
  Set<Double> of(QuantityMention mention) {
    Set<Double> all = new HashSet<>(sums(mention));
    all.addAll(parts(mention));
    return all;
  }

  /** "Dollars" of "40 million dollars" says nothing of what the sentence is about. */
  boolean isMeasure(Sentence sentence, int at) {
    return numbers.in(sentence).stream()
        .filter(number -> !number.quantity().measure().isEmpty())
        .map(QuantityMention::extent)
        .anyMatch(extent -> extent.first() <= at && at < extent.end());
  }

  /** "50 million go to farms and seven to ports", "... and the rest to ports": parts of 57. */
  private Set<Double> parts(QuantityMention mention) {
    double whole = mention.quantity().range().low();
    String measure = mention.quantity().measure();
    Set<Double> parts = new HashSet<>(summands.get(measure).getOrDefault(whole, Set.of()));
    parts.addAll(beforeRest.getOrDefault(measure, new TreeSet<>()).headSet(whole));
    return parts;
  }

  /** What pairs of the sentence's numbers of one measure add up to, and all of them. */
  private Set<Double> sums(QuantityMention mention) {
    List<Double> parts = values(mention.extent().sentence(), mention.quantity().measure());
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
