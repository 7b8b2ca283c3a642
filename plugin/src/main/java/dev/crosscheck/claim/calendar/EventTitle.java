package dev.crosscheck.claim.calendar;

import dev.crosscheck.extraction.Reading;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A title that names an event by its place: "Second Battle of Alder (2020)".
 *
 * @param name without what stands in brackets: "Second Battle of Alder"
 * @param head what it is, lower case, one word: {@code battle}
 * @param place "Alder"
 */
record EventTitle(String name, String head, String place) {

  /** "The Second Battle of Alder". */
  private static final Set<String> NUMBERS = Set.of("first", "second", "third", "fourth", "fifth");

  private static final String OF = " of ";

  static Optional<EventTitle> of(Reading reading) {
    String title =
        reading.article().metadata().title().map(sourced -> sourced.value().strip()).orElse("");
    int bracket = title.indexOf(" (");
    String name = bracket > 0 ? title.substring(0, bracket) : title;
    int of = name.indexOf(OF);
    String kind = of > 0 ? name.substring(0, of).toLowerCase(Locale.ROOT) : "";
    int space = kind.indexOf(' ');
    String head =
        space > 0 && NUMBERS.contains(kind.substring(0, space)) ? kind.substring(space + 1) : kind;
    String place = of > 0 ? name.substring(of + OF.length()) : "";
    boolean named = !head.isEmpty() && head.indexOf(' ') < 0 && !place.isEmpty();
    return named && Character.isUpperCase(place.charAt(0))
        ? Optional.of(new EventTitle(name, head, place))
        : Optional.empty();
  }
}
