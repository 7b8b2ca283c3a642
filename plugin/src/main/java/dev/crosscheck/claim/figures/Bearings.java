package dev.crosscheck.claim.figures;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.language.Compass;
import dev.crosscheck.language.Tag;
import java.util.Set;

/** How far from what, and which way: "10 miles (16 km) south of the border". */
final class Bearings {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "his", "her");

  private Bearings() {}

  /** What is told before a name, and says nothing of where it is. */
  static final Set<String> SORTS =
      Set.of(
          ("city town village port island capital township resort state settlement suburb")
              .split(" "));

  /**
   * The last word of what a distance is measured from, the name of a town where it is told; empty
   * where it is not.
   */
  static String origin(Extent distance) {
    int at = beyond(distance);
    at += Compass.isPoint(CountedThing.word(distance, at)) ? 1 : 0;
    if (!CountedThing.word(distance, at).equals("of")
        && !CountedThing.word(distance, at).equals("from")) {
      return "";
    }
    at++;
    at += ARTICLES.contains(CountedThing.word(distance, at)) ? 1 : 0;
    int end = end(distance, at);
    String last = end > at ? CountedThing.word(distance, end - 1) : "";
    boolean of = SORTS.contains(last) && CountedThing.word(distance, end).equals("of");
    int named = of ? end(distance, end + 1) : end;
    return named > end + 1 ? CountedThing.word(distance, named - 1) : last;
  }

  private static int end(Extent distance, int from) {
    int at = from;
    while (at < distance.sentence().size()
        && distance.sentence().token(at).is(Tag.NOUN, Tag.PROPN, Tag.ADJ)) {
      at++;
    }
    return at;
  }

  /** {@code west} of "150 miles west of the port"; empty where no direction is named. */
  static String heading(QuantityMention mention) {
    String word = CountedThing.word(mention.extent(), beyond(mention.extent()));
    boolean direction = mention.quantity().measure().equals("m") && Compass.isPoint(word);
    return direction ? word.replace("-", "") : "";
  }

  /** Beyond the same distance in brackets: "10 miles (16 km) south". */
  static int beyond(Extent distance) {
    int at = distance.end();
    if (CountedThing.word(distance, at).equals("(")) {
      while (at < distance.sentence().size() && !CountedThing.word(distance, at).equals(")")) {
        at++;
      }
    }
    return CountedThing.word(distance, at).equals(")") ? at + 1 : at;
  }

  /** "The storm was 145 miles from Alder and was moving north": it is elsewhere by now. */
  static boolean isOfMoving(QuantityMention distance) {
    return distance.extent().sentence().tokens().stream()
        .anyMatch(token -> token.lemma().equals("move"));
  }
}
