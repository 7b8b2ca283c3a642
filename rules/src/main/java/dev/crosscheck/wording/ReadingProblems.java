package dev.crosscheck.wording;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.ReadingProblem;
import java.util.List;

/** What could not be read, told as a finding so that no article goes unread unseen. */
public final class ReadingProblems {

  private ReadingProblems() {}

  /** What to report of one problem. */
  public static Finding finding(String rule, ReadingProblem problem) {
    return new Finding(
        rule,
        "the file " + problem.span().article(),
        List.of(Sides.of(problem.span(), "", "not read")),
        List.of(),
        sentence(problem.what()),
        sentence(problem.remedy()));
  }

  private static String sentence(String text) {
    return text.isEmpty() || text.endsWith(".") ? text : text + ".";
  }
}
