package dev.crosscheck.claim.measures;

import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Measured;
import dev.crosscheck.facts.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the things of an article measure, where it tells one measure of each. */
public final class MeasureClaims {

  private MeasureClaims() {}

  /** One of each, in reading order of the kinds. */
  public static List<Statement> of(Reading reading) {
    Measures measures = new Measures(reading);
    Map<String, List<Circumstance>> all = new LinkedHashMap<>();
    Stream.of(
            Trends.of(reading, measures),
            Lengths.of(reading, measures),
            Attributes.of(reading, measures),
            Ways.of(measures))
        .flatMap(List::stream)
        .forEach(one -> all.computeIfAbsent(kind(one), key -> new ArrayList<>()).add(one));
    List<Statement> once = new ArrayList<>();
    for (List<Circumstance> told : all.values()) {
      List<Measured> values = told.stream().map(one -> (Measured) one.value()).toList();
      if (values.stream().noneMatch(one -> values.stream().anyMatch(one::isApart))) {
        once.add(told.get(0));
      }
    }
    return once;
  }

  /** Euros are not held against dollars. */
  private static String kind(Circumstance one) {
    return one.incident() + " in " + ((Measured) one.value()).amount().measure();
  }
}
