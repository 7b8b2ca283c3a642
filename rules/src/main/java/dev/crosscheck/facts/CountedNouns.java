package dev.crosscheck.facts;

import java.util.List;
import java.util.Set;

/** Which counted nouns can count the same thing; a part ("women") is not its whole ("people"). */
final class CountedNouns {

  private static final List<Set<String>> SYNONYMS =
      List.of(
          Set.of("person", "people", "individual", "human"),
          Set.of("troop", "soldier", "serviceman", "servicemember", "personnel", "trooper"),
          Set.of("child", "kid"),
          Set.of("death", "fatality"),
          Set.of("worker", "employee", "staff", "staffer"),
          Set.of("plane", "aircraft", "airplane", "aeroplane"),
          Set.of("firm", "company", "business"),
          Set.of("home", "house"),
          Set.of("car", "automobile"));

  private CountedNouns() {}

  /** Equal, synonyms, or one not named. */
  static boolean comparable(String one, String other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.equals(other)
        || SYNONYMS.stream().anyMatch(set -> set.contains(one) && set.contains(other));
  }
}
