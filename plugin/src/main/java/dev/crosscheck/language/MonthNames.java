package dev.crosscheck.language;

import java.util.Set;

/** The names of the months, in full and cut short. */
public final class MonthNames {

  private static final Set<String> NAMES =
      Set.of(
          ("january february march april may june july august september october november december "
                  + "jan feb mar apr jun jul aug sep sept oct nov dec")
              .split(" "));

  private MonthNames() {}

  /**
   * Whether a word can name a month: "march" and "may" can.
   *
   * @param lower in lower case, without a full stop
   */
  public static boolean has(String lower) {
    return NAMES.contains(lower);
  }
}
