package dev.crosscheck.claim.context;

import java.util.List;
import java.util.Optional;

/** Numbers that are written as words. */
public final class SmallNumbers {

  private static final List<String> WORDS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private SmallNumbers() {}

  /** 1 to 12; empty for any other word. */
  public static Optional<Integer> of(String lower) {
    int at = WORDS.indexOf(lower);
    return at < 0 ? Optional.empty() : Optional.of(at + 1);
  }
}
