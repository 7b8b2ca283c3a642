package dev.crosscheck.reporting.view;

import java.io.IOException;

/**
 * One way to write down what was found. It is a pure function of the dossier: equal dossiers give
 * equal text, whatever the locale, the zone or the day.
 */
public interface Report {

  /**
   * Writes the whole report, with {@code \n} between lines.
   *
   * @throws IOException if {@code out} fails
   */
  void render(Dossier dossier, Appendable out) throws IOException;
}
