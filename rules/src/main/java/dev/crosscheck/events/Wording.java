package dev.crosscheck.events;

import dev.crosscheck.facts.EventClaim;
import dev.crosscheck.facts.Referent;
import java.util.Collection;
import java.util.List;
import java.util.Map;

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
          Map.entry("build", "the building of"),
          Map.entry("destroy", "the destruction of"));

  private Wording() {}

  /** "the arrival of North Korean troops"; the kind where all agree on it, else the family. */
  static String subject(List<Account> accounts) {
    EventClaim first = accounts.get(0).claim();
    boolean oneKind = accounts.stream().allMatch(one -> one.claim().kind().equals(first.kind()));
    String noun = NOUNS.get(oneKind ? first.kind() : first.family());
    return noun == null ? "what is told of " + about(first) : noun + " " + about(first);
  }

  /** The name of whom or what a claim is about. */
  static String about(EventClaim claim) {
    return claim.theme().or(claim::actor).map(Referent::name).orElse("it");
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
