package dev.crosscheck.figures;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.HeadlineName;

/** Names of headlines that have another number in the text. */
public final class HeadlineNames {

  /** So many words of its sentence, or uses of its name, show that the text tells of it. */
  private static final int FEWEST = 2;

  private HeadlineNames() {}

  /**
   * Whether both are one name: the text has it again and again, or tells of it in the headline's
   * words. What the headline names for the first time is told of beside the one before it.
   */
  public static boolean areOne(HeadlineName name) {
    return !name.shared().isEmpty() && (name.times() >= FEWEST || name.shared().size() >= FEWEST);
  }

  /** What to report of it. */
  public static Finding finding(String rule, HeadlineName name) {
    return new HeadlineSides(
            Evidence.of(name.span(), name.text(), name.text()),
            Evidence.of(name.told(), name.toldText(), name.toldText()))
        .finding(
            rule,
            "what the headline names",
            "The text has the name with another number, and nowhere “%s”.".formatted(name.text()));
  }
}
