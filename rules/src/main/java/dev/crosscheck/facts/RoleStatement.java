package dev.crosscheck.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An office that an article gives to a person whom it names in full, and that one person holds in
 * one place at a time: "Ada Holm, mayor of Bergen,".
 *
 * @param span office and name
 * @param text as written
 * @param holder key of the person's full name
 * @param name as the article names the person
 * @param office "mayor", "governor", "prime minister" …
 * @param owner the place whose office it is, where the article says so
 * @param asOf a day that its sentence tells of, else the article's dateline, where known
 */
public record RoleStatement(
    Span span,
    String text,
    String holder,
    String name,
    String office,
    Optional<Referent> owner,
    Optional<LocalDate> asOf)
    implements Statement {

  @Override
  public Optional<String> subject() {
    return Optional.of("office of " + holder);
  }

  /** Whether it stands after the other in the order of articles and places. */
  public boolean follows(RoleStatement other) {
    return span.compareTo(other.span) > 0;
  }

  /** "mayor of Bergen", "mayor". */
  public String says() {
    return owner.map(place -> office + " of " + place.name()).orElse(office);
  }
}
