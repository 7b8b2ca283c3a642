package dev.crosscheck.evaluation;

import dev.crosscheck.evaluation.TimeCase.Expected;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes names of days and months with capitals, as an article does. */
final class TimeNames {

  private static final String CLEAR =
      "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august"
          + "|september|october|november|december|christmas|easter|thanksgiving|halloween";

  /** Names that are words of other kinds, too: they are names where a time is expected. */
  private static final String OTHER =
      "|march|may|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov"
          + "|dec|q(?=[1-4])|h(?=[12]\\b)|eve"
          + "|(?:labor|memorial|earth|new year'?s?)(?= (day|weekend))|new(?= year)|year(?=s? (day|eve))";

  private static final Pattern ANYWHERE = Pattern.compile("\\b(" + CLEAR + ")\\b");
  private static final Pattern EXPECTED =
      Pattern.compile("(?<![a-z])(" + CLEAR + OTHER + ")(?![a-z])", Pattern.CASE_INSENSITIVE);

  private TimeNames() {}

  static String capitals(String text, List<Expected> expected) {
    StringBuilder result = new StringBuilder(text);
    raise(ANYWHERE.matcher(text), result, 0);
    for (Expected one : expected) {
      raise(EXPECTED.matcher(text.substring(one.start(), one.end())), result, one.start());
    }
    return result.toString();
  }

  private static void raise(Matcher names, StringBuilder text, int from) {
    while (names.find()) {
      int at = from + names.start();
      text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
    }
  }
}
