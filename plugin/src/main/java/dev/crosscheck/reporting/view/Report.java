package dev.crosscheck.reporting.view;

import dev.crosscheck.check.CheckResult;
import java.io.IOException;

/**
 * One way to write down a result. It is a pure function of the result: equal results give equal
 * text, whatever the locale, the zone or the day.
 */
public interface Report {

  /** The name by which a user asks for it: {@code html}. */
  String format();

  /** The file that it is written to: {@code report.html}. */
  String fileName();

  /**
   * Writes the whole report, with {@code \n} between lines.
   *
   * @throws IOException if {@code out} fails
   */
  void render(CheckResult result, Appendable out) throws IOException;
}
