package dev.crosscheck.claim.measures;

import dev.crosscheck.claim.context.ChangeWords;
import dev.crosscheck.claim.context.Subject;
import dev.crosscheck.claim.measures.Measures.Matter;
import dev.crosscheck.claim.measures.Measures.Told;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.Change.Course;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By how many percent something went up or down: "orders had shrunk by 40 percent in two years", "a
 * 12 percent drop in orders over two years", "cuts the duty on wines by 60 percent".
 */
final class Trends {

  /** No more tokens than these part the verb from the number. */
  private static final int REACH = 10;

  private static final int BESIDE = 3;

  /** What goes up and down by the hour. */
  private static final Set<String> RESTLESS =
      Set.of(
          ("share stock index price dollar pound euro yen currency market bond yield value it"
                  + " chance risk")
              .split(" "));

  private static final Set<String> RATES = Set.of("rate", "year", "annually", "yearly", "pace");

  private final Reading reading;
  private final Measures measures;

  private Trends(Reading reading, Measures measures) {
    this.reading = reading;
    this.measures = measures;
  }

  static List<Circumstance> of(Reading reading, Measures measures) {
    Trends trends = new Trends(reading, measures);
    List<Circumstance> told = new ArrayList<>();
    for (QuantityMention mention : reading.quantities()) {
      if (mention.quantity().measure().equals("%")) {
        trends.read(mention).ifPresent(told::add);
      }
    }
    return told;
  }

  private Optional<Circumstance> read(QuantityMention mention) {
    Optional<Trend> trend =
        isRate(mention.extent())
            ? Optional.empty()
            : noun(mention.extent()).or(() -> verb(mention.extent()));
    return trend
        .filter(Trends::isThing)
        .map(
            one ->
                measures.of(
                    new Told(matter(one), one.shown()),
                    mention.extent(),
                    mention.quantity(),
                    frame(mention.extent().sentence())));
  }

  /** "At a 2 percent rate", "12 percent a year": nothing has ended there. */
  private static boolean isRate(Extent number) {
    Sentence sentence = number.sentence();
    int end = Math.min(sentence.size(), number.end() + BESIDE);
    return sentence.tokens().subList(number.end(), end).stream()
        .anyMatch(token -> RATES.contains(token.lower()));
  }

  /** An index is told by its name, and goes up and down by the hour. */
  private static boolean isThing(Trend trend) {
    Sentence sentence = trend.shown().sentence();
    return !trend.thing().isEmpty()
        && !RESTLESS.contains(trend.thing())
        && sentence.tokens().stream()
            .filter(token -> token.lower().startsWith(trend.thing()))
            .anyMatch(token -> token.is(Tag.NOUN) || token == sentence.token(0));
  }

  private static Matter matter(Trend trend) {
    String written =
        trend.shown().sentence().tokens().stream()
            .map(Token::lower)
            .filter(word -> word.startsWith(trend.thing()))
            .findFirst()
            .orElse(trend.thing());
    return new Matter(trend.way() + " in " + trend.thing(), trend.way() + " in " + written);
  }

  /** The day on which somebody says so is no period, nor is who says so a body. */
  private Set<String> frame(Sentence sentence) {
    Stream<String> periods =
        reading.times().in(sentence).stream()
            .filter(time -> time.weekday().isEmpty())
            .map(TimeMention::timex);
    Stream<String> owners =
        reading.names().in(sentence).stream()
            .map(NameMention::referent)
            .filter(one -> one.kind() != ReferentKind.PERSON)
            .map(Referent::key);
    return Stream.concat(periods, owners).collect(Collectors.toUnmodifiableSet());
  }

  private record Trend(String way, String thing, Extent shown) {}

  /** "A 12 percent drop in orders", "a rise of 12 percent in orders". */
  private static Optional<Trend> noun(Extent number) {
    Sentence sentence = number.sentence();
    int noun = number.end();
    while (noun < sentence.size() && sentence.token(noun).is(Tag.ADJ)) {
      noun++;
    }
    boolean behind = isOf(sentence, number.first() - 1) && isCourse(sentence, number.first() - 2);
    int in = behind ? number.end() : noun + 1;
    int course = behind ? number.first() - 2 : noun;
    if (!isCourse(sentence, course) || !isIn(sentence, in)) {
      return Optional.empty();
    }
    int end = phraseEnd(sentence, in + 1);
    return Optional.of(
        new Trend(
            way(sentence.token(course)),
            Subject.head(sentence, in + 1, end),
            Extent.of(sentence, Math.min(course, number.first()), end)));
  }

  /** "Orders shrank by 40 percent", "cuts the duty by 60 percent", "comes down by 25 percent". */
  private static Optional<Trend> verb(Extent number) {
    Sentence sentence = number.sentence();
    int by = number.first() - 1;
    boolean led = by > 0 && sentence.token(by).lower().equals("by");
    for (int at = by; at >= Math.max(0, number.first() - REACH); at--) {
      boolean moves = isMove(sentence, at);
      if (moves || sentence.token(at).is(Tag.VERB) && isCourse(sentence, at)) {
        int behind = moves ? at + 2 : at + 1;
        int end = Math.max(behind, led ? by : number.first());
        boolean object = sentence.tokens().subList(behind, end).stream().anyMatch(Trends::isNoun);
        String thing = object ? Subject.head(sentence, behind, end) : Subject.of(sentence, at);
        return object && !led
            ? Optional.empty()
            : Optional.of(
                new Trend(
                    way(sentence.token(moves ? at + 1 : at)),
                    thing,
                    Extent.of(sentence, at, number.end())));
      }
      if (sentence.token(at).is(Tag.VERB, Tag.PUNCT)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isNoun(Token token) {
    return token.is(Tag.NOUN, Tag.PROPN);
  }

  /** "Come down", "went up". */
  private static boolean isMove(Sentence sentence, int verb) {
    String lemma = sentence.token(verb).lemma();
    boolean moves = lemma.equals("come") || lemma.equals("go") || lemma.equals("be");
    String next = verb + 1 < sentence.size() ? sentence.token(verb + 1).lower() : "";
    return moves && (next.equals("down") || next.equals("up"));
  }

  private static boolean isCourse(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && !way(sentence.token(at)).isEmpty();
  }

  private static String way(Token token) {
    return switch (token.lower()) {
      case "up" -> "rise";
      case "down" -> "fall";
      default ->
          ChangeWords.course(token)
              .map(course -> course == Course.UP ? "rise" : course == Course.DOWN ? "fall" : "")
              .orElse("");
    };
  }

  private static boolean isOf(Sentence sentence, int at) {
    return at > 0 && sentence.token(at).lower().equals("of");
  }

  private static boolean isIn(Sentence sentence, int at) {
    return at < sentence.size() && sentence.token(at).lower().equals("in");
  }

  private static int phraseEnd(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size()
        && at < from + BESIDE
        && sentence.token(at).is(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.DET, Tag.PART)) {
      at++;
    }
    return at;
  }
}
