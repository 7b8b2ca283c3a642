package dev.crosscheck.claim.figures;

import dev.crosscheck.claim.persons.PrisonTerm;
import dev.crosscheck.facts.Figure;
import dev.crosscheck.facts.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One term of all to which an article tells that people were sent to prison. */
final class PrisonFigures {

  private PrisonFigures() {}

  /** None where the article names whose they are: those are of persons, not of a story. */
  static List<Figure> of(List<PrisonTerm> told, FigureContext context) {
    if (told.stream().anyMatch(term -> term.person().isPresent())) {
      return List.of();
    }
    List<Figure> terms = told.stream().map(term -> figure(term, context)).toList();
    boolean known =
        terms.stream().allMatch(term -> term.actors().size() == 1)
            || terms.stream().allMatch(terms.get(0)::isAlike);
    List<Figure> only = new ArrayList<>();
    for (Figure term : known ? terms : List.<Figure>of()) {
      List<Figure> own =
          terms.stream().filter(other -> other.actors().equals(term.actors())).toList();
      if (own.get(0) == term && own.stream().allMatch(term::isAlike)) {
        only.add(term.besides(others(terms, term)));
      }
    }
    return only;
  }

  private static Figure figure(PrisonTerm term, FigureContext context) {
    return context.figure(term.extent(), "prison term", term.length(), term.sentenced());
  }

  /** The years of the others. */
  private static Set<Double> others(List<Figure> terms, Figure own) {
    return terms.stream()
        .filter(other -> !other.isAlike(own))
        .map(other -> ((Quantity) other.amount()).range().low())
        .collect(Collectors.toUnmodifiableSet());
  }
}
