package dev.crosscheck.standing;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/**
 * A name for a finding that outlives edits elsewhere in its articles: made of the rule, the paths
 * and the words, of no line number, and the same whichever side comes first.
 */
final class Fingerprint {

  private Fingerprint() {}

  /**
   * @param before how many findings of the same rule, paths and words come before it
   * @return 64 hexadecimal digits
   */
  static String of(Finding finding, int before) {
    List<String> each = new ArrayList<>();
    for (Evidence side : finding.evidence()) {
      each.add(side(side));
    }
    Collections.sort(each);
    String sides = String.join("\u0001", each);
    String name = finding.rule() + "\u0001" + sides + (before == 0 ? "" : "\u0001" + before);
    return HexFormat.of().formatHex(sha256().digest(name.getBytes(StandardCharsets.UTF_8)));
  }

  private static String side(Evidence side) {
    return side.span().article() + "\u0002" + folded(side.quoted());
  }

  /** However a line of the file is broken, its words are the same. */
  private static String folded(String words) {
    StringBuilder folded = new StringBuilder(words.length());
    boolean space = false;
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
        space = !folded.isEmpty();
      } else {
        folded.append(space ? " " : "").append(unit);
        space = false;
      }
    }
    return folded.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
