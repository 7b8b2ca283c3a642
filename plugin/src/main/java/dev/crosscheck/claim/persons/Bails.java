package dev.crosscheck.claim.persons;

import dev.crosscheck.claim.context.LookingBack;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Penalty;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The bail that persons were set: "set his bail at $250,000", "held on a $25,000 bond"; where the
 * article names none of them, that of "the youth".
 */
final class Bails {

  private static final Set<String> BAIL = Set.of("bail", "bond");

  /** Between a sum and its bail: "a $25,000 cash bail". */
  private static final Set<String> SORTS = Set.of("cash", "surety", "secured", "unsecured", "of");

  private static final Set<String> COURT = Set.of("bail", "post", "accuse");

  /** "Held on a $5,000 bond"; a bank holds one. */
  private static final Set<String> CUSTODY = Set.of("free", "release", "hold", "jail");

  /** Tokens from the noun to its sum: "bail was set by the judge on Friday at $5,000". */
  private static final int REACH = 8;

  /** What was not set, or not at last. */
  private static final Set<String> NOT_SET =
      Set.of(
          ("ask asked asks asking seek seeks sought seeking want wanted request requested argue "
                  + "argued recommend recommended raise raised increase increased reduce reduced "
                  + "lower lowered cut not denied deny would could if previously originally total "
                  + "each forfeited")
              .split(" "));

  private Bails() {}

  static List<Circumstance> of(Reading reading, Particulars particulars, Accused accused) {
    LookingBack past = new LookingBack(reading);
    List<Circumstance> bails = new ArrayList<>();
    List<Circumstance> unnamed = new ArrayList<>();
    for (QuantityMention sum : reading.quantities()) {
      if (sum.quantity().isMoney()) {
        Sentence sentence = sum.extent().sentence();
        int noun = noun(sum.extent());
        if (noun >= 0
            && isSet(sentence, Math.min(noun, sum.extent().first()))
            && !past.isOld(sentence)) {
          Extent told =
              Extent.of(
                  sentence,
                  Math.min(noun, sum.extent().first()),
                  Math.max(noun + 1, sum.extent().end()));
          Penalty bail = new Penalty("bail", sum.quantity());
          accused
              .in(sentence)
              .map(person -> particulars.of(told, person, "the bail", bail))
              .ifPresent(bails::add);
          if (accused.isUnnamedIn(sentence) && isOfCourt(sum.extent())) {
            unnamed.add(particulars.circumstance(told, "the accused", "", "the bail", bail));
          }
        }
      }
    }
    return bails.isEmpty() ? unnamed : bails;
  }

  /** A bond of nobody with a name can be one that a bank sells. */
  private static boolean isOfCourt(Extent sum) {
    int lead = sum.first() - 1;
    lead -= lead > 0 && sum.sentence().token(lead).is(Tag.DET) ? 1 : 0;
    boolean on = lead >= 0 && sum.sentence().token(lead).lower().equals("on");
    return sum.sentence().tokens().stream()
        .anyMatch(token -> COURT.contains(token.lemma()) || on && CUSTODY.contains(token.lemma()));
  }

  private static int noun(Extent sum) {
    Sentence sentence = sum.sentence();
    int behind = sum.end();
    while (behind < sentence.size() && SORTS.contains(sentence.token(behind).lower())) {
      behind++;
    }
    for (int at = Math.max(sum.first(), sum.end() - 1); at <= behind; at++) {
      if (at < sentence.size() && BAIL.contains(sentence.token(at).lower())) {
        return at;
      }
    }
    for (int at = sum.first() - 1; at >= Math.max(0, sum.first() - REACH); at--) {
      if (BAIL.contains(sentence.token(at).lower())) {
        return at;
      }
      if (sentence.token(at).is(Tag.PUNCT, Tag.CCONJ)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isSet(Sentence sentence, int first) {
    for (int at = Math.max(0, first - REACH); at < Math.min(sentence.size(), first + REACH); at++) {
      if (NOT_SET.contains(sentence.token(at).lower())) {
        return false;
      }
    }
    return true;
  }
}
