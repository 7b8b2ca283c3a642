package dev.crosscheck.events;

import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Noun phrases and short sentences for readers. */
final class Wording {

  private static final Map<String, String> NOUNS =
      Map.ofEntries(
          Map.entry("arrive", "the arrival of"),
          Map.entry("send", "the sending of"),
          Map.entry("deploy", "the deployment of"),
          Map.entry("depart", "the departure of"),
          Map.entry("leave", "the departure of"),
          Map.entry("return", "the return of"),
          Map.entry("move", "the movement of"),
          Map.entry("movement", "the movement of"),
          Map.entry("kill", "the killing of"),
          Map.entry("die", "the death of"),
          Map.entry("injure", "the injuring of"),
          Map.entry("arrest", "the arrest of"),
          Map.entry("capture", "the capture of"),
          Map.entry("sign", "the signing of"),
          Map.entry("appoint", "the appointment of"),
          Map.entry("born", "the birth of"),
          Map.entry("birth", "the birth of"),
          Map.entry("death", "the death of"),
          Map.entry("elect", "the election of"),
          Map.entry("attack", "the attack on"),
          Map.entry("open", "the opening of"),
          Map.entry("close", "the closing of"),
          Map.entry("launch", "the launch of"),
          Map.entry("publish", "the publication of"),
          Map.entry("release", "the release of"),
          Map.entry("visit", "the visit to"),
          Map.entry("buy", "the purchase of"),
          Map.entry("sell", "the sale of"),
          Map.entry("crash", "the crash of"),
          Map.entry("collapse", "the collapse of"),
          Map.entry("shoot", "the shooting of"),
          Map.entry("charge", "the charging of"),
          Map.entry("merge", "the merger of"),
          Map.entry("build", "the building of"),
          Map.entry("destroy", "the destruction of"));

  /** Ends of the kinds and families that are nouns of doing themselves: "explosion", "payment". */
  private static final List<String> NOMINAL =
      List.of("sion", "tion", "ment", "al", "ing", "age", "ure", "ship");

  private Wording() {}

  /** What is done to whom is counted: "the number of people killed". */
  private static final Map<String, String> DONE =
      Map.ofEntries(
          Map.entry("kill", "killed"),
          Map.entry("die", "killed"),
          Map.entry("death", "killed"),
          Map.entry("injure", "injured"),
          Map.entry("injury", "injured"),
          Map.entry("shoot", "shot"),
          Map.entry("arrest", "arrested"),
          Map.entry("charge", "charged"),
          Map.entry("rescue", "rescued"),
          Map.entry("kidnap", "kidnapped"),
          Map.entry("evacuate", "evacuated"),
          Map.entry("capture", "captured"),
          Map.entry("destroy", "destroyed"),
          Map.entry("buy", "bought"),
          Map.entry("sell", "sold"),
          Map.entry("send", "sent"));

  /**
   * "the arrival of North Korean troops"; the kind where all agree on it, else the family.
   *
   * @param shown accounts, at least one
   * @param around all accounts of that subject, by which it is called
   */
  static String subject(List<Account> shown, List<Account> around) {
    String about = about(shown.get(0), around);
    String kind = kind(shown);
    String noun = NOUNS.get(kind);
    if (noun != null) {
      return noun + " " + about;
    }
    String family = shown.get(0).family();
    boolean isNoun = NOMINAL.stream().anyMatch(family::endsWith);
    return isNoun ? "the " + family + " of " + about : "what is said of " + about;
  }

  /** "the number of North Korean troops". */
  static String number(List<Account> shown, List<Account> around) {
    String done = DONE.get(kind(shown));
    return "the number of " + about(shown.get(0), around) + (done == null ? "" : " " + done);
  }

  private static String kind(List<Account> shown) {
    EventClaim first = shown.get(0).claim();
    boolean oneKind = shown.stream().allMatch(one -> one.claim().kind().equals(first.kind()));
    return oneKind ? first.kind() : first.family();
  }

  /**
   * The plainest name of it: of the shortest, the commonest. A group keeps its owner's name where
   * any article gives it: "Norwegian troops", not "troops".
   */
  private static String about(Account shown, List<Account> around) {
    Map<String, Long> names =
        around.stream()
            .filter(one -> one.about().equals(shown.about()))
            .flatMap(one -> referent(one).stream())
            .collect(Collectors.groupingBy(Referent::name, TreeMap::new, Collectors.counting()));
    boolean group = referent(shown).filter(one -> one.kind() == ReferentKind.GROUP).isPresent();
    return names.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Long> name) -> group && !owned(name.getKey()))
                .thenComparing(name -> group ? words(name.getKey()) : 0)
                .thenComparing(name -> -name.getValue()))
        .map(Map.Entry::getKey)
        .orElse("it");
  }

  private static boolean owned(String name) {
    return name.chars().anyMatch(Character::isUpperCase);
  }

  private static int words(String name) {
    return name.split(" ").length;
  }

  private static Optional<Referent> referent(Account account) {
    return account.claim().theme().or(account.claim()::actor);
  }

  /** "a", "a and b", "a, b and c". */
  static String list(Collection<String> parts) {
    List<String> all = List.copyOf(parts);
    if (all.size() < 2) {
      return String.join("", all);
    }
    return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
  }
}
