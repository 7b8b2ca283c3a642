package dev.crosscheck.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of an article as a whole.
 *
 * @param title its title
 * @param dateline the day it was published; unknown rather than today where nothing says it
 * @param publisher who published it, where {@code crosscheck.yml} or the front matter says so
 */
public record Metadata(
    Optional<Sourced<String>> title,
    Optional<Sourced<LocalDate>> dateline,
    Optional<String> publisher) {

  public Optional<LocalDate> date() {
    return dateline.map(Sourced::value);
  }
}
