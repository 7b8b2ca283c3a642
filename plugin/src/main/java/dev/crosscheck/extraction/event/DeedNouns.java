package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.event.Parse.Phrase;
import java.util.List;
import java.util.Set;

/** Tells the nouns that say that something happened: "the blast", "a flood". */
record DeedNouns(Lexicon lexicon, Parse parse) {

  private static final Set<String> GROUNDS = Set.of("for", "over", "about");

  private static final Set<String> ERRANDS = Set.of("meeting", "visit");

  boolean isDeed(Phrase phrase) {
    return lexicon.kinds.noun(parse.word(phrase.head()), List.of()).isPresent()
        || lexicon.isAccident(parse.word(phrase.head()));
  }

  /** "Jailed for an attack in Bergen on Friday": what follows is of the attack. */
  boolean isGround(int preposition) {
    Phrase deed = GROUNDS.contains(parse.word(preposition)) ? parse.holding(preposition + 1) : null;
    return deed != null && deed.first() == preposition + 1 && isDeed(deed) && !isErrand(deed);
  }

  /** "Arrived in Bergen for talks on Friday" is when both were. */
  boolean isErrand(Phrase phrase) {
    return lexicon
        .kinds
        .noun(parse.word(phrase.head()), List.of())
        .filter(match -> ERRANDS.contains(match.kind().family()))
        .isPresent();
  }
}
