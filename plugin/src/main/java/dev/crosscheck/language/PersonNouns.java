package dev.crosscheck.language;

import java.util.HashMap;
import java.util.Map;

/** Nouns that tell whether somebody is a man or a woman. */
public final class PersonNouns {

  private static final Map<String, String> SEXES = new HashMap<>();

  static {
    add(
        "m",
        "man boy gentleman male husband father dad stepfather stepdad son stepson brother "
            + "half-brother stepbrother uncle nephew grandfather grandpa grandson widower boyfriend "
            + "ex-husband ex-boyfriend fiance fiancé businessman");
    add(
        "f",
        "woman girl lady female wife mother mom mum stepmother stepmom daughter stepdaughter "
            + "sister half-sister stepsister aunt niece grandmother grandma granddaughter widow "
            + "girlfriend ex-wife ex-girlfriend fiancee fiancée actress heiress spokeswoman "
            + "businesswoman congresswoman chairwoman policewoman");
  }

  private PersonNouns() {}

  private static void add(String sex, String nouns) {
    for (String noun : nouns.split(" ")) {
      SEXES.put(noun, sex);
    }
  }

  /** {@code m}, {@code f}, or empty where the noun, in lower case, is of both. */
  public static String sex(String noun) {
    return SEXES.getOrDefault(noun, "");
  }
}
