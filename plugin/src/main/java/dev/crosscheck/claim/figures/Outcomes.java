package dev.crosscheck.claim.figures;

import dev.crosscheck.claim.context.LookingBack;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.Tally;
import dev.crosscheck.facts.Figure;
import dev.crosscheck.facts.Score;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How matches ended: "Norway beat Peru 3-1". */
final class Outcomes {

  /** Who played is named. */
  private static final int TEAMS = 2;

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
        scores.add(
            context.loose(told, "result of match", Score.of(tally.first(), tally.second()), teams));
      }
    }
    return scores.stream().map(Figure::amount).distinct().count() == 1
        ? scores.subList(0, 1)
        : List.of();
  }

  private static boolean isOpen(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> NOT_LAST.contains(token.lower()));
  }
}
