package dev.crosscheck.calendar;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.LinkedIdentifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Numbers of public registers, and versions, that a link names otherwise than its address. */
public final class Identifiers {

  private static final Set<String> REGISTERS = Set.of("cve", "rfc");

  private Identifiers() {}

  /** Whether words and address name two entries of one register, or two versions. */
  public static boolean contradict(LinkedIdentifier link) {
    if (hasInSection(link)) {
      return false;
    }
    return switch (link.scheme()) {
      case "version" -> isSlip(link.named().split("\\."), link.target().split("\\."));
      case "issue" -> !link.named().equals(link.target()) && isLikelyIssue(link);
      default -> !link.named().equals(link.target());
    };
  }

  /** {@code rfc9568#differences-from-rfc-5798} tells of both. */
  private static boolean hasInSection(LinkedIdentifier link) {
    int section = link.address().indexOf('#');
    return section >= 0 && link.address().indexOf(link.named(), section) >= 0;
  }

  /** "#1" and "#2" count links; a slip loses or adds one digit at the most. */
  private static boolean isLikelyIssue(LinkedIdentifier link) {
    return link.named().length() > 1
        && Math.abs(link.named().length() - link.target().length()) <= 1;
  }

  /** One part is another; the page of 5.3.0 can be that of all that came of 5.3. */
  private static boolean isSlip(String[] named, String[] target) {
    int different = 0;
    for (int i = 0; i < named.length && named.length == target.length; i++) {
      different += named[i].equals(target[i]) ? 0 : 1;
    }
    return different == 1 && !target[target.length - 1].equals("0");
  }

  /** What to report of them. */
  public static Finding finding(String rule, LinkedIdentifier link) {
    String scheme =
        REGISTERS.contains(link.scheme()) ? link.scheme().toUpperCase(Locale.ROOT) : link.scheme();
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
