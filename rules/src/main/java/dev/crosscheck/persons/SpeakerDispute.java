package dev.crosscheck.persons;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.SpokenStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** One quotation that two people are said to have spoken. */
public final class SpeakerDispute {

  private static final int MOST_SHOWN = 12;

  private SpeakerDispute() {}

  /**
   * Whether two people are named. "Ada Holm", "Ada Marie Holm" and "Adda Holm" share a family name
   * and can be one; where a paragraph names both, as in "Holm said in a joint statement with Lund",
   * either can be meant.
   */
  public static boolean conflict(SameWords pair) {
    List<String> left = List.of(pair.left().speaker().split(" "));
    List<String> right = List.of(pair.right().speaker().split(" "));
    boolean both =
        pair.left().beside().contains(pair.right().speaker())
            || pair.right().beside().contains(pair.left().speaker());
    return !both && left.stream().noneMatch(part -> part.length() > 1 && right.contains(part));
  }

  /**
   * One finding for a quotation.
   *
   * @param pairs conflicting ones of one quotation, at least one
   */
  public static Finding finding(String rule, Collection<SameWords> pairs) {
    TreeMap<String, SpokenStatement> told = new TreeMap<>();
    for (SameWords pair : pairs) {
      keep(told, pair.left());
      keep(told, pair.right());
    }
    List<SpokenStatement> shown = new ArrayList<>(told.values());
    shown.sort(Comparator.comparing(SpokenStatement::span));
    List<String> names = shown.stream().map(SpokenStatement::speakerName).distinct().toList();
    return new Finding(
        rule,
        "who said “" + opening(shown.get(0).text()) + "”",
        shown.stream().limit(MOST_SHOWN).map(SpeakerDispute::side).toList(),
        pairs.stream().map(SameWords::because).distinct().sorted().limit(3).toList(),
        "The same words are given to " + String.join(" and to ", names) + ".",
        "Find out who said it.");
  }

  private static void keep(TreeMap<String, SpokenStatement> told, SpokenStatement one) {
    told.putIfAbsent(one.article() + "\n" + one.speaker(), one);
  }

  private static String opening(String text) {
    int end = text.indexOf(' ', 40);
    return end < 0 ? text : text.substring(0, end) + " …";
  }

  private static Evidence side(SpokenStatement one) {
    return Evidence.of(one.span(), one.text(), one.speakerName())
        .readAs("said by " + one.speakerName());
  }
}
