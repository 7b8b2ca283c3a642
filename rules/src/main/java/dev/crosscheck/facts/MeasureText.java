package dev.crosscheck.facts;

import java.util.Set;

/** Puts a described number and its measure together: "about US$40 billion", "5%", "5,000 m". */
final class MeasureText {

  private static final Set<String> SPEEDS = Set.of("m/s", "km/h");

  private MeasureText() {}

  static String of(String number, String measure) {
    if (measure.isEmpty() || measure.equals("score") || measure.equals("vote")) {
      return number;
    }
    int slash = measure.indexOf('/');
    if (slash == 0) {
      return number + measure;
    }
    if (slash >= 0 && !SPEEDS.contains(measure)) {
      return of(number, measure.substring(0, slash)) + " per " + measure.substring(slash + 1);
    }
    if (measure.equals("%")) {
      return number + "%";
    }
    if (isCurrency(measure)) {
      int figure = 0;
      while (figure < number.length()
          && !Character.isDigit(number.charAt(figure))
          && number.charAt(figure) != '-') {
        figure++;
      }
      return number.substring(0, figure) + sign(measure) + number.substring(figure);
    }
    boolean word = measure.length() > 3 && !SPEEDS.contains(measure) && !number.equals("1");
    return number + " " + measure + (word && !measure.endsWith("s") ? "s" : "");
  }

  static boolean isCurrency(String measure) {
    return measure.length() == 3 && measure.chars().allMatch(unit -> unit >= 'A' && unit <= 'Z');
  }

  private static String sign(String currency) {
    return switch (currency) {
      case "USD" -> "US$";
      case "EUR" -> "€";
      case "GBP" -> "£";
      case "JPY" -> "¥";
      default -> currency + " ";
    };
  }
}
