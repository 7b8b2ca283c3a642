package dev.crosscheck.claim.context;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words that make a name a street's: its type, and the part of town that it is in. */
public final class StreetWords {

  private static final Map<String, String> TYPES = new HashMap<>();
  private static final Map<String, String> WAYS = new HashMap<>();

  static {
    for (String row :
        ("street st|avenue ave av|road rd|drive dr|terrace ter|lane ln|boulevard blvd|court ct"
                + "|place pl|circle cir|parkway pkwy|way|trail|loop")
            .split("\\|")) {
      String[] forms = row.split(" ");
      for (String form : forms) {
        TYPES.put(form, forms[0]);
      }
    }
    for (String row :
        ("n north|s south|e east|w west|ne northeast|nw northwest|se southeast|sw southwest")
            .split("\\|")) {
      String[] forms = row.split(" ");
      WAYS.put(forms[0], forms[0]);
      WAYS.put(forms[1], forms[0]);
    }
  }

  /** Words that end names of much else: a court, a place, a way. */
  private static final Set<String> AMBIGUOUS =
      Set.of("court", "place", "circle", "way", "trail", "loop");

  private StreetWords() {}

  /** {@code avenue} of "ave", in lower case and without marks; empty for another word. */
  public static String type(String word) {
    return TYPES.getOrDefault(word, "");
  }

  /** Whether a type, as {@link #type} has it, ends names of other things too. */
  public static boolean isAmbiguous(String type) {
    return AMBIGUOUS.contains(type);
  }

  /** {@code n} to {@code nw} of "north" or "n"; empty for another word. */
  public static String way(String word) {
    return WAYS.getOrDefault(word, "");
  }
}
