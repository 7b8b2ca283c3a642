package dev.crosscheck.claim;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.Tally;
import dev.crosscheck.facts.Figure;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How matches ended: "Norway beat Peru 3-1". */
final class Outcomes {

  /** Who played is named. */
  private static final int TEAMS = 2;

  private static final double THOUSAND = 1000;

  /** A score beside these is not the last. */
  private static final Set<String> NOT_LAST =
      Set.of(
          ("half-time halftime break interval half led lead leads leading ahead down trailed "
                  + "trailing trail series aggregate set sets tie-break tiebreak quarter inning "
                  + "innings game leg overall straight consecutive if could might would")
              .split(" "));

  private Outcomes() {}

  /** The one match whose end the article tells; parliaments vote many times in a story. */
  static List<Figure> of(Reading reading, FigureContext context, LookingBack past) {
    List<Figure> scores = new ArrayList<>();
    for (Tally tally : reading.numbers().tallies()) {
      Extent told = tally.mention().extent();
      Set<String> teams = context.names(told.sentence());
      boolean match = tally.mention().quantity().measure().equals("score");
      if (match && teams.size() >= TEAMS && !isOpen(told.sentence()) && !past.isOld(told)) {
        scores.add(context.loose(told, "result of match", both(tally), teams));
      }
    }
    return scores.stream().map(Figure::quantity).distinct().count() == 1
        ? scores.subList(0, 1)
        : List.of();
  }

  /** Both numbers as one: 3.001 of 3-1. */
  private static Quantity both(Tally tally) {
    double more = Math.max(tally.first(), tally.second());
    double less = Math.min(tally.first(), tally.second());
    double both = more + less / THOUSAND;
    NumberRange range = new NumberRange(both, both, Hedge.EXACT, 0);
    return new Quantity(List.of(range), tally.mention().quantity().measure(), "", List.of());
  }

  private static boolean isOpen(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> NOT_LAST.contains(token.lower()));
  }
}
