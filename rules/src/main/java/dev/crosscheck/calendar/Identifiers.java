package dev.crosscheck.calendar;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.LinkedIdentifier;
import java.util.List;
import java.util.Locale;

/** Numbers of public registers that a link names otherwise than its address. */
public final class Identifiers {

  private Identifiers() {}

  /** Whether words and address name two entries of one register. */
  public static boolean contradict(LinkedIdentifier link) {
    return !link.named().equals(link.target());
  }

  /** What to report of them. */
  public static Finding finding(String rule, LinkedIdentifier link) {
    String scheme = link.scheme().toUpperCase(Locale.ROOT);
    return new Finding(
        rule,
        "the number of " + Side.quoted(link.text()),
        List.of(Side.of(link.span(), link.text(), scheme + " " + link.named())),
        List.of(),
        "The words of the link say "
            + scheme
            + " "
            + link.named()
            + ", its address ("
            + link.address()
            + ") says "
            + link.target()
            + ".",
        "Correct the number or the address.");
  }
}
