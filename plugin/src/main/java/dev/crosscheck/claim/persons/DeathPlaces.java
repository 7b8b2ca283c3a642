package dev.crosscheck.claim.persons;

import dev.crosscheck.claim.context.LookingBack;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.DeathPlace;
import dev.crosscheck.facts.DeathPlace.Site;
import dev.crosscheck.language.ModalVerbs;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the dead of an article died: by their names, and of the only man, woman or child among
 * them.
 */
final class DeathPlaces {

  private static final Set<String> HOSPITALS =
      Set.of("hospital", "hospitals", "clinic", "infirmary", "hospice");

  /** Hospitals by their second word: "Jacobi Medical Center". */
  private static final Set<String> CENTERS = Set.of("center", "centre", "centers");

  private static final Set<String> MEDICAL = Set.of("medical", "trauma");

  private static final Set<String> SCENES =
      Set.of("scene", "spot", "home", "house", "apartment", "residence", "instantly", "inside");

  private static final Set<String> PRONOUNCED = Set.of("pronounced", "declared");

  private static final Set<String> FOUND = Set.of("found", "discovered");

  /** Events that have a place of their own: "died in a shooting at the house". */
  private static final Set<String> EVENTS =
      Set.of("shooting", "accident", "crash", "fire", "incident", "explosion", "attack");

  private static final Set<String> DENIED =
      Set.of("not", "n't", "never", "nearly", "almost", "if", "to", "whether");

  private static final Set<String> TAKEN =
      Set.of("take", "rush", "transport", "airlift", "fly", "drive", "bring", "transfer");

  /** Words of "while en route", whatever they are taken for. */
  private static final Set<String> ON_THE_WAY = Set.of("while", "en", "route");

  private static final int BEHIND = 10;
  private static final int BEFORE = 14;
  private static final int MOST_BETWEEN = 8;

  private final Reading reading;
  private final Particulars particulars;
  private final Affected affected;
  private final LookingBack past;
  private final List<Befallen> told = new ArrayList<>();

  private DeathPlaces(Reading reading, Particulars particulars, Bearers bearers) {
    this.reading = reading;
    this.particulars = particulars;
    this.affected = new Affected(reading, bearers);
    this.past = new LookingBack(reading);
  }

  static List<Circumstance> of(Reading reading, Particulars particulars, Bearers bearers) {
    DeathPlaces places = new DeathPlaces(reading, particulars, bearers);
    for (Sentence sentence : reading.sentences()) {
      for (int at = 1; at < sentence.size(); at++) {
        places.read(sentence, at);
      }
    }
    return places.circumstances();
  }

  private List<Circumstance> circumstances() {
    List<Circumstance> all =
        new ArrayList<>(Befallen.named(told, particulars, "the place of death"));
    all.addAll(Befallen.only(told, particulars, "dead", whom -> "where the " + whom + " died"));
    return all;
  }

  private void read(Sentence sentence, int at) {
    String word = sentence.token(at).lower();
    if (word.equals("died")) {
      tell(sentence, at, at, false, place(sentence, at, at));
    } else if (word.equals("dead")) {
      dead(sentence, at);
    }
  }

  /** "Was pronounced dead", "found her dead". */
  private void dead(Sentence sentence, int dead) {
    for (int at = dead - 1; at >= Math.max(0, dead - MOST_BETWEEN); at--) {
      String word = sentence.token(at).lower();
      if (PRONOUNCED.contains(word) || FOUND.contains(word)) {
        boolean found = FOUND.contains(word);
        Optional<Site> site = place(sentence, at, dead);
        tell(sentence, at, dead, !found, found ? site.or(() -> Optional.of(Site.SCENE)) : site);
        return;
      }
      if (sentence.token(at).is(Tag.VERB)) {
        return;
      }
    }
  }

  private void tell(Sentence sentence, int verb, int end, boolean pronounced, Optional<Site> site) {
    if (site.isEmpty() || isOpen(sentence, verb) || isOfAnotherYear(sentence)) {
      return;
    }
    List<AffectedPerson> whom =
        verb + 1 < end
            ? affected.persons(sentence, verb + 1, end)
            : affected.subject(sentence, verb);
    int last = Math.max(end + 1, placeEnd(sentence, end));
    int first = placeEnd(sentence, end) < 0 ? placeBefore(sentence, verb) : verb;
    Extent extent = Extent.of(sentence, first < 0 ? verb : first, last);
    String words = Texts.fold(extent.text());
    for (AffectedPerson person : whom) {
      told.add(
          new Befallen(
              extent,
              person,
              new DeathPlace(site.get(), pronounced, false, person.sex(), words),
              new DeathPlace(site.get(), pronounced, true, person.sex(), words)));
    }
  }

  /** "Another woman" is of the same story. */
  private boolean isOfAnotherYear(Sentence sentence) {
    return past.isOfAnotherYear(sentence)
        && sentence.tokens().stream().noneMatch(token -> token.lower().equals("another"));
  }

  private static boolean isOpen(Sentence sentence, int verb) {
    for (int at = Math.max(0, verb - 3); at < verb; at++) {
      boolean open = ModalVerbs.leavesOpen(sentence.token(at));
      if (open || DENIED.contains(sentence.token(at).lower())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Site> place(Sentence sentence, int verb, int last) {
    int end = placeEnd(sentence, last);
    if (end > 0) {
      return site(sentence, last, end);
    }
    return placeBefore(sentence, verb) >= 0 ? Optional.of(Site.HOSPITAL) : Optional.empty();
  }

  /** The way to the hospital is one of the sites, the way home is none. */
  private static Optional<Site> site(Sentence sentence, int verb, int end) {
    boolean hospital = isHospital(sentence, end - 1);
    for (int at = verb + 1; at < end; at++) {
      String word = sentence.token(at).lower();
      if (word.equals("route") || word.equals("way")) {
        return hospital ? Optional.of(Site.WAY) : Optional.empty();
      }
    }
    return Optional.of(hospital ? Site.HOSPITAL : Site.SCENE);
  }

  /** After the word for a place that the verb has behind it; -1 where there is none. */
  private static int placeEnd(Sentence sentence, int verb) {
    for (int at = verb + 1; at < Math.min(sentence.size(), verb + BEHIND); at++) {
      String word = sentence.token(at).lower();
      boolean nursing = word.equals("home") && sentence.token(at - 1).lower().equals("nursing");
      if (isHospital(sentence, at) || SCENES.contains(word) && !nursing) {
        return at + 1;
      }
      boolean apart =
          !ON_THE_WAY.contains(word)
                  && sentence.token(at).is(Tag.VERB, Tag.AUX, Tag.CCONJ, Tag.SCONJ)
              || sentence.token(at).text().equals(",")
              || EVENTS.contains(word)
              || word.equals("after")
              || word.equals("near")
              || word.equals("outside");
      if (apart) {
        return -1;
      }
    }
    return -1;
  }

  /** The verb's "taken to hospital, where she …"; -1 where nobody was. */
  private int placeBefore(Sentence sentence, int verb) {
    int hospital = verb;
    boolean where = false;
    while (hospital >= Math.max(0, verb - BEFORE) && !isHospital(sentence, hospital)) {
      where |= sentence.token(hospital).lower().equals("where");
      if (hospital < verb && sentence.token(hospital).is(Tag.VERB)) {
        return -1;
      }
      hospital--;
    }
    boolean other = !where && !affected.persons(sentence, hospital + 1, verb).isEmpty();
    for (int at = hospital - 1; at >= Math.max(0, hospital - BEFORE) && !other; at--) {
      if (sentence.token(at).is(Tag.VERB)) {
        return TAKEN.contains(sentence.token(at).lemma()) ? at : -1;
      }
    }
    return -1;
  }

  private static boolean isHospital(Sentence sentence, int at) {
    String word = sentence.token(at).lower();
    return HOSPITALS.contains(word)
        || at > 0 && CENTERS.contains(word) && MEDICAL.contains(sentence.token(at - 1).lower());
  }
}
