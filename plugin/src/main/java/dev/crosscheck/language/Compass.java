package dev.crosscheck.language;

import java.util.regex.Pattern;

/** The points of the compass as words: "north", "south-west", "northeast". */
public final class Compass {

  private static final Pattern POINT = Pattern.compile("(?:north|south|east|west|-){1,5}");

  private Compass() {}

  /** Whether a word, in lower case, names a point. */
  public static boolean isPoint(String word) {
    return POINT.matcher(word).matches();
  }
}
