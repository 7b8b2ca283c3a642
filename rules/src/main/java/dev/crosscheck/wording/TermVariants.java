package dev.crosscheck.wording;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Designations of several words that one article gives in two forms: "Northern Fishing Zone" and
 * "Northwestern Fishing Zone". "Northern" and "Southern" Zone are two things.
 */
public final class TermVariants {

  private static final Set<String> COMPASS = Set.of("north", "south", "east", "west");

  /** What stands behind the head of a name. */
  private static final Set<String> HEADED = Set.of("of", "no", "nos", "number", "numbers");

  private static final Pattern OWNER = Pattern.compile("['’]s?(?= )");

  private static final int FEWEST_PARTS = 3;
  private static final int SHORTEST_PLURAL = 5;

  /** So many words tell that two names, equal but for one word, are one. */
  private static final int MANY_PARTS = 4;

  private static final int STEM = 5;
  private static final int LONG = 8;

  private TermVariants() {}

  /** What to report of one article, whose uses these are, in reading order. */
  public static List<Finding> findings(String rule, Collection<NameUse> uses) {
    Map<String, NameUse> terms = new TreeMap<>();
    uses.stream()
        .filter(use -> use.kind() != ReferentKind.PERSON && use.oddity().isEmpty())
        .sorted(Comparator.comparing(NameUse::span))
        .forEach(use -> terms.putIfAbsent(withoutArticle(use), use));
    Map<String, List<NameUse>> alike = new LinkedHashMap<>();
    terms.values().forEach(use -> byAllButOneWord(use, alike));
    List<Finding> findings = new ArrayList<>();
    alike.values().forEach(bucket -> pair(rule, bucket, findings));
    findings.sort(Comparator.comparing(finding -> finding.primary().span()));
    return findings;
  }

  /**
   * Three of a kind, or two that are both used again and again, are a system of designations; and
   * in a quotation a thing has the name that somebody else gives it.
   */
  private static void pair(String rule, List<NameUse> bucket, List<Finding> findings) {
    if (bucket.size() == 2) {
      NameUse one = bucket.get(0);
      NameUse two = bucket.get(1);
      boolean oneOff = one.places().size() == 1 || two.places().size() == 1;
      boolean apart = countsHead(one, two) || isOwned(one, two) || one.quoted() != two.quoted();
      boolean often = one.places().size() + two.places().size() > 2;
      if (oneOff && !apart && isVariant(parts(one), parts(two))
          || oneOff && often && isDerived(parts(one), parts(two))) {
        findings.add(finding(rule, one, two));
      }
    }
  }

  /**
   * "Harbourmasters-in-Chief" are several of a "Harbourmaster-in-Chief", "Harbour Papers No. 14 and
   * 19" are two, and there are several "Centres of Excellence": the head is counted.
   */
  private static boolean countsHead(NameUse one, NameUse two) {
    int part = OneBearer.differing(parts(one), parts(two));
    if (part < 0 || part + 1 >= parts(one).size()) {
      return false;
    }
    String next = parts(one).get(part + 1);
    String tail = "-" + next + "-";
    return plural(parts(one).get(part), parts(two).get(part))
        && (isHead(one, next) || hyphened(one, part, tail) && hyphened(two, part, tail));
  }

  /** "Arden Harbour Engine" and "Arden’s Harbour Engine" are one, told in two ways. */
  private static boolean isOwned(NameUse one, NameUse two) {
    boolean onlyOne = OWNER.matcher(one.text()).find() != OWNER.matcher(two.text()).find();
    return onlyOne && bare(one).equalsIgnoreCase(bare(two));
  }

  private static String bare(NameUse use) {
    return OWNER.matcher(use.text()).replaceAll("");
  }

  /** There is one Strait of Hormuz, whatever it is called. */
  private static boolean isHead(NameUse use, String next) {
    return HEADED.contains(next) && use.kind() != ReferentKind.PLACE;
  }

  private static boolean hyphened(NameUse use, int part, String tail) {
    return use.text().toLowerCase(Locale.ROOT).contains(parts(use).get(part) + tail);
  }

  private static Finding finding(String rule, NameUse one, NameUse two) {
    List<NameUse> sides =
        List.of(one, two).stream().sorted(Comparator.comparing(NameUse::span)).toList();
    String both = Sides.quoted(sides.get(0).text()) + " and " + Sides.quoted(sides.get(1).text());
    return new Finding(
        rule,
        "the term " + both,
        sides.stream().map(Sides::of).toList(),
        List.of("Both stand in one article and differ in one word that nearly says the same."),
        both + " read like two names of one thing.",
        "Use one name, or tell the two things apart in words.");
  }

  /** Whether two designations differ in one word only, and that word nearly says the same. */
  static boolean isVariant(List<String> left, List<String> right) {
    int part = OneBearer.differing(left, right);
    if (part < 0) {
      return false;
    }
    String one = left.get(part);
    String two = right.get(part);
    boolean threeWords = left.size() >= FEWEST_PARTS;
    boolean counted = part == left.size() - 1;
    return threeWords && (part == 0 && compassWithin(one, two) || !counted && plural(one, two));
  }

  /** "Maintenance" and "Maintainers" Fund of the Larkfield Harbour, where all else is equal. */
  static boolean isDerived(List<String> left, List<String> right) {
    int part = OneBearer.differing(left, right);
    if (part < 0 || part == left.size() - 1 || left.size() < MANY_PARTS) {
      return false;
    }
    String one = left.get(part);
    String two = right.get(part);
    return Edits.commonPrefix(one, two) >= STEM
        && Math.min(one.length(), two.length()) >= LONG
        && Edits.between(one, two) == Edits.FAR;
  }

  /** "Northern" in "Northwestern", "East" in "Southeast"; not "North" in "Northern". */
  private static boolean compassWithin(String one, String two) {
    String shorter = one.length() < two.length() ? one : two;
    String longer = one.length() < two.length() ? two : one;
    for (String point : COMPASS) {
      if (shorter.startsWith(point)) {
        String ending = shorter.substring(point.length());
        return ending.isEmpty() || ending.equals("ern")
            ? between(longer, ending).contains(point)
            : false;
      }
    }
    return false;
  }

  /** The two points of "northwestern" with the ending "ern"; empty for any other word. */
  private static Set<String> between(String word, String ending) {
    if (!word.endsWith(ending)) {
      return Set.of();
    }
    String points = word.substring(0, word.length() - ending.length());
    for (String point : COMPASS) {
      String rest = points.startsWith(point) ? points.substring(point.length()) : "";
      if (COMPASS.contains(rest) && !rest.equals(point)) {
        return Set.of(point, rest);
      }
    }
    return Set.of();
  }

  private static boolean plural(String one, String two) {
    String shorter = one.length() < two.length() ? one : two;
    String longer = one.length() < two.length() ? two : one;
    return shorter.length() >= SHORTEST_PLURAL && longer.equals(shorter + "s");
  }

  private static void byAllButOneWord(NameUse use, Map<String, List<NameUse>> alike) {
    List<String> parts = parts(use);
    for (int i = 0; i < parts.size() && parts.size() >= FEWEST_PARTS; i++) {
      List<String> starred = new ArrayList<>(parts);
      starred.set(i, "*");
      alike.computeIfAbsent(String.join(" ", starred), key -> new ArrayList<>()).add(use);
    }
  }

  private static List<String> parts(NameUse use) {
    List<String> parts = Spelling.of(use.text()).parts();
    return !parts.isEmpty() && parts.get(0).equals("the") ? parts.subList(1, parts.size()) : parts;
  }

  private static String withoutArticle(NameUse use) {
    return String.join(" ", parts(use));
  }
}
