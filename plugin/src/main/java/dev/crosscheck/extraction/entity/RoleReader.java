package dev.crosscheck.extraction.entity;

import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Finds the roles of persons in one sentence, before their names and behind them. */
final class RoleReader {

  private final RoleBefore before;
  private final RoleAfter after;

  RoleReader(Lexicon lexicon, KnownNames known, Sentence sentence, List<Candidate> candidates) {
    RoleWords words = new RoleWords(lexicon, known, sentence, candidates);
    before = new RoleBefore(words);
    after = new RoleAfter(words);
  }

  List<RoleDraft> read(Candidate person) {
    List<RoleDraft> roles = new ArrayList<>();
    before.of(person).ifPresent(roles::add);
    after.of(person).ifPresent(roles::add);
    return roles;
  }
}
