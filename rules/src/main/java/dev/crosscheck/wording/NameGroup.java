package dev.crosscheck.wording;

import static java.util.stream.Collectors.joining;

import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** All uses of one sequence of letters as a name, and how often each article uses it. */
final class NameGroup {

  private final String key;
  private final String scope;
  private final List<NameUse> uses = new ArrayList<>();
  private final SortedMap<String, Integer> counts = new TreeMap<>();
  private List<String> parts = List.of();
  private String initials = "";

  NameGroup(String key, String scope) {
    this.key = key;
    this.scope = scope;
  }

  void add(NameUse use, Spelling spelling) {
    uses.add(use);
    counts.merge(use.article(), use.places().size(), Integer::sum);
    // "Mac Neil" says more about its parts than "MacNeil".
    List<String> words = spelling.parts();
    if (words.size() > parts.size() + initials.length()) {
      parts = words.stream().filter(part -> !isMiddleInitial(words, part)).toList();
      initials = words.stream().filter(part -> isMiddleInitial(words, part)).collect(joining());
    }
  }

  String key() {
    return key;
  }

  /** "C" of "Mikael C. Halbeck", which another article leaves out. */
  private static boolean isMiddleInitial(List<String> words, String part) {
    int last = words.size() - 1;
    return part.length() == 1 && words.get(0).length() > 1 && words.get(last).length() > 1;
  }

  /** Its parts, with the middle initial if the other has it too: that is one part in common. */
  List<String> partsBeside(NameGroup other) {
    if (initials.isEmpty() || !initials.equals(other.initials)) {
      return parts;
    }
    List<String> all = new ArrayList<>(parts);
    all.add(1, initials);
    return all;
  }

  /** "Ada B. Holm" and "Ada C. Holms" are two. */
  boolean differsInInitials(NameGroup other) {
    return !initials.isEmpty() && !other.initials.isEmpty() && !initials.equals(other.initials);
  }

  /** Kind and article that it is confined to; empty for a name that is one everywhere. */
  String scope() {
    return scope;
  }

  List<NameUse> uses() {
    return uses;
  }

  /** Without what stands for a middle name. */
  List<String> parts() {
    return parts;
  }

  /** Text of the first use. */
  String text() {
    return uses.get(0).text();
  }

  SortedMap<String, Integer> counts() {
    return counts;
  }

  Set<String> articles() {
    return counts.keySet();
  }

  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  boolean sharesArticle(NameGroup other) {
    return counts.keySet().stream().anyMatch(other.counts::containsKey);
  }

  /** Whether its family name is in no table: "Murray" and "Murphy" are, and are two. */
  boolean isStrange() {
    String family = parts.get(parts.size() - 1);
    return uses.stream().anyMatch(use -> use.strange().contains(family));
  }

  /** Whether bearers of both names are said to be of one age. */
  boolean sharesAge(NameGroup other) {
    return uses.stream()
        .flatMap(use -> use.context().stream())
        .filter(NameUse::isAge)
        .anyMatch(age -> other.uses.stream().anyMatch(use -> use.context().contains(age)));
  }

  /**
   * Whether its spellings, equal in their letters, differ in more than the house's way to write:
   * "Pak Sung Ho", "Pak Sung-ho". "CrimeWatch" and "Crime Watch" are two logos of one thing,
   * "Ada-Holm" can be an account's name.
   */
  boolean variesInWords() {
    boolean persons = uses.stream().allMatch(use -> use.kind() == ReferentKind.PERSON);
    return parts.size() > 1
        && uses.stream()
                .map(use -> Spelling.typeset(use.text()))
                .filter(form -> form.indexOf(' ') > 0)
                .distinct()
                .count()
            > 1
        && (persons || uses.stream().allMatch(NameGroup::isPlain));
  }

  private static boolean isPlain(NameUse use) {
    int least = use.kind() == ReferentKind.PLACE ? 2 : 3;
    return use.kind() != ReferentKind.THING
        && Spelling.of(use.text()).parts().size() >= least
        && use.text().codePoints().allMatch(c -> !Character.isDigit(c))
        && !use.text().equals(use.text().toUpperCase(Locale.ROOT))
        && camels(use.text()) == 0;
  }

  private static int camels(String text) {
    int camels = 0;
    for (int i = 1; i < text.length(); i++) {
      boolean inside = Character.isLowerCase(text.charAt(i - 1));
      camels += inside && Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return camels;
  }

  /** Whether every article that uses both uses one of them once and the other often. */
  boolean lopsidedWith(NameGroup other, int often) {
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      Integer others = other.counts.get(entry.getKey());
      if (others != null && !lopsided(entry.getValue(), others, often)) {
        return false;
      }
    }
    return sharesArticle(other) || lopsided(total(), other.total(), often);
  }

  private static boolean lopsided(int one, int two, int often) {
    return Math.min(one, two) == 1 && Math.max(one, two) >= often;
  }
}
