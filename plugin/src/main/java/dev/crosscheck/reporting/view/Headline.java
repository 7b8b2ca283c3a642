package dev.crosscheck.reporting.view;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A finding as a question that takes no side: "The opening of the bridge: 4 May or 9 May?" */
public final class Headline {

  private static final int SUBJECT = 120;
  private static final int POSITION = 60;
  private static final int POSITIONS = 3;

  private Headline() {}

  /** On one line. */
  public static String of(Finding finding) {
    String subject = Messages.capital(Plain.line(finding.subject(), SUBJECT));
    Set<String> distinct = new LinkedHashSet<>();
    boolean said = true;
    for (Evidence side : finding.evidence()) {
      String position = Plain.line(side.position(), POSITION);
      if (!position.isEmpty()) {
        distinct.add(position);
        said &= subject.contains(position);
      }
    }
    return said || distinct.size() < 2
        ? subject
        : subject + ": " + either(new ArrayList<>(distinct)) + "?";
  }

  private static String either(List<String> positions) {
    int count = positions.size();
    if (count > POSITIONS) {
      return String.join(", ", positions.subList(0, POSITIONS))
          + " or "
          + Messages.counted(count - POSITIONS, "more reading");
    }
    boolean ambiguous = false;
    for (String position : positions) {
      ambiguous |= position.contains(" or ");
    }
    return String.join(", ", positions.subList(0, count - 1))
        + (ambiguous ? ", or " : " or ")
        + positions.get(count - 1);
  }
}
