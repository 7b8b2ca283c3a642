package dev.crosscheck.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an article's front matter says of its standing among others.
 *
 * @param span where it says so
 * @param corrects paths or names of the articles that it corrects, as written
 * @param superseded whether another article has taken its place
 * @param updated the day it was brought up to date
 */
public record Revision(
    Span span, List<String> corrects, boolean superseded, Optional<LocalDate> updated)
    implements Statement {

  public Revision {
    corrects = List.copyOf(corrects);
  }
}
