package dev.crosscheck.article;

import dev.crosscheck.facts.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a file says of itself outside its running text: an entry of its front matter, an
 * attribute, the title that a shortcode shows.
 *
 * @param name its key, as written; items of a list have the list's
 * @param value its value, white space around it left out
 * @param span where the value stands
 */
public record Field(String name, String value, Span span) {

  /** The day that the value names in its own zone; empty where it is no date, or no such day. */
  public Optional<LocalDate> day() {
    return WrittenDate.parse(value).flatMap(WrittenDate::day);
  }

  /** Its key in small letters, without what joins words: {@code sourceurl}. */
  public String key() {
    return Entry.bare(name);
  }
}
