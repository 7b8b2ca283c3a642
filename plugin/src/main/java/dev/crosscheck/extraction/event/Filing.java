package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.Mentions;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import java.util.List;
import java.util.Optional;

/** Finds where a report was filed: "OSLO" of "OSLO, March 4 -" near the top. */
final class Filing {

  /** In so many sentences a dateline may stand. */
  private static final int SENTENCES = 8;

  /** So many tokens may stand between its town and its dash. */
  private static final int LONGEST = 10;

  private Filing() {}

  static Optional<NameMention> of(List<Sentence> sentences, Mentions<NameMention> names) {
    for (int i = 0; i < Math.min(SENTENCES, sentences.size()); i++) {
      List<NameMention> here = names.in(sentences.get(i));
      if (!here.isEmpty() && opens(sentences.get(i), here.get(0))) {
        return Optional.of(here.get(0));
      }
    }
    return Optional.empty();
  }

  private static boolean opens(Sentence sentence, NameMention place) {
    int end = place.extent().end();
    boolean shouted =
        place.extent().first() == 0
            && place.referent().kind() == ReferentKind.PLACE
            && place.text().chars().noneMatch(Character::isLowerCase);
    for (int i = end; shouted && i < Math.min(sentence.size(), end + LONGEST); i++) {
      if (sentence.token(i).text().equals("-")) {
        return i > end || i + 1 < sentence.size();
      }
    }
    return false;
  }
}
