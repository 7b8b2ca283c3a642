package dev.crosscheck.article;

import dev.crosscheck.facts.Revision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of an article as a whole.
 *
 * @param title its title
 * @param dateline the day it was published; unknown rather than today where nothing says it
 * @param publisher who published it, where {@code crosscheck.yml} or the front matter says so
 * @param revision what it says of its standing among other articles, where it does
 * @param fields all that the file says of itself outside its running text, in order
 */
public record Metadata(
    Optional<Sourced<String>> title,
    Optional<Sourced<LocalDate>> dateline,
    Optional<String> publisher,
    Optional<Revision> revision,
    List<Field> fields) {

  /** Keys, without hyphens and underscores, of the day on which the text was last changed. */
  private static final Set<String> CHANGED =
      Set.of(
          "lastmod",
          "lastmodified",
          "lastmodifiedat",
          "lastupdated",
          "lastupdate",
          "updated",
          "updatedat",
          "updatedon",
          "dateupdated",
          "modified",
          "modifieddate",
          "datemodified");

  public Metadata {
    fields = List.copyOf(fields);
  }

  /** Metadata of a file that says no more of itself and nothing of other articles. */
  public Metadata(
      Optional<Sourced<String>> title,
      Optional<Sourced<LocalDate>> dateline,
      Optional<String> publisher) {
    this(title, dateline, publisher, Optional.empty(), List.of());
  }

  /** The day of publication, where known. */
  public Optional<LocalDate> date() {
    return dateline.map(Sourced::value);
  }

  /** The last day on which the file says that it was changed; not that of its publication. */
  public Optional<LocalDate> changed() {
    return fields.stream()
        .filter(field -> CHANGED.contains(field.key()))
        .flatMap(field -> field.day().stream())
        .max(Comparator.naturalOrder());
  }
}
