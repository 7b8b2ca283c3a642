package dev.crosscheck.wording;

import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.NearStory;
import dev.crosscheck.facts.OneName;
import dev.crosscheck.facts.OneName.Difference;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.SameStory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two names that articles give to persons of one age, and that are alike but no slip of each other
 * by their letters alone: "Corvan Brelsten, 29" and "Corvan Ralsten, 29"; "13-year-old Tolvena" and
 * "13-year-old Tolveda".
 *
 * @param left all uses of the one name, sorted by place
 * @param right all of the other
 * @param age both are of it, in words
 */
public record AgedNames(List<NameUse> left, List<NameUse> right, String age) {

  private static final int SHORTEST = 5;

  /** By so much two names may differ in their length. */
  private static final int LONGER = 2;

  private static final int TENTHS = 10;

  /** So much of two names must be the same letters in the same order, in tenths. */
  private static final int ALIKE = 7;

  /** More persons of one age and one given name are many, and comparing each with each is long. */
  private static final int MOST = 40;

  public AgedNames {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /**
   * The pairs whose articles tell of one story, as spellings of one name.
   *
   * @param pairs as {@link #of} has them
   */
  public static List<OneName> link(
      List<AgedNames> pairs, List<SameStory> same, List<NearStory> near) {
    Stories stories = new Stories(same, near);
    List<OneName> names = new ArrayList<>();
    for (AgedNames pair : pairs) {
      stories
          .because(articles(pair.left()), articles(pair.right()))
          .ifPresent(because -> names.add(pair.name(because)));
    }
    return names;
  }

  private OneName name(String because) {
    return new OneName(
        Stream.concat(left.stream(), right.stream())
            .sorted(Comparator.comparing(NameUse::span))
            .map(use -> new OneName.Spelling(use.text(), use.places()))
            .toList(),
        List.of(
            Sides.quoted(left.get(0).text())
                + " and "
                + Sides.quoted(right.get(0).text())
                + " are both "
                + age
                + ".",
            because),
        Difference.VARIANT);
  }

  private static Set<String> articles(List<NameUse> uses) {
    return uses.stream().map(NameUse::article).collect(Collectors.toCollection(TreeSet::new));
  }

  /** What both have in common but for one part. */
  private record Shape(String rest, int open, String age) {}

  /** Every pair, in order of the left name. */
  static List<AgedNames> of(Collection<NameUse> uses) {
    Map<String, List<NameUse>> byName = new TreeMap<>();
    Map<String, Set<String>> words = new HashMap<>();
    for (NameUse use : uses) {
      List<String> parts = Spelling.of(use.text()).parts();
      words.computeIfAbsent(use.article(), any -> new HashSet<>()).addAll(parts);
      if (ofPerson(use) && use.oddity().isEmpty() && !parts.isEmpty()) {
        byName.computeIfAbsent(String.join(" ", parts), any -> new ArrayList<>()).add(use);
      }
    }
    Map<Shape, TreeSet<String>> shapes = new HashMap<>();
    byName.forEach(
        (name, all) ->
            shapes(name, all)
                .forEach(shape -> shapes.computeIfAbsent(shape, any -> new TreeSet<>()).add(name)));
    List<AgedNames> pairs = new ArrayList<>();
    shapes.forEach(
        (shape, names) -> {
          if (names.size() > 1 && names.size() <= MOST) {
            add(pairs, shape, List.copyOf(names), byName, words);
          }
        });
    pairs.sort(
        Comparator.comparing((AgedNames pair) -> pair.left().get(0).span())
            .thenComparing(pair -> pair.right().get(0).span())
            .thenComparing(AgedNames::age));
    return pairs;
  }

  /** "13-year-old Tolvena" is one, though no table has the name. */
  private static boolean ofPerson(NameUse use) {
    boolean aged = use.context().stream().anyMatch(NameUse::isAge);
    return use.kind() == ReferentKind.PERSON || aged && use.kind() == ReferentKind.THING;
  }

  private static Set<Shape> shapes(String name, List<NameUse> uses) {
    Set<Shape> shapes = new HashSet<>();
    List<String> parts = List.of(name.split(" "));
    for (NameUse use : uses) {
      use.context().stream()
          .filter(NameUse::isAge)
          .forEach(
              age -> {
                List<String> rests = NameGroups.byAllButOnePart(parts);
                for (int open = 0; open < rests.size(); open++) {
                  shapes.add(new Shape(rests.get(open), open, age));
                }
              });
    }
    return shapes;
  }

  private static void add(
      List<AgedNames> pairs,
      Shape shape,
      List<String> names,
      Map<String, List<NameUse>> byName,
      Map<String, Set<String>> words) {
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        String one = names.get(i).split(" ")[shape.open()];
        String two = names.get(j).split(" ")[shape.open()];
        List<NameUse> left = byName.get(names.get(i));
        List<NameUse> right = byName.get(names.get(j));
        boolean single = shape.rest().length() == 1;
        if (areAlike(one, two, shape.open() == 0, single)
            && !areSlips(names.get(i), names.get(j))
            && !isKnown(left, two, words)
            && !isKnown(right, one, words)) {
          pairs.add(new AgedNames(sorted(left), sorted(right), shape.age()));
        }
      }
    }
  }

  /** {@link SameNames} joins them whatever their age. */
  private static boolean areSlips(String one, String two) {
    return OneBearer.persons(
        List.of(one.split(" ")), List.of(two.split(" ")), OneBearer.Nearness.STORY, false);
  }

  /** An article that has the other's word, too, tells of two. */
  private static boolean isKnown(List<NameUse> uses, String word, Map<String, Set<String>> words) {
    return uses.stream().anyMatch(use -> words.get(use.article()).contains(word));
  }

  private static List<NameUse> sorted(List<NameUse> uses) {
    return uses.stream().sorted(Comparator.comparing(NameUse::span)).toList();
  }

  /** Whether one hand may have made the one of the other, a given name or not, alone or not. */
  private static boolean areAlike(String one, String two, boolean given, boolean single) {
    if (Math.min(one.length(), two.length()) < SHORTEST || OneBearer.isTransliteration(one, two)) {
      return false;
    }
    boolean common = given && GivenNames.isCommon(one) && GivenNames.isCommon(two);
    boolean first = one.charAt(0) == two.charAt(0);
    boolean last = one.charAt(one.length() - 1) == two.charAt(two.length() - 1);
    boolean slip = Edits.isSlip(one, two);
    if (single || given) {
      return !common && first && last && (slip || !single && shareMost(one, two));
    }
    return slip || shareMost(one, two);
  }

  private static boolean shareMost(String one, String two) {
    return Math.abs(one.length() - two.length()) <= LONGER
        && 2 * TENTHS * Edits.commonLetters(one, two) >= ALIKE * (one.length() + two.length());
  }
}
