package dev.crosscheck.claim.incidents;

import dev.crosscheck.claim.context.IncidentNouns;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Set;
import java.util.stream.IntStream;

/** Tolls that are not those of the incident, by the words of their sentence. */
final class OtherTolls {

  /** Words of several incidents, of all since some day, and of a number that is not the last. */
  private static final Set<String> OPEN =
      Set.of(
          "separate",
          "unrelated",
          "since",
          "weekend",
          "nationwide",
          "initial",
          "initially",
          "originally",
          "unconfirmed",
          "conflicting",
          "erroneously",
          "far",
          "yet",
          "spate",
          "daily");

  /** "407 deaths in the last 24 hours", "481 new deaths": one day of a long calamity. */
  private static final Set<String> NEW = Set.of("new", "24-hour");

  private static final Set<String> PARTLY = Set.of("outside", "elsewhere");

  private OtherTolls() {}

  /** Whether it is of another incident, or of several. */
  static boolean tells(Extent extent) {
    Sentence sentence = extent.sentence();
    return isOfPart(extent)
        || isOfDay(extent)
        || goesOn(extent)
        || sentence.tokens().stream().map(Token::lower).anyMatch(OPEN::contains)
        || sentence.tokens().stream().limit(extent.first()).anyMatch(OtherTolls::isPartOf)
        || IncidentNouns.several(sentence);
  }

  /** Whether it counts those of one day of what goes on. */
  private static boolean isOfDay(Extent extent) {
    Sentence sentence = extent.sentence();
    boolean hours =
        IntStream.range(1, sentence.size())
            .anyMatch(at -> isAt(sentence, at - 1, "24") && isAt(sentence, at, "hours"));
    return hours
        || IntStream.range(extent.first(), extent.end())
            .anyMatch(at -> NEW.contains(sentence.token(at).lower()));
  }

  /** "The turmoil continues to claim thousands of lives": all of them so far. */
  private static boolean goesOn(Extent extent) {
    Sentence sentence = extent.sentence();
    return IntStream.range(0, extent.first())
        .anyMatch(
            at -> sentence.token(at).lemma().equals("continue") && isAt(sentence, at + 1, "to"));
  }

  private static boolean isAt(Sentence sentence, int at, String word) {
    return at < sentence.size() && sentence.token(at).lower().equals(word);
  }

  /** "Shot two people outside": others were inside; but "outside the club" is where it was. */
  private static boolean isOfPart(Extent extent) {
    Sentence sentence = extent.sentence();
    int end = extent.end();
    return end < sentence.size()
        && PARTLY.contains(sentence.token(end).lower())
        && (end + 1 == sentence.size()
            || sentence.token(end + 1).is(Tag.PUNCT, Tag.ADP, Tag.CCONJ));
  }

  /** "Twelve shootings, including one that left one dead and four wounded". */
  private static boolean isPartOf(Token token) {
    return token.lower().equals("including");
  }
}
