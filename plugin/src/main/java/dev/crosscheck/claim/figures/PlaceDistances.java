package dev.crosscheck.claim.figures;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.event.Attributions;
import dev.crosscheck.facts.Distance;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Compass;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How far places are from each other: "Alder (8 km north of Oddstad)", "Alder, a village 8 km from
 * Oddstad", "Alder lies about 8 km to the north of Oddstad".
 */
final class PlaceDistances {

  private static final Set<String> LIES =
      Set.of("is", "lies", "located", "situated", "sits", "stands", "lay");

  /** How distances are told that are longer than the straight line. */
  private static final Set<String> WAYS =
      Set.of("road", "rail", "drive", "train", "boat", "sea", "river", "downstream", "upstream");

  /** How much may be told of a place between its name and how far it is. */
  private static final int ASIDE = 7;

  private static final String METRES = "m";

  private final Reading reading;
  private final Attributions voices;

  private PlaceDistances(Reading reading) {
    this.reading = reading;
    this.voices = new Attributions(reading.quotations());
  }

  static List<Distance> of(Reading reading) {
    PlaceDistances distances = new PlaceDistances(reading);
    List<Distance> told = new ArrayList<>();
    for (QuantityMention mention : reading.quantities()) {
      if (mention.quantity().measure().equals(METRES)) {
        distances.read(mention).ifPresent(told::add);
      }
    }
    return told;
  }

  private Optional<Distance> read(QuantityMention mention) {
    Sentence sentence = mention.extent().sentence();
    if (isByWay(mention.extent())) {
      return Optional.empty();
    }
    int at = Bearings.beyond(mention.extent());
    at += is(sentence, at, "to") && is(sentence, at + 1, "the") ? 2 : 0;
    String heading = heading(sentence, at);
    at += heading.isEmpty() ? 0 : 1;
    boolean outside = is(sentence, at, "outside");
    if (!outside && !is(sentence, at, "of") && !is(sentence, at, "from")) {
      return Optional.empty();
    }
    at += outside && is(sentence, at + 1, "of") ? 2 : 1;
    Optional<NameMention> from = name(sentence, beyondSort(sentence, at));
    Optional<NameMention> place = from.flatMap(name -> located(mention.extent()));
    return place
        .filter(one -> !key(one).equals(key(from.get())))
        .map(one -> distance(mention, heading, one, from.get()));
  }

  private static boolean isByWay(Extent distance) {
    Sentence sentence = distance.sentence();
    for (int at = distance.end(); at < Math.min(sentence.size(), distance.end() + ASIDE); at++) {
      if (WAYS.contains(sentence.token(at).lower())) {
        return true;
      }
    }
    return false;
  }

  private Distance distance(
      QuantityMention mention, String heading, NameMention place, NameMention from) {
    boolean ordered = key(from).compareTo(key(place)) < 0;
    String one = ordered ? key(from) : key(place);
    String other = ordered ? key(place) : key(from);
    Sentence sentence = mention.extent().sentence();
    Extent extent = Extent.of(sentence, mention.extent().first(), from.extent().end());
    return new Distance(
        extent.span(),
        Texts.fold(extent.text()),
        one + "|" + other,
        Texts.fold(place.text()) + " is from " + Texts.fold(from.text()),
        mention.quantity().range(),
        ordered ? heading : turned(heading),
        voices.at(sentence, mention.extent().first()));
  }

  /** {@code ne} of "north-east" and "northeast"; empty for another word. */
  private static String heading(Sentence sentence, int at) {
    String word = at < sentence.size() ? sentence.token(at).lower() : "";
    return Compass.isPoint(word)
        ? initial(word, "north")
            + initial(word, "south")
            + initial(word, "east")
            + initial(word, "west")
        : "";
  }

  private static String initial(String word, String direction) {
    return word.contains(direction) ? direction.substring(0, 1) : "";
  }

  /** Which way it is back. */
  private static String turned(String heading) {
    StringBuilder turned = new StringBuilder();
    heading.chars().forEach(point -> turned.append("snwe".charAt("nsew".indexOf(point))));
    return turned.toString();
  }

  /** "The capital Oddstad", "the city of Oddstad". */
  private static int beyondSort(Sentence sentence, int from) {
    int at = is(sentence, from, "the") ? from + 1 : from;
    if (at < sentence.size() && Bearings.SORTS.contains(sentence.token(at).lower())) {
      return is(sentence, at + 1, "of") ? at + 2 : at + 1;
    }
    return from;
  }

  private Optional<NameMention> name(Sentence sentence, int first) {
    return reading.names().in(sentence).stream()
        .filter(name -> name.extent().first() == first && !name.adjectival() && canBePlace(name))
        .findFirst();
  }

  /** Of whom or what it is told how far it is: the place before it, and nothing that moves. */
  private Optional<NameMention> located(Extent distance) {
    Sentence sentence = distance.sentence();
    int at = distance.first();
    if (at > 0 && is(sentence, at - 1, "(")) {
      return nameBefore(sentence, at - 1).filter(PlaceDistances::canBePlace);
    }
    int end = at;
    boolean lies = false;
    while (at > 0 && end - at < ASIDE && !closes(sentence, at - 1)) {
      at--;
      String word = sentence.token(at).lower();
      lies |= LIES.contains(word) || Bearings.SORTS.contains(word);
    }
    int name = is(sentence, at - 1, ",") ? at - 1 : at;
    boolean place = lies;
    return nameBefore(sentence, name).filter(one -> isPlace(one) || place && canBePlace(one));
  }

  /** A comma, a name, or a verb that tells of something else ends what is told aside. */
  private boolean closes(Sentence sentence, int at) {
    boolean verb = sentence.token(at).is(Tag.VERB) && !LIES.contains(sentence.token(at).lower());
    return verb || sentence.token(at).is(Tag.PUNCT) || nameBefore(sentence, at + 1).isPresent();
  }

  private Optional<NameMention> nameBefore(Sentence sentence, int end) {
    return reading.names().in(sentence).stream()
        .filter(name -> name.extent().end() == end && !name.adjectival())
        .findFirst();
  }

  private static boolean isPlace(NameMention name) {
    return name.referent().kind() == ReferentKind.PLACE && canBePlace(name);
  }

  /** Small towns are in no table, and some bear a person's name; a country has no one spot. */
  private static boolean canBePlace(NameMention name) {
    boolean alone = name.extent().end() - name.extent().first() == 1;
    return switch (name.referent().kind()) {
      case PLACE -> !name.referent().isCountry();
      case THING -> true;
      case PERSON -> alone;
      default -> false;
    };
  }

  private static String key(NameMention name) {
    return Texts.fold(name.text()).toLowerCase(Locale.ROOT);
  }

  private static boolean is(Sentence sentence, int at, String lower) {
    return at >= 0 && at < sentence.size() && sentence.token(at).lower().equals(lower);
  }
}
