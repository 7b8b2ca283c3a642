package dev.crosscheck.configuration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a newsroom holds for true: its {@code facts.yml}. Every entry knows the line it stands on.
 *
 * @param file the sheet as messages name it; empty where there is none
 * @param names persons, organisations and places, as the newsroom spells them
 * @param roles who holds what office, and when
 * @param births when persons were born
 * @param dates on which day something happened
 * @param figures how many of something there are
 */
public record FactSheet(
    String file,
    List<Name> names,
    List<Role> roles,
    List<Birth> births,
    List<KeyDate> dates,
    List<Figure> figures) {

  public static final FactSheet NONE =
      new FactSheet("", List.of(), List.of(), List.of(), List.of(), List.of());

  public FactSheet {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    births = List.copyOf(births);
    dates = List.copyOf(dates);
    figures = List.copyOf(figures);
  }

  /** Whether the newsroom has none. */
  public boolean isEmpty() {
    return file.isEmpty();
  }

  /**
   * @param aliases other names of the same bearer that are right as well
   */
  public record Name(String name, List<String> aliases, int line) {

    public Name {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * @param person a full name
   * @param role the office without its owner: "mayor"
   * @param owner whose office it is: "Port Alder"; empty where the sheet does not say
   * @param from first day; unknown where empty
   * @param until last day; to this day where empty
   */
  public record Role(
      String person,
      String role,
      String owner,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      int line) {}

  /**
   * @param person a full name
   */
  public record Birth(String person, LocalDate born, int line) {}

  /**
   * @param event a kind of event: "open", "sign"
   * @param subject the name of whom or what it happened to
   */
  public record KeyDate(String event, String subject, LocalDate date, int line) {}

  /**
   * @param counted the counted noun, in the singular or plural: "inhabitants"
   * @param subject the name of what has them
   * @param value how many
   * @param tolerance how far off a number may be, as a share of the value: 0.05
   * @param from first day of publication that the figure holds for
   * @param until last day
   */
  public record Figure(
      String counted,
      String subject,
      double value,
      double tolerance,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      int line) {}
}
