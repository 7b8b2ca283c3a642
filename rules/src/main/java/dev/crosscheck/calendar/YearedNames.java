package dev.crosscheck.calendar;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.YearedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A tag of another year than all that the article says. */
public final class YearedNames {

  private static final int INITIALS = 3;

  private YearedNames() {}

  /** What to report of a tag; nothing where the article names the tag's year as well. */
  public static List<Finding> findings(String rule, YearedName tag, Collection<YearedName> names) {
    List<YearedName> same =
        names.stream()
            .filter(name -> !name.tag() && sameName(tag, name))
            .sorted(Comparator.comparing(YearedName::span))
            .toList();
    boolean other =
        !same.isEmpty() && same.stream().allMatch(name -> name.year() == tag.reported());
    boolean tagged = names.stream().anyMatch(name -> name.tag() && name.year() == tag.reported());
    if (!other || tagged || tag.year() == tag.reported()) {
      return List.of();
    }
    YearedName told = same.get(0);
    List<Evidence> sides = new ArrayList<>();
    sides.add(Side.of(tag.span(), tag.text(), String.valueOf(tag.year())));
    sides.add(Side.of(told.span(), told.text(), String.valueOf(told.year())));
    sides.sort(Comparator.comparing(Evidence::span));
    return List.of(
        new Finding(
            rule,
            "the year of " + Side.quoted(told.text()),
            sides,
            List.of("The tag names what the article names, but for the year."),
            "The tag says "
                + tag.year()
                + "; the article is of "
                + tag.reported()
                + " and names no other year of it.",
            "Correct the tag, or name that year in the article."));
  }

  /** "News of Boatfair" ends with the name; initials of two letters could be anybody's. */
  private static boolean sameName(YearedName tag, YearedName name) {
    String key = tag.key();
    return name.key().equals(key)
        || name.key().endsWith(" " + key)
        || key.length() >= INITIALS && name.initials().endsWith(key);
  }
}
