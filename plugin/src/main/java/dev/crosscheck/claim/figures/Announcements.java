package dev.crosscheck.claim.figures;

import dev.crosscheck.claim.context.SentenceQuantities;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Set;

/** Which numbers announce a list: "these three types", "There are three ways to do this:". */
final class Announcements {

  /** A list of one is none. */
  static final int FEWEST = 2;

  private static final int MOST = 20;

  /** How near to the sentence's end the counted noun must stand: "three ways to do this:". */
  private static final int NEAR_END = 5;

  static final Set<String> POINTERS = Set.of("these", "following", "those");

  private static final Set<String> PRESENTERS = Set.of("here", "below");

  private static final Set<String> LEADS =
      Set.of(
          ("in into for are is were have has had include offer identify see need "
                  + "want take consider")
              .split(" "));

  private Announcements() {}

  static boolean isCount(QuantityMention quantity) {
    int number = number(quantity);
    return SentenceQuantities.isExact(quantity)
        && !isLoose(quantity)
        && quantity.text().indexOf('.') < 0 // "the 2.10 series"
        && quantity.quantity().measure().isEmpty()
        && quantity.head() > 0
        && number == quantity.quantity().range().low() // not "two and a half"
        && number >= FEWEST
        && number <= MOST;
  }

  /** "A couple of reasons" may be three. */
  private static boolean isLoose(QuantityMention quantity) {
    Sentence sentence = quantity.extent().sentence();
    for (int i = quantity.extent().first(); i < quantity.extent().end(); i++) {
      if (sentence.token(i).lower().equals("couple")) {
        return true;
      }
    }
    return false;
  }

  static int number(QuantityMention quantity) {
    return (int) quantity.quantity().range().low();
  }

  static boolean isNearEnd(QuantityMention quantity) {
    return quantity.extent().sentence().size() - 1 - quantity.head() <= NEAR_END;
  }

  /**
   * "These three types", "the following three types", "the three following types"; behind other
   * sentences and without a colon "these" are those that they told of.
   */
  static boolean isPointed(QuantityMention quantity) {
    Sentence sentence = quantity.extent().sentence();
    boolean back =
        sentence.token(0).start() > 0 && !sentence.token(sentence.size() - 1).text().equals(":");
    if (quantity.extent().first() == 0 && !sentence.token(0).lower().equals("the")) {
      return false; // "These three are …" points back.
    }
    for (int i = Math.max(0, quantity.extent().first() - 2); i < quantity.head(); i++) {
      String word = sentence.token(i).lower();
      if (POINTERS.contains(word) && !(back && !word.equals("following"))) {
        return true;
      }
    }
    return false;
  }

  /** "There are three ways to do this:"; not "two parts with the following topics:". */
  static boolean opensList(QuantityMention quantity) {
    Sentence sentence = quantity.extent().sentence();
    int size = sentence.size();
    boolean colon = sentence.token(size - 1).text().equals(":");
    boolean plural = sentence.token(quantity.head()).lower().endsWith("s");
    int first = quantity.extent().first();
    boolean others =
        sentence.tokens().subList(quantity.head(), size).stream()
            .anyMatch(token -> POINTERS.contains(token.lower()));
    return colon
        && plural
        && !others
        && !isBracketed(sentence, first)
        && (first == 0 || leads(sentence.token(first - 1)))
        && !isKnown(sentence, first);
  }

  /** "It is easy (if you look away from two details):". */
  private static boolean isBracketed(Sentence sentence, int at) {
    for (int i = at; i >= 0; i--) {
      String text = sentence.token(i).text();
      if (text.equals("(") || text.equals(")")) {
        return text.equals("(");
      }
    }
    return false;
  }

  /** "How I see the two sports as being alike:"; not "These are the two ways:". */
  private static boolean isKnown(Sentence sentence, int first) {
    return sentence.token(first).lower().equals("the")
        && first > 0
        && !sentence.token(first - 1).lemma().equals("be");
  }

  /** "Here are three boats that sail at night."; not "… and two more". */
  static boolean presents(QuantityMention quantity) {
    Sentence sentence = quantity.extent().sentence();
    int first = quantity.extent().first();
    boolean near = first == 2 || first == 3 && sentence.token(2).lower().equals("the");
    return near
        && PRESENTERS.contains(sentence.token(0).lower())
        && sentence.token(1).lower().equals("are")
        && sentence.token(quantity.head()).lower().endsWith("s")
        && sentence.tokens().subList(quantity.head(), sentence.size()).stream()
            .noneMatch(token -> token.is(Tag.NUM));
  }

  private static boolean leads(Token before) {
    return LEADS.contains(before.lower()) || LEADS.contains(before.lemma());
  }

  static boolean isSmall(QuantityMention quantity) {
    return SentenceQuantities.isExact(quantity)
        && quantity.quantity().measure().isEmpty()
        && number(quantity) >= FEWEST
        && number(quantity) <= MOST;
  }
}
