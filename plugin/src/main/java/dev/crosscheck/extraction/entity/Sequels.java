package dev.crosscheck.extraction.entity;

import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import java.util.List;

/** Weighs what the next sentence tells of its subject: "Ardo Marrin left. He had joined in May." */
final class Sequels {

  private static final int WEIGHT = 3;

  private Sequels() {}

  /**
   * @param candidates of each sentence; null for headlines
   */
  static void weigh(List<Sentence> sentences, List<List<Candidate>> candidates) {
    for (int i = 0; i + 1 < sentences.size(); i++) {
      Sentence next = sentences.get(i + 1);
      List<Candidate> here = candidates.get(i);
      if (here != null
          && !here.isEmpty()
          && next.size() > 0
          && next.passage() == sentences.get(i).passage()
          && isPerson(next.token(0).lower())
          && isUnknown(here.get(0))
          && here.stream().skip(1).noneMatch(Sequels::mayBePerson)) {
        here.get(0).vote(ReferentKind.PERSON, WEIGHT);
      }
    }
  }

  private static boolean isPerson(String word) {
    return word.equals("he") || word.equals("she");
  }

  private static boolean mayBePerson(Candidate candidate) {
    return candidate.titled || candidate.looks[ReferentKind.PERSON.ordinal()] > 0;
  }

  /** A name of few words that opens its sentence. */
  private static boolean isUnknown(Candidate candidate) {
    return candidate.first == 0 && candidate.words() < 4 && candidate.known.isEmpty();
  }
}
