package dev.crosscheck.claim.figures;

import dev.crosscheck.claim.context.ChangeWords;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.event.Attributions;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.ToldNumber;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The numbers of an article, with the words that tell them. */
final class ToldNumbers {

  /** No more tokens than these part a number from the words that are close to it. */
  private static final int CLOSE = 5;

  /** Fewer words do not tell one number from another. */
  private static final int FEWEST_NEAR = 2;

  /** Sentences with fewer do not share enough. */
  private static final int FEWEST_WORDS = 4;

  private static final int SHORTEST = 3;

  private static final Set<Tag> CONTENT = Set.of(Tag.NOUN, Tag.VERB, Tag.ADJ);

  private static final Set<Tag> CLOSE_BY = Set.of(Tag.NOUN, Tag.VERB, Tag.ADJ, Tag.PROPN);

  private static final Set<String> MOVED = Set.of("up", "down", "higher", "lower");

  private static final Set<String> OTHERS =
      Set.of("other", "others", "more", "another", "further", "additional");

  /** More numbers of one measure are a table, or a price that is told all day. */
  private static final int MOST = 40;

  /** "The 11 th of May". */
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  private static final String AGE = "age";
  private static final String METRES = "m";

  private final Reading reading;
  private final Attributions voices;
  private final Topic topic;
  private final UndatedNow undated;

  private ToldNumbers(Reading reading) {
    this.reading = reading;
    this.voices = new Attributions(reading.quotations());
    this.topic = Topic.of(reading);
    this.undated = new UndatedNow(reading);
  }

  static List<ToldNumber> of(Reading reading) {
    Map<String, List<QuantityMention>> measured = new LinkedHashMap<>();
    for (QuantityMention mention : reading.quantities()) {
      String what = measured(mention.quantity());
      boolean moving = what.equals(METRES) && Bearings.isOfMoving(mention);
      if (!what.isEmpty() && isSettled(mention.quantity()) && !moving) {
        measured.computeIfAbsent(what, key -> new ArrayList<>()).add(mention);
      }
    }
    ToldNumbers numbers = new ToldNumbers(reading);
    List<ToldNumber> told = new ArrayList<>();
    measured.forEach(
        (what, mentions) -> {
          if (mentions.size() <= MOST) {
            List<Quantity> said = mentions.stream().map(QuantityMention::quantity).toList();
            mentions.forEach(mention -> numbers.add(mention, what, said, told));
          }
        });
    return told;
  }

  /** Ages are held against each other by their bearers; prices change from hour to hour. */
  private static boolean isSettled(Quantity quantity) {
    return !quantity.noun().equals(AGE) && !quantity.isPrice();
  }

  private static String measured(Quantity quantity) {
    String noun = ENDINGS.contains(quantity.noun()) ? "" : quantity.noun();
    return quantity.measure().isEmpty() ? noun : quantity.measure();
  }

  private void add(
      QuantityMention mention, String what, List<Quantity> said, List<ToldNumber> told) {
    Extent extent = mention.extent();
    Sentence sentence = extent.sentence();
    Set<String> names =
        reading.names().in(sentence).stream()
            .map(name -> name.referent().key())
            .collect(Collectors.toUnmodifiableSet());
    Set<String> words = words(extent, 0, sentence.size(), CONTENT);
    Set<String> near = words(extent, extent.first() - CLOSE, extent.end() + CLOSE, CLOSE_BY);
    if (near.size() >= FEWEST_NEAR
        && words.size() >= FEWEST_WORDS
        && isSentence(sentence)
        && !undated.tells(sentence)
        && !isOfOthers(extent)
        && !(mention.quantity().isMoney() && tellsOfMovement(extent))) {
      told.add(
          new ToldNumber(
              extent.span(),
              Texts.fold(extent.text()),
              what,
              mention.quantity(),
              words,
              near,
              names,
              numbers(extent),
              days(sentence),
              said,
              topic.most(),
              topic.named(),
              voices.at(sentence, extent.first()),
              reading.article().metadata().date()));
    }
  }

  /** A row of a table has no verb. */
  private static boolean isSentence(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> token.is(Tag.VERB));
  }

  /** "Holm and three other firms" are four. */
  private static boolean isOfOthers(Extent number) {
    for (int at = number.first(); at < number.end(); at++) {
      if (OTHERS.contains(number.sentence().token(at).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "Hog prices opened 1.50 dollars higher": the next hour has its own. */
  private static boolean tellsOfMovement(Extent number) {
    Sentence sentence = number.sentence();
    int end = Math.min(sentence.size(), number.end() + CLOSE);
    for (int at = Math.max(0, number.first() - CLOSE); at < end; at++) {
      Token token = sentence.token(at);
      if (MOVED.contains(token.lower()) || ChangeWords.course(token).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> words(Extent number, int from, int to, Set<Tag> tags) {
    Sentence sentence = number.sentence();
    Set<String> words = new TreeSet<>();
    for (int at = Math.max(0, from); at < Math.min(sentence.size(), to); at++) {
      Token token = sentence.token(at);
      boolean outside = at < number.first() || at >= number.end();
      String lemma = token.lemma();
      if (outside
          && tags.contains(token.tag())
          && lemma.length() >= SHORTEST
          && !PlainWords.has(lemma)
          && Character.isLetter(lemma.charAt(0))) {
        words.add(lemma);
      }
    }
    return Set.copyOf(words);
  }

  private static Set<String> numbers(Extent number) {
    Sentence sentence = number.sentence();
    Set<String> numbers = new TreeSet<>();
    for (int at = 0; at < sentence.size(); at++) {
      boolean outside = at < number.first() || at >= number.end();
      if (outside && sentence.token(at).is(Tag.NUM)) {
        numbers.add(sentence.token(at).lower());
      }
    }
    return Set.copyOf(numbers);
  }

  private Set<DateRange> days(Sentence sentence) {
    return reading.times().in(sentence).stream()
        .flatMap(time -> time.range().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
