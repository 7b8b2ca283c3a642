package dev.crosscheck.claim.figures;

import dev.crosscheck.article.Passage;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Mention;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.HeadlinePoint;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers, times and places of a headline that its text does not repeat, and those of the
 * text's first sentences.
 */
final class HeadlinePoints {

  /** How many sentences a lead has. */
  private static final int LEAD = 2;

  /** A verb stands beside what it governs if no more tokens than that part them. */
  private static final int BESIDE = 5;

  private static final Set<String> AT = Set.of("in", "on", "by", "until", "from", "at", "near");

  private final Reading reading;
  private final List<Sentence> lead;
  private final ToldAgain text;
  private final BorneOut borneOut;

  private HeadlinePoints(Reading reading, List<Sentence> lead) {
    this.reading = reading;
    this.lead = lead;
    text = new ToldAgain(reading);
    borneOut =
        new BorneOut(
            reading,
            reading.sentences().stream().filter(each -> !ToldAgain.isTitle(each)).toList(),
            ToldFigure.of(reading).stream()
                .filter(figure -> !ToldAgain.isTitle(figure.sentence()))
                .toList());
  }

  /** Nothing where the headline holds no number, time or place that the text leaves out. */
  static List<HeadlinePoint> of(Reading reading) {
    List<Sentence> lead =
        reading.sentences().stream()
            .filter(sentence -> sentence.passage().kind() == Passage.Kind.PARAGRAPH)
            .limit(LEAD)
            .toList();
    boolean headed =
        !reading.sentences().isEmpty() && ToldAgain.isTitle(reading.sentences().get(0));
    return headed && !lead.isEmpty() ? new HeadlinePoints(reading, lead).read() : List.of();
  }

  private List<HeadlinePoint> read() {
    List<HeadlinePoint> points = new ArrayList<>();
    points(true, points);
    if (!points.isEmpty()) {
      points(false, points);
    }
    return points;
  }

  private void points(boolean headline, List<HeadlinePoint> points) {
    for (QuantityMention number : reading.quantities()) {
      if (isAt(number, headline) && isCompared(number) && !(headline && isBorneOut(number))) {
        points.add(number(number, headline));
      }
    }
    for (TimeMention time : reading.times()) {
      if (isAt(time, headline) && isCompared(time) && !(headline && text.has(time))) {
        points.add(time(time, headline));
      }
    }
    for (NameMention place : reading.names()) {
      if (isAt(place, headline) && isCompared(place) && !(headline && text.has(place))) {
        points.add(place(place, headline));
      }
    }
  }

  private boolean isBorneOut(QuantityMention number) {
    return borneOut.has(told(number));
  }

  private static ToldFigure told(QuantityMention number) {
    return new ToldFigure(number, number.quantity());
  }

  private boolean isAt(Mention mention, boolean headline) {
    Sentence sentence = mention.extent().sentence();
    return headline
        ? ToldAgain.isTitle(sentence)
        : lead.stream().anyMatch(each -> each == sentence);
  }

  private static boolean isCompared(QuantityMention number) {
    return number.quantity().readings().size() == 1
        && !told(number).isOfMany()
        && !CountedThing.isPart(number)
        && !isVersion(number);
  }

  /** "Alder 11.4", "Alder 1.8 plugins": things are counted in whole numbers. */
  private static boolean isVersion(QuantityMention number) {
    double value = number.quantity().range().low();
    boolean part = number.quantity().measure().isEmpty() && value != Math.rint(value);
    return part || told(number).isBare() && number.text().indexOf('.') >= 0;
  }

  private static boolean isCompared(TimeMention time) {
    return time.type() == TimeMention.Type.DATE && time.range().isPresent();
  }

  private static boolean isCompared(NameMention place) {
    Extent extent = place.extent();
    return place.referent().kind() == ReferentKind.PLACE
        && !place.adjectival()
        && extent.first() > 0
        && AT.contains(extent.sentence().token(extent.first() - 1).lower());
  }

  private static HeadlinePoint number(QuantityMention number, boolean headline) {
    return point(
        number,
        headline,
        "number " + number.quantity().measure(),
        Optional.of(number.quantity()),
        Optional.empty(),
        Optional.empty());
  }

  private static HeadlinePoint time(TimeMention time, boolean headline) {
    return point(time, headline, "time", Optional.empty(), time.range(), Optional.empty());
  }

  private static HeadlinePoint place(NameMention place, boolean headline) {
    return point(
        place,
        headline,
        "place",
        Optional.empty(),
        Optional.empty(),
        Optional.of(place.referent()));
  }

  private static HeadlinePoint point(
      Mention mention,
      boolean headline,
      String sort,
      Optional<Quantity> number,
      Optional<DateRange> days,
      Optional<Referent> place) {
    return new HeadlinePoint(
        mention.span(),
        Texts.fold(mention.text()),
        headline,
        sort,
        actions(
            mention.extent(),
            headline,
            number.filter(each -> each.measure().isEmpty() && each.noun().isEmpty()).isPresent()),
        words(mention.extent(), headline),
        number,
        days,
        place);
  }

  private static Set<String> words(Extent point, boolean headline) {
    Sentence sentence = point.sentence();
    Set<String> stems = new HashSet<>();
    for (int at = 0; at < sentence.size(); at++) {
      Token token = sentence.token(at);
      boolean own = at >= point.first() && at < point.end();
      if (!own && (headline ? Stems.isWord(token) : Stems.isTelling(token))) {
        stems.add(Stems.of(token));
      }
    }
    return stems;
  }

  /**
   * The last verb before it, else the first one behind it; of a headline all words there. A bare
   * number must follow its verb: "kills 12", not "Milestone Six".
   */
  private static Set<String> actions(Extent point, boolean headline, boolean bare) {
    Sentence sentence = point.sentence();
    Set<String> actions = new HashSet<>();
    int back = bare ? 1 : BESIDE;
    for (int at = point.first() - 1; at >= Math.max(0, point.first() - back); at--) {
      add(sentence.token(at), headline, actions);
    }
    int end = bare ? point.end() : point.end() + BESIDE;
    for (int at = point.end(); at < Math.min(sentence.size(), end); at++) {
      add(sentence.token(at), headline, actions);
    }
    return actions;
  }

  private static void add(Token token, boolean headline, Set<String> actions) {
    boolean verb = token.is(Tag.VERB) && Stems.isTelling(token) && actions.isEmpty();
    if (headline ? Stems.isWord(token) : verb) {
      actions.add(Stems.of(token));
    }
  }
}
