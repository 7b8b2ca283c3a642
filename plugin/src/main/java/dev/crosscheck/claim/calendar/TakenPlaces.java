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
import java.util.ArrayList;
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
          "capital",
          "stronghold",
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

  /** "Alder village" is Alder; "Alder airport" is not. */
  private static final Set<String> SETTLEMENTS =
      Set.of("town", "city", "village", "settlement", "hamlet");

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
   * The places that are taken: "Alder", "the town of Alder", "Alder village", in an article on the
   * Battle of Alder "the town", and "several towns, including Alder and Brenna"; not "parts of
   * Alder".
   */
  List<Place> of(Participant theme) {
    Extent extent = theme.extent();
    Sentence sentence = extent.sentence();
    String head = sentence.token(extent.end() - 1).lower();
    if (isSeveral(head)) {
      return listed(sentence, behindIncluding(extent));
    }
    boolean noun = PLACES.contains(head);
    boolean of = noun && is(sentence, extent.end(), "of");
    int first = of ? extent.end() + 1 : extent.first();
    boolean behind = !of && SETTLEMENTS.contains(sentence.token(extent.end() - 1).text());
    int end = behind ? extent.end() - 1 : extent.end();
    Optional<Place> place =
        reading.names().in(sentence).stream()
            .filter(one -> !one.adjectival() && (of || isPlace(one.referent())))
            .map(NameMention::extent)
            .filter(one -> one.first() == first)
            .filter(one -> of || one.end() == extent.end() || one.end() == end)
            .findFirst()
            .map(Place::of);
    if (place.isEmpty()) {
      place = unread(theme, behind);
    }
    return place.map(one -> withOthers(sentence, one)).orElse(List.of());
  }

  /** What is read as no name of a place: "Sandvik", "Hadley", "Sandvik village", "the town". */
  private Optional<Place> unread(Participant theme, boolean settlement) {
    Extent extent = theme.extent();
    Sentence sentence = extent.sentence();
    boolean alone = extent.end() - extent.first() == 1 && isPerson(theme.referent());
    if ((isPlace(theme.referent()) || alone) && isName(extent)) {
      return Optional.of(Place.of(extent)); // towns bear names that people bear: "Hadley"
    }
    if (extent.end() - extent.first() < 2) {
      return Optional.empty();
    }
    Extent name = Extent.of(sentence, extent.first(), extent.end() - 1);
    boolean noun = PLACES.contains(sentence.token(name.end()).lower());
    boolean the = noun && theme.definite() && name.end() - name.first() == 1 && opens(sentence);
    return settlement && isName(name)
        ? Optional.of(Place.of(name))
        : the ? fight.map(place -> new Place(place, extent)) : Optional.empty();
  }

  /** "The town of Alder (3 May), and the village of Brenna (4 May)": each has its own day. */
  private List<Place> withOthers(Sentence sentence, Place place) {
    List<Place> places = new ArrayList<>(List.of(place));
    int at = behindBracket(sentence, place.extent().end());
    if (at > place.extent().end()) {
      places.addAll(listed(sentence, at));
    }
    return places;
  }

  /** The names of a list that goes on there, with or without nouns and brackets. */
  List<Place> listed(Sentence sentence, int from) {
    List<Place> places = new ArrayList<>();
    int at = from;
    while (at < sentence.size()) {
      int first = behindNoun(sentence, at);
      int end = first;
      while (end < sentence.size() && Character.isUpperCase(sentence.token(end).text().charAt(0))) {
        end++;
      }
      if (end == first) {
        return places;
      }
      places.add(Place.of(Extent.of(sentence, first, end)));
      at = behindBracket(sentence, end);
      if (at == sentence.size() || !isJoint(sentence, at)) {
        return places;
      }
    }
    return places;
  }

  /** Behind commas, "and", "the", and "small village of". */
  private static int behindNoun(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size()
        && (isJoint(sentence, at) || sentence.token(at).is(Tag.DET, Tag.ADJ))) {
      at++;
    }
    boolean noun = at < sentence.size() && isPlaceNoun(sentence.token(at).lower());
    return noun && is(sentence, at + 1, "of") ? at + 2 : noun ? at + 1 : at;
  }

  private static boolean isJoint(Sentence sentence, int at) {
    return sentence.token(at).text().equals(",") || sentence.token(at).is(Tag.CCONJ);
  }

  /** Behind what stands in brackets there; the same place where nothing does. */
  private static int behindBracket(Sentence sentence, int open) {
    if (!is(sentence, open, "(")) {
      return open;
    }
    int at = open;
    while (at < sentence.size() && !is(sentence, at, ")")) {
      at++;
    }
    return Math.min(at + 1, sentence.size());
  }

  /** "Several towns east of the river, including": no verb stands in between. */
  private static int behindIncluding(Extent several) {
    Sentence sentence = several.sentence();
    for (int at = several.end(); at < sentence.size(); at++) {
      if (is(sentence, at, "including")) {
        return at + 1;
      }
      if (sentence.token(at).is(Tag.VERB, Tag.AUX)) {
        return sentence.size();
      }
    }
    return sentence.size();
  }

  private static boolean isPlaceNoun(String lower) {
    return PLACES.contains(lower) || isSeveral(lower);
  }

  private static boolean isSeveral(String lower) {
    return lower.equals("cities")
        || lower.endsWith("s") && PLACES.contains(lower.substring(0, lower.length() - 1));
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
