package dev.crosscheck.claim.incidents;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Referent;
import java.util.Optional;
import java.util.Set;

/** Who is counted with an incident's dead by some and not by others: "four, and the gunman". */
final class DoubtfulDead {

  /** Who did it; some count him with those who died, and some do not. */
  static final Set<String> DOERS = Set.of("suspect", "shooter", "killer");

  /** Words of whoever is, or is not, counted with the dead. */
  private static final Set<String> DOUBTFUL =
      Set.of("suicide", "murder-suicide", "himself", "herself", "unborn", "fetus", "foetus");

  private DoubtfulDead() {}

  /** How many some would count and others not: 1, or 0 where the article tells of nobody such. */
  static int of(Reading reading, String harm) {
    boolean word =
        harm.equals(Harmed.DEATH)
            && reading.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> DOUBTFUL.contains(token.lower()));
    return word || reading.events().stream().anyMatch(event -> befellDoer(event, harm)) ? 1 : 0;
  }

  private static boolean befellDoer(EventMention event, String harm) {
    boolean dead = event.family().equals(Harmed.DEATH);
    boolean harmed = Harmed.TOLD.containsKey(event.family()) && dead == harm.equals(Harmed.DEATH);
    return harmed && (is(event.theme(), DOERS) || is(event.actor(), Set.of("police")));
  }

  private static boolean is(Optional<Participant> one, Set<String> keys) {
    return one.map(Participant::referent).map(Referent::key).filter(keys::contains).isPresent();
  }
}
