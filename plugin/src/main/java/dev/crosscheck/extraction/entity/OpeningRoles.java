package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.Extent;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The roles that sentences begin with, taken for given names: in "Banker Holm dies" of an Ada Holm
 * the capital is that of a beginning. Where the article names nobody else Holm it stays a name,
 * since there are Bankers.
 */
final class OpeningRoles {

  private final Lexicon lexicon;

  OpeningRoles(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Leaves the family names alone of those that begin with a role.
   *
   * @param parts of the names of all persons of an article, by mention
   */
  void cut(Map<Candidate, List<String>> parts) {
    Set<Candidate> begun = new LinkedHashSet<>();
    parts.forEach(
        (candidate, own) -> {
          if (isBegun(candidate, own)) {
            begun.add(candidate);
          }
        });
    if (begun.isEmpty()) {
      return;
    }
    Set<String> families = new HashSet<>();
    parts.forEach(
        (candidate, own) -> {
          if (own.size() > 1 && !begun.contains(candidate)) {
            families.add(own.get(own.size() - 1));
          }
        });
    for (Candidate candidate : begun) {
      String family = parts.get(candidate).get(1);
      if (families.contains(family)) {
        parts.put(candidate, List.of(family));
        candidate.extent = Extent.of(candidate.sentence, candidate.first + 1, candidate.end);
      }
    }
  }

  /** A word for a role, which is no given name, and a family name, where a sentence begins. */
  private boolean isBegun(Candidate candidate, List<String> parts) {
    return parts.size() == 2
        && candidate.end - candidate.first == 2
        && lexicon.isPost(parts.get(0))
        && !lexicon.isGiven(parts.get(0))
        && Openings.startsClause(candidate.sentence, candidate.first);
  }
}
