package dev.crosscheck.claim.incidents;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.facts.DayToll.Doer;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose blow it was: "an air raid by the Northern army", "carried out by the northern army". */
final class Doers {

  private static final Set<String> DOING = Set.of("out", "conducted", "launched", "perpetrated");

  /** Words that leave it open. */
  private static final Set<String> DOUBTS =
      Set.of(
          "or",
          "allegedly",
          "reportedly",
          "suspected",
          "likely",
          "probably",
          "apparently",
          "accused",
          "blamed",
          "claimed",
          "denied",
          "presumed",
          "unknown",
          "possibly",
          "believed");

  private Doers() {}

  static Optional<Doer> of(Sentence sentence, List<NameMention> names) {
    if (sentence.tokens().stream().anyMatch(token -> DOUBTS.contains(token.lower()))) {
      return Optional.empty();
    }
    for (int at = 1; at + 1 < sentence.size(); at++) {
      boolean blow =
          sentence.token(at).lower().equals("by")
              && (DayNames.isBlow(sentence.token(at - 1))
                  || DOING.contains(sentence.token(at - 1).lower()));
      int first = at + 1;
      first += sentence.token(first).lower().equals("the") ? 1 : 0;
      Optional<NameMention> name = blow ? at(names, first) : Optional.empty();
      if (name.isPresent()) {
        return Optional.of(doer(sentence, at, name.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<NameMention> at(List<NameMention> names, int first) {
    return names.stream().filter(name -> name.extent().first() == first).findFirst();
  }

  private static Doer doer(Sentence sentence, int by, NameMention name) {
    Referent one = name.referent();
    String side = one.isCountry() ? one.key() : one.within().stream().findFirst().orElse(one.key());
    int first = Math.max(0, by - 1);
    int end = name.extent().end();
    return new Doer(sentence.span(first, end), Texts.fold(sentence.text(first, end)), side);
  }
}
