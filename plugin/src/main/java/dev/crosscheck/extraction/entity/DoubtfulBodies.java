package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells where a name that is as often a word, a place or a person is a body's: "Shell" beside its
 * shares, "Barcelona" in an article about a match.
 */
final class DoubtfulBodies {

  /** Words of sport that tell that an article is about it. */
  private static final int SPORT_WORDS = 3;

  private final Lexicon lexicon;
  private final boolean sport;

  /** Whether at least one word tells of sport. */
  private final boolean played;

  DoubtfulBodies(Lexicon lexicon, List<Candidate> candidates) {
    this.lexicon = lexicon;
    int words = sportWords(candidates);
    this.sport = words >= SPORT_WORDS;
    this.played = words > 0;
  }

  /** How many words tell of sport, up to the few that are enough, where a club is named. */
  private int sportWords(List<Candidate> candidates) {
    boolean club =
        candidates.stream().anyMatch(c -> c.known.stream().anyMatch(k -> k.is(Level.CLUB)));
    Set<String> words = new HashSet<>();
    candidates.stream()
        .filter(c -> c.isKnown(Level.TEAM))
        .forEach(team -> words.add(team.letters)); // says as much as a word of sport
    Sentence before = null;
    for (int i = 0; club && i < candidates.size() && words.size() < SPORT_WORDS; i++) {
      Sentence sentence = candidates.get(i).sentence;
      for (int t = 0; sentence != before && t < sentence.size(); t++) {
        String word = sentence.token(t).lower();
        if (lexicon.is(Words.SPORT, word)) {
          words.add(word);
        }
      }
      before = sentence;
    }
    return words.size();
  }

  /**
   * Whether a name that may be a body's is one here: a club's where sport is told of and nothing
   * happens in it, a company's where nothing speaks for another kind.
   */
  boolean settles(Candidate candidate, int[] votes) {
    List<Known> bodies = candidate.known.stream().filter(Known::isDoubtfulBody).toList();
    if (bodies.isEmpty()) {
      return false;
    }
    boolean place = candidate.known.size() > bodies.size();
    candidate.known = candidate.known.stream().filter(known -> !known.isDoubtfulBody()).toList();
    boolean holds =
        bodies.get(0).is(Level.CLUB)
            ? (sport || played && candidate.votes[ReferentKind.ORGANISATION.ordinal()] > 1)
                && candidate.votes[ReferentKind.PLACE.ordinal()] < 3
            : (!place || candidate.among) && isBody(candidate, votes);
    if (holds) {
      candidate.known = bodies.subList(0, 1);
    }
    return holds;
  }

  private static boolean isBody(Candidate candidate, int[] votes) {
    int body = votes[ReferentKind.ORGANISATION.ordinal()] + 4;
    int looks = candidate.looks[ReferentKind.PERSON.ordinal()];
    return body > votes[ReferentKind.PERSON.ordinal()] - looks
        && body > votes[ReferentKind.PLACE.ordinal()]
        && body > votes[ReferentKind.THING.ordinal()];
  }
}
