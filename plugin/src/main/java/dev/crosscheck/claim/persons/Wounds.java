package dev.crosscheck.claim.persons;

import dev.crosscheck.claim.context.LookingBack;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Wound;
import dev.crosscheck.language.ModalVerbs;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where those who were shot or stabbed were hit: by their names, and of the only man, woman or
 * child among them. Of somebody who was hit in several places nothing is told.
 */
final class Wounds {

  private static final Set<String> HITS =
      Set.of("shoot", "hit", "strike", "stab", "wound", "graze");

  /** What "shot" and "struck" are taken for by their tags. */
  private static final Set<String> HIT =
      Set.of("shot", "hit", "struck", "stabbed", "wounded", "grazed");

  private static final Set<String> WOUND = Set.of("wound", "injury");

  private static final Set<String> BY =
      Set.of("gunshot", "bullet", "gun", "stab", "knife", "shotgun");

  private static final Set<String> LEADS =
      Set.of("in", "to", "behind", "above", "below", "through");

  private static final Set<String> SIDES = Set.of("left", "right");

  /** What tells of more than one, or of none for certain. */
  private static final Set<String> SEVERAL =
      Set.of("times", "twice", "multiple", "several", "both", "wounds", "apparently", "not", "or");

  private static final Set<String> HARMS = Set.of("death", "injury", "shooting", "stabbing");

  /** No more tokens than these part a verb from the part of the body, or whom it befell. */
  private static final int REACH = 8;

  private static final int BEFORE = 14;

  private final Reading reading;
  private final Particulars particulars;
  private final Affected affected;
  private final LookingBack past;
  private final List<Befallen> told = new ArrayList<>();

  private Wounds(Reading reading, Particulars particulars, Bearers bearers) {
    this.reading = reading;
    this.particulars = particulars;
    this.affected = new Affected(reading, bearers);
    this.past = new LookingBack(reading);
  }

  static List<Circumstance> of(Reading reading, Particulars particulars, Bearers bearers) {
    Wounds wounds = new Wounds(reading, particulars, bearers);
    for (Sentence sentence : reading.sentences()) {
      for (int at = 2; at < sentence.size(); at++) {
        if (isPart(sentence, at)) {
          wounds.read(sentence, at);
        }
      }
    }
    return wounds.circumstances();
  }

  /** No "back yard", no "head office", and nothing "in the face of" something. */
  private static boolean isPart(Sentence sentence, int at) {
    boolean more =
        at + 1 < sentence.size()
            && (sentence.token(at + 1).is(Tag.NOUN) || sentence.token(at + 1).lower().equals("of"));
    return Wound.isPart(sentence.token(at).lower()) && !more;
  }

  private List<Circumstance> circumstances() {
    List<Circumstance> all = new ArrayList<>(Befallen.named(told, particulars, "the wound"));
    if (!manyHurt()) {
      all.addAll(
          Befallen.only(told, particulars, "hurt", whom -> "where the " + whom + " was hit"));
    }
    return all;
  }

  /** Where several were hurt nobody knows which of them another article means. */
  private boolean manyHurt() {
    return reading.events().stream()
        .filter(event -> HARMS.contains(event.family()))
        .flatMap(event -> event.count().stream())
        .anyMatch(count -> count.quantity().range().high() > 1);
  }

  private void read(Sentence sentence, int part) {
    int lead = part - 1;
    String side = "";
    while (lead > 0 && sentence.token(lead).is(Tag.DET, Tag.PRON, Tag.ADJ, Tag.NUM)) {
      String word = sentence.token(lead).lower();
      side = SIDES.contains(word) ? word : side;
      lead--;
    }
    boolean led = LEADS.contains(sentence.token(lead).lower());
    if (!led || isJoined(sentence, part) || past.isOld(sentence) || isSeveral(sentence, part)) {
      return;
    }
    int verb = verb(sentence, lead);
    int noun = lead - 1;
    boolean wound = noun > 0 && WOUND.contains(sentence.token(noun).lower());
    if (wound && BY.contains(sentence.token(noun - 1).lower())) {
      Extent extent = Extent.of(sentence, noun - 1, part + 1);
      tell(extent, bearers(sentence, noun - 1), sentence.token(part).lower(), side);
    } else if (verb >= 0 && !isOpen(sentence, verb)) {
      List<AffectedPerson> object = affected.persons(sentence, verb + 1, lead);
      List<AffectedPerson> whom = object.isEmpty() ? affected.subject(sentence, verb) : object;
      tell(Extent.of(sentence, verb, part + 1), whom, sentence.token(part).lower(), side);
    }
  }

  private void tell(Extent extent, List<AffectedPerson> whom, String part, String side) {
    if (whom.size() == 1) {
      String words = Texts.fold(extent.text());
      told.add(
          new Befallen(
              extent,
              whom.get(0),
              new Wound(part, side, false, words),
              new Wound(part, side, true, words)));
    }
  }

  /** The verb that hits, nothing but whom it hit between; -1 where there is none. */
  private static int verb(Sentence sentence, int lead) {
    for (int at = lead - 1; at >= Math.max(0, lead - REACH); at--) {
      String word = sentence.token(at).lower();
      if (HITS.contains(sentence.token(at).lemma()) || HIT.contains(word)) {
        return at;
      }
      if (sentence.token(at).is(Tag.VERB, Tag.PUNCT, Tag.CCONJ, Tag.SCONJ, Tag.AUX)) {
        return -1;
      }
    }
    return -1;
  }

  /** "Found a boy with a gunshot wound", "he suffered a gunshot wound". */
  private List<AffectedPerson> bearers(Sentence sentence, int wound) {
    int with = wound;
    while (with > Math.max(0, wound - BEFORE) && !sentence.token(with).lower().equals("with")) {
      if (sentence.token(with).is(Tag.VERB) && with < wound) {
        return affected.subject(sentence, with);
      }
      with--;
    }
    int verb = with;
    while (verb > Math.max(0, with - BEFORE) && !sentence.token(verb).is(Tag.VERB)) {
      verb--;
    }
    if (!sentence.token(verb).is(Tag.VERB)) {
      return List.of();
    }
    List<AffectedPerson> object = affected.persons(sentence, verb + 1, with);
    return object.isEmpty() ? affected.subject(sentence, verb) : object;
  }

  /** "In the chest and leg", "in the arm, neck and back". */
  private static boolean isJoined(Sentence sentence, int part) {
    for (int at = part + 1; at < Math.min(sentence.size(), part + REACH); at++) {
      if (sentence.token(at).is(Tag.VERB, Tag.AUX)) {
        return false;
      }
      if (Wound.isPart(sentence.token(at).lower())) {
        return true;
      }
    }
    for (int at = part - 1; at >= Math.max(0, part - REACH); at--) {
      if (Wound.isPart(sentence.token(at).lower()) && !sentence.token(at).lower().equals("side")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSeveral(Sentence sentence, int part) {
    int end = Math.min(sentence.size(), part + REACH);
    for (int at = Math.max(0, part - BEFORE); at < end; at++) {
      if (SEVERAL.contains(sentence.token(at).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(Sentence sentence, int verb) {
    for (int at = Math.max(0, verb - 3); at < verb; at++) {
      if (ModalVerbs.leavesOpen(sentence.token(at)) || sentence.token(at).lower().equals("to")) {
        return true;
      }
    }
    return false;
  }
}
