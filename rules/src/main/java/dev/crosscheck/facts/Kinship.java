package dev.crosscheck.facts;

import java.util.Set;

/**
 * What somebody is to a person: "her grandson, Otto", "the victim's aunt".
 *
 * @param lines the lines of kinship that the word can stand for: {@code grandchild}, {@code
 *     sibling}; "cousin" and "great-nephew" have one each, "partner" two, a "relative" none
 * @param sex {@code m}, {@code f}, or empty where the word tells neither
 * @param words as written
 */
public record Kinship(Set<String> lines, String sex, String words) implements Circumstance.Detail {

  private static final int COURTSHIP_DAYS = 14;

  public Kinship {
    lines = Set.copyOf(lines);
  }

  @Override
  public boolean conflicts(Circumstance.Detail other) {
    return other instanceof Kinship kin
        && (lines.stream().noneMatch(kin.lines::contains)
            || !sex.isEmpty() && !kin.sex.isEmpty() && !sex.equals(kin.sex));
  }

  /** A girlfriend can be a wife a year later; nobody's brother becomes his cousin. */
  @Override
  public int lasting() {
    boolean changes = lines.contains("partner") || lines.contains("spouse");
    return changes ? COURTSHIP_DAYS : FOR_GOOD;
  }

  @Override
  public String aspect() {
    return "kin";
  }

  @Override
  public String describe() {
    return words;
  }

  @Override
  public Circumstance.Matter matter() {
    return Circumstance.Matter.ROLE;
  }
}
