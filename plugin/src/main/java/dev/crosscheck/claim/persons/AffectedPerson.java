package dev.crosscheck.claim.persons;

import dev.crosscheck.facts.Referent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody of whom a verb tells that something befell him.
 *
 * @param named who it is, where the article names them there
 * @param group {@code man}, {@code woman}, {@code child}; empty where that is not told
 * @param sex {@code m}, {@code f}, or empty
 * @param only whether it is not put as one of several: "another woman"
 */
record AffectedPerson(Optional<Referent> named, String group, String sex, boolean only) {

  static final AffectedPerson SOMEBODY = new AffectedPerson(Optional.empty(), "", "", true);

  private static final int GROWN_UP = 18;

  /** Of other nouns of kin, "son" or "sister", nobody knows whether they are grown up. */
  private static final Map<String, AffectedPerson> NOUNS = new HashMap<>();

  static {
    add("man", "m", "man husband father dad boyfriend grandfather ex-husband ex-boyfriend");
    add("woman", "f", "woman wife mother mom grandmother girlfriend ex-wife ex-girlfriend");
    add("child", "", "child toddler baby infant newborn");
    add("child", "m", "boy");
    add("child", "f", "girl");
  }

  private static void add(String group, String sex, String nouns) {
    for (String noun : nouns.split(" ")) {
      NOUNS.put(noun, new AffectedPerson(Optional.empty(), group, sex, true));
    }
  }

  /** Whom the noun, in lower case, stands for; empty where it does not tell a group. */
  static Optional<AffectedPerson> of(String noun) {
    return Optional.ofNullable(NOUNS.get(noun));
  }

  AffectedPerson oneOfSeveral() {
    return new AffectedPerson(named, group, sex, false);
  }

  AffectedPerson aged(int years) {
    String bySex = sex.equals("m") ? "man" : sex.equals("f") ? "woman" : "";
    return new AffectedPerson(named, years < GROWN_UP ? "child" : bySex, sex, only);
  }

  /** The same with what other words for the same person tell. */
  AffectedPerson with(AffectedPerson other) {
    return new AffectedPerson(
        named.or(other::named),
        group.isEmpty() ? other.group : group,
        sex.isEmpty() ? other.sex : sex,
        only && other.only);
  }

  boolean canBe(String pronoun) {
    return switch (pronoun) {
      case "he" -> !sex.equals("f");
      case "she" -> !sex.equals("m");
      default -> true;
    };
  }
}
