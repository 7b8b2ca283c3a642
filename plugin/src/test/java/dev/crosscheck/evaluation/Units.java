package dev.crosscheck.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The units of the suites in the measures of Crosscheck. */
final class Units {

  private record Unit(String measure, double factor, double offset) {}

  private final Map<String, List<Unit>> byName = new HashMap<>();

  Units() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Units.class.getResourceAsStream("units.tsv"), StandardCharsets.UTF_8))) {
      for (String line : in.lines().filter(row -> !row.startsWith("#")).toList()) {
        String[] row = line.split("\t");
        byName
            .computeIfAbsent(row[0], name -> new ArrayList<>())
            .add(new Unit(row[1], Double.parseDouble(row[2]), Double.parseDouble(row[3])));
      }
    }
  }

  /** The suites mostly leave out what a price is per: "$98 a share" is $98. */
  private static boolean isOf(String read, String unit) {
    return read.equals(unit) || !unit.isEmpty() && read.startsWith(unit + "/");
  }

  /** Whether {@code read} is a number from {@code low} to {@code high} of the unit. */
  boolean holds(ReadNumber read, double low, double high, String unit) {
    for (Unit one : byName.getOrDefault(unit, List.of())) {
      double least = low * one.factor() + one.offset();
      double most = high * one.factor() + one.offset();
      if (isOf(read.measure(), one.measure())
          && (low == high
              ? read.is(least)
              : ReadNumber.near(read.low(), least) && ReadNumber.near(read.high(), most))) {
        return true;
      }
    }
    return false;
  }
}
