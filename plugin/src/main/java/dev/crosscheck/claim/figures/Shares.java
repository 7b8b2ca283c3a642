package dev.crosscheck.claim.figures;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.language.Tag;
import java.util.Set;

/** What a share is told of: "turnout was 63 percent", "an approval rating of 48%". */
final class Shares {

  private static final Set<String> IS =
      Set.of(
          ("was is were at of reached reaches hit stood stands put estimated about around some "
                  + "nearly almost over just only to be")
              .split(" "));

  /** What is told as a share, and once. */
  private static final Set<String> NOUNS =
      Set.of(
          ("turnout unemployment joblessness inflation approval support attendance occupancy "
                  + "participation humidity vacancy literacy")
              .split(" "));

  private static final int REACH = 5;

  private Shares() {}

  /** {@code % of turnout}; empty where that is not told. */
  static String of(Extent share) {
    boolean told = false;
    for (int at = share.first() - 1; at >= Math.max(0, share.first() - REACH); at--) {
      String word = share.sentence().token(at).lower();
      if (IS.contains(word)) {
        told = true;
      } else if (!share.sentence().token(at).is(Tag.ADV, Tag.DET)) {
        String lemma = share.sentence().token(at).lemma();
        boolean noun = share.sentence().token(at).is(Tag.NOUN);
        return told && noun && NOUNS.contains(lemma) ? "% of " + lemma : "";
      }
    }
    return "";
  }
}
