package dev.crosscheck.claim.measures;

import static dev.crosscheck.claim.measures.Measures.word;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.QuantityPair;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.language.ModalVerbs;
import dev.crosscheck.language.NounForms;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The attributes of what happened, by the words around their numbers. */
final class Attributes {

  /** Before a number that is one of several. */
  private static final Set<String> OTHERS =
      Set.of("other", "more", "further", "additional", "extra", "remaining");

  /** Before what is not so, or no last word. */
  private static final Set<String> UNSETTLED =
      Set.of(
          ("not n't no or ask asked asking seek seeks sought seeking request requested requesting"
                  + " demand demands demanded demanding want wanted propose proposed recommend"
                  + " recommended raise raised raising reduce reduced lower lowered increase"
                  + " increased previous previously originally")
              .split(" "));

  /** As far before a phrase a word stands that leaves it open. */
  private static final int BEFORE = 5;

  private final Reading reading;
  private final Measures measures;
  private final Set<String> words = new HashSet<>();

  private Attributes(Reading reading, Measures measures) {
    this.reading = reading;
    this.measures = measures;
  }

  static List<Circumstance> of(Reading reading, Measures measures) {
    Attributes attributes = new Attributes(reading, measures);
    List<Circumstance> told = new ArrayList<>();
    for (QuantityMention mention : reading.quantities()) {
      if (!measures.isOld(mention.extent())) {
        attributes.read(mention, told);
      }
    }
    return told;
  }

  private void read(QuantityMention number, List<Circumstance> told) {
    for (Attribute attribute : Attribute.ALL) {
      if (attribute.measures(number.quantity())) {
        Optional<Extent> shown = shown(attribute, number).filter(words -> isAbout(attribute));
        if (shown.isPresent()) {
          told.add(measures.of(attribute, shown.get(), number));
          converted(number)
              .map(other -> measures.of(attribute, upTo(other, shown.get()), other))
              .ifPresent(told::add);
          return;
        }
      }
    }
  }

  private static Optional<Extent> shown(Attribute attribute, QuantityMention number) {
    return attribute.phrases().stream()
        .flatMap(phrase -> phrase.around(number.extent(), number.quantity().noun()).stream())
        .filter(words -> isTold(words, number))
        .findFirst();
  }

  /** "85 million euros ($108 million)" is to be held against dollars too. */
  private Optional<QuantityMention> converted(QuantityMention number) {
    return reading.numbers().pairs().stream()
        .filter(pair -> pair.kind() == QuantityPair.Kind.CONVERSION && pair.first() == number)
        .map(QuantityPair::second)
        .findFirst();
  }

  private static Extent upTo(QuantityMention number, Extent shown) {
    int end = Math.max(shown.end(), number.extent().end());
    return Extent.of(shown.sentence(), shown.first(), end);
  }

  private static boolean isTold(Extent shown, QuantityMention number) {
    int first = number.extent().first();
    int from = Math.min(Math.max(0, shown.first() - BEFORE), first);
    return number.quantity().range().hedge() != Hedge.VAGUE
        && !isOfOthers(number.extent())
        && shown.sentence().tokens().subList(from, first).stream()
            .noneMatch(token -> ModalVerbs.leavesOpen(token) || isUnsettled(token));
  }

  private static boolean isUnsettled(Token token) {
    return UNSETTLED.contains(token.lower()) || OTHERS.contains(token.lower());
  }

  /** "Two more robbers", but not "more than two robbers". */
  private static boolean isOfOthers(Extent number) {
    for (int at = number.first(); at < number.end(); at++) {
      if (OTHERS.contains(word(number.sentence(), at))
          && !word(number.sentence(), at + 1).equals("than")) {
        return true;
      }
    }
    return false;
  }

  private boolean isAbout(Attribute attribute) {
    if (attribute.about().isEmpty()) {
      return true;
    }
    if (words.isEmpty()) {
      for (Sentence sentence : reading.sentences()) {
        sentence.tokens().forEach(token -> words.add(lemma(token)));
      }
    }
    return attribute.about().stream().anyMatch(words::contains);
  }

  /** "Robbers" at a sentence's head is taken for a name. */
  private static String lemma(Token token) {
    return token.is(Tag.PROPN) ? NounForms.singular(token.lower()) : token.lemma();
  }
}
