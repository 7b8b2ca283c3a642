package dev.crosscheck.claim.persons;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.facts.Circumstance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What befell one person, in the words of a sentence: told of the one with a name, and of the only
 * man, woman or child of whom it is told.
 *
 * @param extent the words
 * @param person whom it befell
 * @param value what it was
 * @param besideName the same where the person's name stands there, though it is told of "the woman"
 */
record Befallen(
    Extent extent,
    AffectedPerson person,
    Circumstance.Detail value,
    Circumstance.Detail besideName) {

  private static final List<String> GROUPS = List.of("man", "woman", "child");

  /**
   * Those with a name, each by it.
   *
   * @param shown what is told, for readers: "the wound"
   */
  static List<Circumstance> named(List<Befallen> told, Particulars particulars, String shown) {
    List<Circumstance> all = new ArrayList<>();
    for (Befallen one : told) {
      one.person
          .named()
          .ifPresent(who -> all.add(particulars.of(one.extent, who, shown, one.value)));
    }
    return all;
  }

  /**
   * The only man, woman and child among them.
   *
   * @param sort what they are before their noun, as a key: {@code dead}
   * @param shown from the noun, what is told for readers: "where the man died"
   */
  static List<Circumstance> only(
      List<Befallen> told, Particulars particulars, String sort, UnaryOperator<String> shown) {
    List<Circumstance> all = new ArrayList<>();
    for (String group : GROUPS) {
      List<Befallen> of = told.stream().filter(one -> one.person.group().equals(group)).toList();
      for (Befallen one : isOfOne(of) ? of : List.<Befallen>of()) {
        Circumstance.Detail detail = one.person.named().isPresent() ? one.besideName : one.value;
        all.add(
            particulars.circumstance(
                one.extent, sort + " " + group, "", shown.apply(group), detail));
      }
    }
    return all;
  }

  /** Whether they bear one name at most, and it befell them in one way. */
  private static boolean isOfOne(List<Befallen> all) {
    Set<String> names = new HashSet<>();
    for (Befallen one : all) {
      one.person
          .named()
          .ifPresent(who -> names.add(who.key().substring(who.key().lastIndexOf(' ') + 1)));
    }
    return names.size() <= 1
        && all.stream().allMatch(one -> one.person.only())
        && all.stream()
            .noneMatch(one -> all.stream().anyMatch(other -> one.value.conflicts(other.value)));
  }
}
