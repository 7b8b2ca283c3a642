package dev.crosscheck.evaluation;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a report says that harm was done. */
final class IncidentPlace {

  /** Last words of places that are more or less than a city, and the states. */
  private static final Set<String> NO_CITY =
      Set.of(
          ("Street St Avenue Ave Road Drive Lane State Mall Airport Inn Hotel Channel Reservoir Boulevard Highway Court Place Way Terrace Parkway"
                  + " Circle Trail Pike County Park"
                  + " Hospital Center School River Lake Parish District States U.S. Alabama Alaska"
                  + " Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii"
                  + " Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland"
                  + " Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada"
                  + " Hampshire Jersey Mexico Carolina Dakota Ohio Oklahoma Oregon Pennsylvania Island"
                  + " Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming")
              .split(" "));

  private static final Set<String> FORCES = Set.of("police", "firefighters", "paramedics");
  private static final Set<String> QUARTERS =
      Set.of("neighborhood", "neighbourhood", "section", "subdivision", "district");
  private static final Pattern FORCE =
      Pattern.compile("(.+?) (?:Metro |Metropolitan )?(?:Police|Fire|Public Safety|PD)\\b");

  private IncidentPlace() {}

  /**
   * The place that is named most often, by itself, as where harm was done or, twice, as the town
   * whose force deals with it; streets, counties and the like are no cities.
   */
  static String of(List<EventMention> harm, Reading reading) {
    List<String> named = new ArrayList<>();
    harm.stream().flatMap(e -> e.place().stream()).forEach(p -> named.add(p.referent().name()));
    for (NameMention name : reading.names()) {
      if (name.referent().kind() == ReferentKind.PLACE && !name.adjectival()) {
        String after = after(name);
        int times = FORCES.contains(after) ? 2 : QUARTERS.contains(after) ? 0 : 1;
        named.addAll(Collections.nCopies(times, name.referent().name()));
      } else if (name.referent().kind() == ReferentKind.ORGANISATION) {
        seat(name).ifPresent(town -> named.addAll(List.of(town, town)));
      }
    }
    return most(cities(named)).orElse("").toLowerCase(Locale.ROOT);
  }

  private static String after(NameMention name) {
    Sentence sentence = name.extent().sentence();
    int end = name.extent().end();
    return end < sentence.size() ? sentence.token(end).lower() : "";
  }

  /** The town of a town's force: "Salina" of "Salina Police Department". */
  private static Optional<String> seat(NameMention body) {
    Matcher force = FORCE.matcher(body.text());
    return force.lookingAt() ? Optional.of(force.group(1)) : Optional.empty();
  }

  private static List<String> cities(List<String> places) {
    return places.stream().filter(place -> !NO_CITY.contains(last(place))).toList();
  }

  private static String last(String place) {
    String word = place.substring(place.lastIndexOf(' ') + 1);
    boolean shouted = word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
    String plain = word.equals("U.S.") ? word : word.replace(".", "");
    return shouted ? plain.charAt(0) + plain.substring(1).toLowerCase(Locale.ROOT) : plain;
  }

  /** The one that stands most often among them; of several the first. */
  static <T> Optional<T> most(List<T> all) {
    Map<T, Long> counts =
        all.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    T best = null;
    for (T each : all) {
      best = best == null || counts.get(each) > counts.get(best) ? each : best;
    }
    return Optional.ofNullable(best);
  }
}
