package dev.crosscheck.claim.calendar;

import dev.crosscheck.article.Passage;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which place the object of a verb like "captured" stands for. */
final class TakenPlaces {

  /** "The village of Alder", "the city of Port Alder". */
  private static final Set<String> PLACES =
      Set.of(
          "town",
          "city",
          "village",
          "settlement",
          "hamlet",
          "island",
          "port",
          "airport",
          "airbase",
          "base",
          "airfield",
          "bridge",
          "district",
          "neighbourhood",
          "neighborhood",
          "suburb");

  /** Passages that open an article; further down it tells of other places too. */
  private static final int OPENING = 4;

  private static final Set<String> FIGHTS = Set.of("battle", "siege", "capture", "fall");

  /** A place and the words that stand for it. */
  record Place(String name, Extent extent) {
    private static Place of(Extent extent) {
      return new Place(Texts.fold(extent.text()), extent);
    }
  }

  private final Reading reading;
  private final Optional<String> fight;

  TakenPlaces(Reading reading) {
    this.reading = reading;
    this.fight =
        EventTitle.of(reading)
            .filter(title -> FIGHTS.contains(title.head()))
            .map(EventTitle::place);
  }

  /**
   * The place that is taken: "Alder", "the town of Alder", in an article on the Battle of Alder
   * "the town"; not "parts of Alder".
   */
  Optional<Place> of(Participant theme) {
    Extent extent = theme.extent();
    Sentence sentence = extent.sentence();
    boolean noun = PLACES.contains(sentence.token(extent.end() - 1).lower());
    boolean of = noun && is(sentence, extent.end(), "of");
    int first = of ? extent.end() + 1 : extent.first();
    Optional<Extent> name =
        reading.names().in(sentence).stream()
            .filter(one -> !one.adjectival() && (of || isPlace(one.referent())))
            .map(NameMention::extent)
            .filter(one -> one.first() == first && (of || one.end() == extent.end()))
            .findFirst();
    if (name.isPresent()) {
      return name.map(Place::of);
    }
    boolean alone = extent.end() - extent.first() == 1 && isPerson(theme.referent());
    if ((isPlace(theme.referent()) || alone) && isName(extent)) {
      return Optional.of(Place.of(extent)); // towns bear names that people bear: "Hadley"
    }
    boolean the = noun && !of && theme.definite() && extent.end() - extent.first() == 2;
    return the && opens(sentence) ? fight.map(place -> new Place(place, extent)) : Optional.empty();
  }

  private boolean opens(Sentence sentence) {
    List<Passage> passages = reading.article().passages();
    return passages.subList(0, Math.min(OPENING, passages.size())).contains(sentence.passage());
  }

  private static boolean isName(Extent extent) {
    for (int at = extent.first(); at < extent.end(); at++) {
      if (!extent.sentence().token(at).is(Tag.PROPN)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPerson(Referent referent) {
    return referent.kind() == ReferentKind.PERSON;
  }

  private static boolean isPlace(Referent referent) {
    return referent.kind() == ReferentKind.PLACE || referent.kind() == ReferentKind.THING;
  }

  private static boolean is(Sentence sentence, int at, String lower) {
    return at < sentence.size() && sentence.token(at).lower().equals(lower);
  }
}
